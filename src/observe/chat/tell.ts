/** Writes down what is new in a chat: that it opened, what was said in it, that it ended. */
import type { ChatMessage, ChatOpen, Look, RecordEvent } from "../../record/schema.js";
import type { Bare, JourneyLog } from "../log.js";
import { prefix, shift } from "../merge.js";
import type { PageMessage } from "../page/protocol.js";
import { type Conversation, delayOf, isNews } from "./conversation.js";
import { type OpenChat, placeOf } from "./open-chat.js";

export type ChatEvent = Bare<Extract<RecordEvent, { conversation: number }>>;

/** Opened so soon after the user did something, it was opened by that. */
const EFFECT_MS = 5000;

export interface Teller {
  /** @param over nothing more will be written: what is not whole is told as it is */
  chat(conversation: Conversation, at: OpenChat, look: Look, over?: boolean): void;
  /** gone: it is shown no more; shut: nothing can be written any more. */
  end(conversation: Conversation, by: "user" | "page", how: "gone" | "shut", look: Look): void;
}

export function teller({
  log,
  named,
  add,
}: {
  log: JourneyLog;
  /** What was typed as a secret is shown as its reference. */
  named: (text: string) => string;
  add: (event: ChatEvent) => void;
}): Teller {
  function announce(conversation: Conversation, at: OpenChat, look: Look): void {
    const { chat, view, index } = at;
    const opened = log.time(chat.openedAt);
    const acted = log.lastAct();
    const loaded = log.time(view.snapshot.loaded);
    const place = placeOf(chat, view);
    const caused = acted !== undefined && opened - acted < EFFECT_MS && (loaded < acted || place === "page");
    const event: ChatOpen = {
      type: "chat-open",
      journey: log.journey,
      t: opened,
      look: look.n,
      conversation: conversation.n,
      by: caused ? "user" : "page",
      place,
      title: named(chat.title),
      notes: chat.notes.map(named),
      ...(chat.picture === undefined ? {} : { picture: chat.picture }),
      frame: index,
      box: shift(chat.box, view),
      locator: prefix(chat.locator, view, index),
    };
    conversation.open = event;
    conversation.shown = true;
    add(event);
  }

  function message(conversation: Conversation, said: PageMessage, at: OpenChat, look: Look): void {
    const known = conversation.told.get(said.id);
    if (!isNews(known, said)) return;
    const delayMs = delayOf(conversation, said);
    const kept = known?.replies ?? [];
    const replies = said.replies.map(({ name, locator, href }) => ({
      name: named(name),
      locator: prefix(locator, at.view, at.index),
      ...(href === undefined ? {} : { href }),
    }));
    const event: ChatMessage = {
      type: "chat-message",
      journey: log.journey,
      t: log.time(said.at),
      look: look.n,
      conversation: conversation.n,
      n: known?.n ?? conversation.messages.length + 1,
      from: said.from,
      speaker: named(said.speaker),
      ...(said.picture === undefined ? {} : { picture: said.picture }),
      text: named(said.text),
      ...(delayMs === undefined ? {} : { delayMs: known?.delayMs ?? delayMs }),
      replies: replies.length > 0 ? replies : kept,
      links: said.links,
      // A form that was sent is often taken away: what it asked for stays.
      fields: said.fields.length > 0 ? said.fields : (known?.fields ?? []),
      box: shift(said.box, at.view),
      locator: prefix(said.locator, at.view, at.index),
    };
    if (known) conversation.messages[event.n - 1] = event;
    else conversation.messages.push(event);
    conversation.told.set(said.id, event);
    add(event);
  }

  function chat(conversation: Conversation, at: OpenChat, look: Look, over = false): void {
    const { chat: read } = at;
    if (!conversation.open || !conversation.shown) announce(conversation, at, look);
    const last = read.messages.at(-1);
    // What is still being written is told when it is whole.
    const whole = read.busy && !over && last?.from === "other" ? read.messages.slice(0, -1) : read.messages;
    for (const one of whole) message(conversation, one, at, look);
    const offers = read.messages.some(({ replies, fields }) => replies.length + fields.length > 0);
    if (read.shut && conversation.writable && !read.busy && !offers && !conversation.shut)
      end(conversation, "page", "shut", look);
    conversation.writable ||= !read.shut;
    if (!read.shut) conversation.shut = false;
  }

  function end(conversation: Conversation, by: "user" | "page", how: "gone" | "shut", look: Look): void {
    if (how === "gone") conversation.shown = false;
    else conversation.shut = true;
    conversation.ends.push(
      how === "gone" ? "(the chat is shown no more)" : "(nothing can be written any more)",
    );
    add({ type: "chat-close", look: look.n, conversation: conversation.n, by, how });
  }

  return { chat, end };
}
