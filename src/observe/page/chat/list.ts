/** The list of what was said: what lies above a message box, takes messages as they come and has its width. */
import { childrenOf, descendants, parentOf, wordsOf } from "../dom.js";
import { oncePerLook, rectOf } from "../memo.js";
import { isVisible } from "../visible.js";
import { scrolls } from "./composer.js";
import { bears, CHAT, MESSAGES } from "./tokens.js";

/** What tells screen readers of new messages; a form's status line is not as tall. */
export const isLive = (element: Element): boolean =>
  element.matches("[role=log], [role=feed]") ||
  (element.matches("[aria-live=polite], [aria-live=assertive]") && rectOf(element).height > 80);

/** Lower than this there is no room for messages. */
const LOWEST = 24;

const liesAbove = (element: Element, entry: Element): boolean => {
  const own = rectOf(element);
  const box = rectOf(entry);
  if (own.height < LOWEST || own.bottom > box.bottom - box.height / 3) return false;
  const shared = Math.min(own.right, box.right) - Math.max(own.left, box.left);
  return shared > Math.min(own.width, box.width) * 0.5;
};

const saysSomething = (element: Element): boolean => wordsOf(element) !== "";

/** Children that show something. */
export const shownChildren = (element: Element): Element[] =>
  childrenOf(element).filter((at): at is Element => at instanceof Element && isVisible(at));

/** How much an element looks like a list of messages; 0: not at all. */
const rank = (element: Element): number => ranked(element).rank;
const ranked = oncePerLook((element) => ({ rank: rankOf(element) }));

function rankOf(element: Element): number {
  if (isLive(element)) return 5;
  if (scrolls(element)) return 4;
  if (bears(element, MESSAGES) || (bears(element, CHAT) && /^(ul|ol|div)$/.test(element.localName)))
    return saysSomething(element) || rectOf(element).height > 80 ? 3 : 0;
  if (!saysSomething(element)) return 0;
  if (/^(ul|ol|dl)$/.test(element.localName) || element.getAttribute("role") === "list") return 2;
  const rows = shownChildren(element).filter(
    (at) => saysSomething(at) && /^(div|p|article|section|li)$/.test(at.localName),
  );
  return rows.length > 1 ? 1 : 0;
}

const MOST_LEVELS = 14;

/**
 * The list above a message box, with the nearest element that holds both. The nearest ancestor with a likely list
 * decides; a plain sequence of texts counts only where no ancestor has anything better.
 */
export function listAbove(entry: Element): { list: Element; common: Element } | undefined {
  let plain: { list: Element; common: Element } | undefined;
  let below = entry;
  let level = 0;
  for (let at = parentOf(entry); at && level < MOST_LEVELS; below = at, at = parentOf(at), level += 1) {
    let best: Element | undefined;
    let most = 0;
    for (const candidate of descendants(at, below)) {
      if (!liesAbove(candidate, entry)) continue;
      const value = rank(candidate);
      if (value <= most || !isVisible(candidate)) continue;
      most = value;
      best = candidate;
    }
    if (best && most >= 2) return { list: best, common: at };
    if (best && !plain) plain = { list: best, common: at };
  }
  return plain;
}
