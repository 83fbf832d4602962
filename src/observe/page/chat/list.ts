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

/** Lower than this there is no room for messages; one line of bare text is hardly higher than its letters. */
const LOWEST = 24;
const LINE = 12;

type Beside = (element: Element, entry: Element) => boolean;

const liesAbove: Beside = (element, entry) =>
  rectOf(element).bottom <= rectOf(entry).bottom - rectOf(entry).height / 3 && sharesWidth(element, entry);

const liesBelow: Beside = (element, entry) =>
  rectOf(element).top >= rectOf(entry).top + rectOf(entry).height / 3 && sharesWidth(element, entry);

const sharesWidth: Beside = (element, entry) => {
  const own = rectOf(element);
  const box = rectOf(entry);
  if (own.height < LINE) return false;
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
  return Math.min(rows.length, 2) / 2;
}

const MOST_LEVELS = 14;

interface FoundList {
  list: Element;
  /** The nearest element that holds both list and box. */
  common: Element;
}

/**
 * The list beside a message box. The nearest ancestor with a likely list decides; a plain sequence of texts counts only
 * where no ancestor has anything better, and a single text only where there is no sequence.
 */
function listBy(lies: Beside, entry: Element): FoundList | undefined {
  let plain: (FoundList & { value: number }) | undefined;
  let below = entry;
  let level = 0;
  for (let at = parentOf(entry); at && level < MOST_LEVELS; below = at, at = parentOf(at), level += 1) {
    let best: Element | undefined;
    let most = 0;
    for (const candidate of descendants(at, below)) {
      if (!lies(candidate, entry)) continue;
      const value = rank(candidate);
      // Of single texts above the box, the nearest: the first may be a title.
      const nearer = value === most && value > 0 && value < 1 && lies === liesAbove;
      if ((value <= most && !nearer) || !isVisible(candidate)) continue;
      if (value > 1 && rectOf(candidate).height < LOWEST) continue;
      most = value;
      best = candidate;
    }
    if (best && most >= 2) return { list: best, common: at };
    if (best && most > (plain?.value ?? 0)) plain = { list: best, common: at, value: most };
  }
  return plain;
}

export const listAbove = (entry: Element): FoundList | undefined => listBy(liesAbove, entry);

/** Where the box stands on top, and what is said last right below it. */
export const listBelow = (entry: Element): FoundList | undefined => listBy(liesBelow, entry);
