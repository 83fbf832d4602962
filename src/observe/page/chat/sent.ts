/** Notices what the user sends to a chat: a message box that is emptied by Enter or a button, a quick reply pressed. */

import { onChange } from "../changes.js";
import { closest, contains } from "../dom.js";
import { lookAfresh } from "../memo.js";
import { visibleText } from "../names.js";
import { setTimer, wallClock } from "../natives.js";
import { isDeparting } from "../pending.js";
import { unbent } from "../pristine.js";
import type { PageReport } from "../protocol.js";
import { writtenIn } from "./composer.js";
import { type Chat, chatAround, knownChats } from "./find.js";
import { type Memory, memoryOf, type Sent } from "./memory.js";
import { readChat } from "./read.js";
import { hrefOf, isReply } from "./replies.js";
import { unitsOf } from "./rows.js";
import { beginTurn } from "./turn.js";

/** After this time a message box that still holds its text has not been sent. */
const LONGEST_MS = 3000;

const isMessageBox = (element: Element): Chat | undefined =>
  knownChats().find(
    ({ composer }) => composer !== null && (composer === element || contains(composer, element)),
  );

function remember(chat: Chat, text: string, at: number): Sent {
  const memory = memoryOf(chat);
  beginTurn(memory, readChat(chat));
  const entry = { text, before: unitsOf(chat.list).length, at };
  memory.sent.push(entry);
  return entry;
}

/** The box of the same chat, though it may have been made anew. */
const boxNow = (chat: Chat): Element | null =>
  chat.composer?.isConnected
    ? chat.composer
    : (knownChats().find(({ root }) => root === chat.root)?.composer ?? null);

/** Calls back once when the box has been emptied. */
function whenEmptied(chat: Chat, then: () => void): void {
  let over = false;
  const check = (): void => {
    const box = boxNow(chat);
    if (over || (box?.isConnected && writtenIn(box).trim() !== "")) return;
    over = true;
    forget();
    then();
  };
  const forget = onChange(unbent(check));
  for (const delay of [0, 20, 60, 150, 400, 1000, LONGEST_MS]) setTimer(unbent(check), delay);
  setTimer(() => {
    over = true;
    forget();
  }, LONGEST_MS + 10);
}

type Report = (event: PageReport) => void;

/** What is being sent in each conversation: a clock that was set for an earlier message says nothing of the next. */
const underWay = new WeakMap<Memory, Sent>();

function sendsTyped(chat: Chat, report: Report): void {
  const { composer } = chat;
  const text = composer ? writtenIn(composer).trim() : "";
  if (text === "") return;
  const at = wallClock();
  lookAfresh();
  const memory = memoryOf(chat);
  // Enter did nothing, and now a button is pressed: still the same message.
  if (underWay.has(memory)) return;
  const entry = remember(chat, text, at);
  underWay.set(memory, entry);
  const settle = (): void => {
    if (underWay.get(memory) === entry) underWay.delete(memory);
  };
  let sent = false;
  whenEmptied(chat, () => {
    sent = true;
    settle();
    report({ type: "turn", at, by: "typed", chat: memory.id, chars: text.length, typed: text });
  });
  setTimer(() => {
    settle();
    if (!sent && memory.sent.includes(entry)) memory.sent.splice(memory.sent.indexOf(entry), 1);
  }, LONGEST_MS + 20);
}

/** To be called at each trusted Enter and click, before the page's own handlers. */
export function noteSending(event: Event, element: Element, report: Report): void {
  const chat = chatAround(element);
  if (!chat) return;
  if (event instanceof KeyboardEvent) {
    if (event.key === "Enter" && isMessageBox(element)) sendsTyped(chat, report);
    return;
  }
  lookAfresh();
  const pressed = closest(element, (at) => at === chat.root || isReply(at, chat));
  if (pressed && pressed !== chat.root) {
    // A link that loads a page is a click; where the page itself takes it, it is an answer.
    const leads = hrefOf(pressed) !== undefined;
    const name = visibleText(pressed);
    const at = wallClock();
    const memory = memoryOf(chat);
    remember(chat, name, at);
    setTimer(() => {
      if ((leads && !event.defaultPrevented) || isDeparting()) return;
      report({ type: "turn", at, by: "reply", chat: memory.id, chars: 0, typed: name });
    }, 0);
    return;
  }
  if (chat.composer && element !== chat.composer && !contains(chat.composer, element))
    sendsTyped(chat, report);
}
