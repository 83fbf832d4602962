/** Everything that an open chat shows: who said what, what is offered, whether more is coming. */
import { contains, descendants, squeeze } from "../dom.js";
import { locatorOf } from "../locate.js";
import { rectOf, styleOf } from "../memo.js";
import { labelOf } from "../names.js";
import { boxOf } from "../place.js";
import { isVisible } from "../visible.js";
import { isShut } from "./composer.js";
import type { Chat } from "./find.js";
import { inOrder } from "./growth.js";
import { type Memory, memoryOf, remember, sentAmong } from "./memory.js";
import { type ReadUnit, readUnit } from "./message.js";
import { fieldsIn, isBesides, linksIn, type Offered, offeredIn } from "./replies.js";
import { type Unit, unitsOf } from "./rows.js";
import { type Side, sidesOf } from "./sides.js";
import { wordsOf } from "./text.js";
import { isTyping, typingBesides } from "./typing.js";

export interface ReadMessage extends ReadUnit {
  id: number;
  from: Side;
  at: number;
  changedAt: number;
  grown: number;
  replies: Offered[];
}

export interface ReadChat {
  chat: Chat;
  memory: Memory;
  messages: ReadMessage[];
  typing: boolean;
  /** Nothing can be written in it now. */
  shut: boolean;
}

const LONGEST_NOTE = 200;
const MOST_NOTES = 12;

const follows = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** What a quick reply was offered with: the last of the other side's messages before it. */
function ownerOf({ element }: Offered, messages: readonly ReadMessage[]): ReadMessage | undefined {
  const inside = messages.find(({ unit }) => contains(unit.bubble, element) || contains(unit.row, element));
  if (inside) return inside;
  const others = messages.filter(({ from }) => from === "other");
  const [first] = others;
  const last = others.at(-1);
  // A list that is written from the last to the first: its newest message offers them.
  if (first && last && follows(last.unit.row, first.unit.row)) return last;
  return others.findLast(({ unit }) => follows(unit.row, element)) ?? others.at(-1);
}

export function readChat(chat: Chat): ReadChat {
  const memory = memoryOf(chat);
  const seen: ReadUnit[] = [];
  const units: Unit[] = unitsOf(chat.list).filter(({ row }) => !isBesides(row, chat));
  let typing = false;
  const own = new Set(memory.sent.map(({ text }) => squeeze(text).toLowerCase()));
  for (const unit of units) {
    const read = readUnit(unit, chat);
    if (!own.has(squeeze(read.text).toLowerCase()) && isTyping(unit, read.text) && !offers(unit, chat))
      typing = true;
    else if (read.text !== "" || fieldsIn(unit.bubble, chat).length > 0) seen.push(read);
  }
  const spoken = inOrder(memory, chat, seen, ({ unit, text }) => ({ element: unit.bubble, text }));
  typing ||= typingBesides(chat, units);
  memory.typed ||= typing;
  const sent = sentAmong(
    memory,
    spoken.map(({ text }) => text),
  );
  const sides = sidesOf(
    chat.list,
    spoken.map((one) => ({ ...one, picture: one.picture !== undefined })),
    sent,
  );
  const known = remember(
    memory,
    spoken.map(({ unit, text }) => ({ element: unit.bubble, text })),
  );
  const messages = spoken.flatMap((one, index): ReadMessage[] => {
    const { id, at, changedAt, grown } = known[index] ?? {};
    if (id === undefined || at === undefined) return [];
    return [
      {
        ...one,
        id,
        at,
        changedAt: changedAt ?? at,
        grown: grown ?? 0,
        from: sides[index] ?? "other",
        replies: [],
      },
    ];
  });
  nameGroups(messages);
  for (const offered of offeredIn(chat)) ownerOf(offered, messages)?.replies.push(offered);
  return { chat, memory, messages, typing, shut: chat.composer === null || isShut(chat.composer) };
}

const offers = (unit: Unit, chat: Chat): boolean =>
  offeredIn(chat).some(({ element }) => contains(unit.row, element));

/** A name stands once over the messages that stand together. */
function nameGroups(messages: ReadMessage[]): void {
  let before: ReadMessage | undefined;
  for (const one of messages) {
    const together = before && before.from === one.from && one.from !== "notice";
    if (one.speaker === "" && together && before) one.speaker = before.speaker;
    before = one;
  }
}

/** The head's first heading or most prominent line; else what the chat is labelled as. */
export function titleOf({ root, list, place }: Chat): string {
  const head = [...descendants(root)].filter(
    (at) =>
      !contains(list, at) &&
      !contains(at, list) &&
      isVisible(at) &&
      rectOf(at).bottom <= rectOf(list).top + 8,
  );
  const heading = head.find((at) => at.matches("h1,h2,h3,h4,h5,h6,[role=heading]"));
  const label = [root, list]
    .map((at) => at.getAttribute("aria-label") ?? at.getAttribute("title") ?? "")
    .find((at) => at !== "");
  const lines = head.filter((at) => at.children.length === 0 && squeeze(at.textContent ?? "").length > 1);
  const size = (at: Element): number =>
    Number.parseFloat(styleOf(at).fontSize) + (Number(styleOf(at).fontWeight) >= 600 ? 4 : 0);
  const line = lines
    .filter((at) => !at.closest("button, a, [role=button]"))
    .reduce<Element | undefined>((best, at) => (best && size(best) >= size(at) ? best : at), undefined);
  const page = place === "page" ? document.querySelector("h1") : null;
  const found = heading ?? (label === undefined ? (page ?? line) : undefined);
  return (found ? squeeze(wordsOf(found)) : (label ?? "")).slice(0, LONGEST_NOTE);
}

/** What head and foot say. */
export function notesOf(chat: Chat): string[] {
  const { root, list, composer } = chat;
  const title = titleOf(chat);
  const found = [...descendants(root)].filter(
    (at) =>
      !contains(list, at) &&
      !contains(at, list) &&
      at !== composer &&
      at.children.length === 0 &&
      !at.closest("button, a, [role=button], svg, style, script, textarea, select") &&
      isVisible(at),
  );
  const texts = found.map((at) => squeeze(wordsOf(at))).filter((text) => text.length > 1 && text !== title);
  return [...new Set(texts)].slice(0, MOST_NOTES).map((text) => text.slice(0, LONGEST_NOTE));
}

/** The picture in its head. */
export function pictureOf({ root, list }: Chat): string | undefined {
  const found = [...descendants(root)].find(
    (at) =>
      at.matches("img, [class*=avatar i]") &&
      !contains(list, at) &&
      isVisible(at) &&
      rectOf(at).bottom <= rectOf(list).top + 8,
  );
  return found && squeeze(found.getAttribute("alt") ?? found.getAttribute("aria-label") ?? "");
}

export const fieldFacts = (
  within: Element,
  chat: Chat,
): { label: string; type: string; required: boolean }[] =>
  fieldsIn(within, chat).map((at) => ({
    label: labelOf(at),
    type: at instanceof HTMLInputElement ? at.type : at.localName,
    required: at.matches(":required, [aria-required=true]"),
  }));

export const linkFacts = linksIn;
export const placeOf = (element: Element) => ({ box: boxOf(element), locator: locatorOf(element) });
