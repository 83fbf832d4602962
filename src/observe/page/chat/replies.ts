/** What a chat offers to press: quick replies, links and cards, and the controls of forms inside it. */
import { ownKind } from "../controls.js";
import { closest, contains, descendants, squeeze } from "../dom.js";
import { rectOf, styleOf } from "../memo.js";
import { nameOf, visibleText } from "../names.js";
import { isVisible } from "../visible.js";
import { barOf, inBar } from "./composer.js";
import type { Chat } from "./find.js";

export interface Offered {
  element: Element;
  name: string;
  href?: string;
}

const PRESSED = /^(button|link|menuitem|tab|option|radio|checkbox|toggle)$/;
const FIELDS = "input:not([type=hidden]):not([type=button]):not([type=submit]), textarea, select";

/** Anything that leads to an address of its own. */
export function hrefOf(element: Element): string | undefined {
  if (!(element instanceof HTMLAnchorElement)) return undefined;
  const written = element.getAttribute("href") ?? "";
  return /^(#|javascript:|$)/i.test(written.trim()) ? undefined : element.href;
}

/** A form inside the chat, other than the message box. */
export function formAround(element: Element, { root, composer }: Chat): Element | null {
  for (let at = closest(element, (one) => one === root || one.localName === "form"); at; ) {
    if (at === root) return null;
    const own = [...descendants(at)].filter(
      (one) => one.matches(FIELDS) && one !== composer && isVisible(one),
    );
    return own.length > 0 ? at : null;
  }
  return null;
}

/** Stands among words of a sentence. */
function inSentence(element: Element): boolean {
  const around = element.parentElement;
  if (!around || !styleOf(element).display.startsWith("inline")) return false;
  const outer = squeeze(around.textContent ?? "");
  const own = squeeze(element.textContent ?? "");
  return outer.length > own.length + 8 && ![...around.children].some((at) => at !== element && ownKind(at));
}

export const isInlineLink = (element: Element): boolean =>
  hrefOf(element) !== undefined && inSentence(element);

/** The parts of a chat that are not said by anybody: its head, and the bar with the message box. */
export function isBesides(element: Element, chat: Chat): boolean {
  const { root, list, composer } = chat;
  if (contains(list, element)) return composer !== null && contains(barOf(composer, root, list), element);
  if (rectOf(element).bottom <= rectOf(list).top + 4) return true;
  if (!composer) return false;
  return inBar(element, composer, root, list) && !isChip(element, composer);
}

/** Chips may stand in the same bar, above the message box. */
function isChip(element: Element, composer: Element): boolean {
  const own = rectOf(element);
  return own.bottom <= rectOf(composer).top + 4 && squeeze(element.textContent ?? "").length > 1;
}

const LETTERS = /[\p{L}\p{N}]/u;

/** Whether pressing it says something in the conversation, as far as its place and make tell. */
export function isReply(element: Element, chat: Chat): boolean {
  const kind = ownKind(element);
  if (!kind || !PRESSED.test(kind) || element === chat.composer) return false;
  if (isBesides(element, chat) || isInlineLink(element)) return false;
  if (element.matches("[type=submit], [type=reset]") && formAround(element, chat)) return false;
  if (formAround(element, chat) !== null) return false;
  return LETTERS.test(visibleText(element));
}

/** All that can be pressed in the conversation, in order. Controls inside controls are one. */
export function offeredIn(chat: Chat): Offered[] {
  const found: Offered[] = [];
  for (const element of descendants(chat.root)) {
    if (!ownKind(element) || !isVisible(element) || !isReply(element, chat)) continue;
    if (found.some((one) => contains(one.element, element))) continue;
    const text = visibleText(element);
    const href = hrefOf(element);
    found.push({ element, name: text || nameOf(element, text), ...(href === undefined ? {} : { href }) });
  }
  return found;
}

/** Links in the running text of a message. */
export const linksIn = (bubble: Element): { text: string; href: string }[] =>
  [...descendants(bubble)].flatMap((at) => {
    const href = hrefOf(at);
    return href !== undefined && isInlineLink(at) ? [{ text: visibleText(at), href }] : [];
  });

/** Fields that a form in the conversation asks for. */
export const fieldsIn = (within: Element, chat: Chat): Element[] =>
  [...descendants(within)].filter((at) => at.matches(FIELDS) && at !== chat.composer && isVisible(at));
