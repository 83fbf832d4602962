/** Follows the chats of a journey from look to look: which stand open, what is sent to them, how they end. */
import type { Frame } from "playwright";
import type { Look, RecordEvent } from "../../record/schema.js";
import type { JourneyLog } from "../log.js";
import { prefix, shift } from "../merge.js";
import type { PageChat, PageReport } from "../page/protocol.js";
import { signal } from "../pages.js";
import type { View } from "../view.js";
import type { Reason } from "../watch.js";
import { type Conversation, carryOver, goesOn, newConversation } from "./conversation.js";
import { gaveOf, type PersonaValue } from "./gave.js";
import { type OpenChat, placeOf } from "./open-chat.js";
import { type ChatEvent, teller } from "./tell.js";
import { transcriptOf } from "./transcript.js";

export interface ChatTracker {
  /** Which chats stand open in what was read; numbers new ones. */
  read(view: View): NonNullable<Look["chats"]>;
  /** Writes down what is new since the look before. */
  tell(look: Look): void;
  /** The user sent something. */
  turn(frame: Frame, report: Extract<PageReport, { type: "turn" }>, reason: Reason): void;
  /** A person was thanked: nothing more is said in the conversation. */
  farewell(conversation: number, text: string): void;
  /** A chat that the user no longer faces, as it stood when they left it. */
  left(conversation: number, chat: PageChat): void;
  silence(conversation: number, waitedMs: number): void;
  open(): readonly OpenChat[];
  /** Those of them in which more may be said: no farewell has been said there. */
  talking(): readonly OpenChat[];
  /** All that the record has of chats so far. */
  events(): readonly RecordEvent[];
  /** Messages that the user sent to any chat. */
  turns(): number;
  /** Messages that went out: turns, and farewells. */
  sent(): number;
  /** Resolves when the user sends something. */
  nextTurn(): Promise<void>;
  /** Writes the transcripts; to be called when the journey is over. */
  finish(): void;
}

export interface TrackerOptions {
  log: JourneyLog;
  persona: () => readonly PersonaValue[];
  /** What was typed as a secret is shown as its reference. */
  named: (text: string) => string;
}

export function trackChats({ log, persona, named }: TrackerOptions): ChatTracker {
  const all: Conversation[] = [];
  let open: OpenChat[] = [];
  const events: RecordEvent[] = [];
  let turns = 0;
  let sent = 0;
  let sending = signal();
  const frames = new Map<Frame, number>();

  const add = (event: ChatEvent): void => {
    events.push(log.add(event));
  };
  const { chat: tellChat, end } = teller({ log, named, add });

  const keyOf = (frame: Frame, loaded: number, id: number): string => {
    const number = frames.get(frame) ?? frames.size + 1;
    frames.set(frame, number);
    return `${number}:${loaded}:${id}`;
  };

  function conversationOf(key: string, chat: PageChat): Conversation {
    const known = all.find((one) => one.key === key);
    if (known) return known;
    const earlier = all.findLast(
      (one) => goesOn(one, chat) && !open.some(({ conversation }) => conversation === one.n && openIn(one)),
    );
    if (earlier) {
      earlier.key = key;
      carryOver(earlier, chat);
      return earlier;
    }
    const added = newConversation(all.length + 1, key, chat);
    all.push(added);
    return added;
  }

  const reading = new Set<Conversation>();
  /** It is among what is being read just now: two chats beside each other are two conversations. */
  const openIn = (conversation: Conversation): boolean => reading.has(conversation);

  function read(view: View): NonNullable<Look["chats"]> {
    reading.clear();
    open = view.views.flatMap((seen, index) =>
      seen.snapshot.chats.flatMap((chat): OpenChat[] => {
        const frame = view.frames[index];
        if (!frame) return [];
        const conversation = conversationOf(keyOf(frame, seen.snapshot.loaded, chat.id), chat);
        reading.add(conversation);
        return [{ conversation: conversation.n, chat, frame, index, view: seen }];
      }),
    );
    return open.map(({ conversation, chat, view, index }) => ({
      conversation,
      title: named(chat.title),
      place: placeOf(chat, view),
      frame: index,
      box: shift(chat.box, view),
      locator: prefix(chat.locator, view, index),
    }));
  }

  function tell(look: Look): void {
    for (const one of all) {
      const at = open.find(({ conversation }) => conversation === one.n);
      if (at) tellChat(one, at, look);
      else if (one.shown && one.open && !look.native)
        end(one, look.cause === "action" && !log.said() ? "user" : "page", "gone", look);
    }
  }

  return {
    read,
    tell,
    turn(frame, { at, by, chat, chars, typed }, { step, farewell }) {
      const found = open.find((one) => one.frame === frame && one.chat.id === chat);
      const look = log.current();
      if (!found || !look) return;
      sent += 1;
      sending.fire();
      sending = signal();
      if (farewell) return;
      turns += 1;
      const conversation = all[found.conversation - 1];
      conversation?.since.push(at);
      const gave = gaveOf(typed, persona());
      add({
        type: "chat-turn",
        t: log.time(at),
        look: look.n,
        conversation: found.conversation,
        by,
        chars,
        ...(by === "reply" ? { name: named(typed) } : {}),
        ...(gave.length > 0 ? { gave } : {}),
        ...(step === undefined ? {} : { step }),
      });
    },
    left(conversation, chat) {
      const at = open.find((one) => one.conversation === conversation);
      const known = all[conversation - 1];
      const look = log.current();
      if (at && known && look) tellChat(known, { ...at, chat }, look, true);
    },
    farewell(conversation, text) {
      const known = all[conversation - 1];
      if (known) known.farewellAfter = known.messages.length;
      add({ type: "chat-farewell", look: log.current()?.n ?? 0, conversation, text });
    },
    silence(conversation, waitedMs) {
      const seconds = Math.round(waitedMs / 1000);
      all[conversation - 1]?.ends.push(`(no answer for ${seconds} s)`);
      add({
        type: "chat-silence",
        look: log.current()?.n ?? 0,
        conversation,
        waitedMs: Math.round(waitedMs),
      });
    },
    open: () => open,
    talking: () => open.filter(({ conversation }) => all[conversation - 1]?.farewellAfter === undefined),
    events: () => events,
    turns: () => turns,
    sent: () => sent,
    nextTurn: () => sending.promise,
    finish() {
      const look = log.current();
      for (const at of open) {
        const conversation = all[at.conversation - 1];
        if (conversation && look) tellChat(conversation, at, look, true);
      }
      for (const { n, open, ...said } of all)
        if (open) log.writer.text(`${log.journey}-chat-${n}.txt`, transcriptOf(open, said));
    },
  };
}
