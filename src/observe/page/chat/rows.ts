/** Cuts a chat's list into what was said one by one: bubbles where they are drawn, rows where they are not. */

import { ownKind } from "../controls.js";
import { contains, descendants, squeeze } from "../dom.js";
import { rectOf, styleOf } from "../memo.js";
import { backdropOf, contrast, parseColor } from "../paint.js";
import { isVisible } from "../visible.js";
import { scrolls } from "./composer.js";
import { shownChildren } from "./list.js";
import { bears } from "./tokens.js";

/** One message, with the row that it stands in: name, time and picture are in the row, not in the bubble. */
export interface Unit {
  row: Element;
  bubble: Element;
  /** Drawn with a fill or a border of its own. */
  drawn: boolean;
  /** The row before it that only says who speaks. */
  name?: Element;
}

const WRAPS =
  /^(messages|list|inner|content|contents|container|wrapper|scroll|scroller|scrollable|viewport|body|log|transcript|history)$/;
/** Initials in a circle and counters are filled, but say nothing. */
const SHORTEST = 3;

const hasText = (element: Element): boolean => squeeze(element.textContent ?? "") !== "";

const isBlock = (element: Element): boolean => !styleOf(element).display.startsWith("inline");

/** A fill that the eye tells from what is behind it, or a border around it. */
function isDrawn(element: Element): boolean {
  const style = styleOf(element);
  const width = Number.parseFloat(style.borderTopWidth);
  if (width >= 1 && style.borderTopStyle !== "none" && Number.parseFloat(style.borderLeftWidth) >= 1)
    if (parseColor(style.borderTopColor).a > 0.1) return true;
  if (style.backgroundImage !== "none") return true;
  const fill = parseColor(style.backgroundColor);
  if (fill.a < 0.04) return false;
  const around = backdropOf(element, false).color;
  return contrast(backdropOf(element, true).color, around) > 1.02 || style.boxShadow !== "none";
}

const isControl = (element: Element): boolean => ownKind(element) !== null;

/** Outermost drawn parts that say something; controls, pictures and initials aside. */
function drawnParts(row: Element): Element[] {
  const found: Element[] = [];
  const walk = (element: Element): void => {
    for (const child of shownChildren(element)) {
      if (isControl(child) || /^(img|svg|time|button|form)$/.test(child.localName)) continue;
      const text = squeeze(child.textContent ?? "");
      if (text === "") continue;
      const wide = text.length >= SHORTEST || rectOf(child).width > 56;
      if (wide && isDrawn(child) && rectOf(child).height >= 12) found.push(child);
      else walk(child);
    }
  };
  walk(row);
  return found;
}

const FIELDS = "input:not([type=hidden]), textarea, select";

const ownWords = (element: Element): string =>
  squeeze([...element.childNodes].map((at) => (at instanceof Text ? at.data : "")).join(""));

/** A form among the messages, whether or not it is marked as one: its parts are asked, not said one by one. */
export function isFormLike(element: Element): boolean {
  const asks = (at: Element): boolean =>
    at.matches(FIELDS) || [...descendants(at)].some((one) => one.matches(FIELDS) && isVisible(one));
  if (element.localName === "form") return asks(element);
  // A question with the form to answer it under it is said.
  if (ownWords(element) !== "") return false;
  const kids = shownChildren(element);
  return kids.some(asks) && kids.every((at) => asks(at) || isControl(at) || at.localName === "label");
}

const nameOfKind = (element: Element): string =>
  `${element.localName}.${element.classList[0]?.replace(/[_-]*\d.*$/, "") ?? ""}`;

/** Children that are made alike: rows of a list, not the parts of one message. */
function repeated(kids: Element[]): boolean {
  const saying = kids.filter((at) => hasText(at) && isBlock(at) && !isControl(at));
  const kinds = new Map<string, number>();
  for (const at of saying) kinds.set(nameOfKind(at), (kinds.get(nameOfKind(at)) ?? 0) + 1);
  return [...kinds].some(
    ([kind, count]) => count > 1 && (/^(li|article)\b/.test(kind) || !kind.endsWith(".")),
  );
}

function isWrapper(element: Element, kids: Element[], list: Element): boolean {
  if (element.matches("ul, ol, dl, [role=list], [role=log], [role=feed]") || scrolls(element)) return true;
  if (element.matches("li, [role=listitem], article") || isControl(element)) return false;
  const [only] = kids;
  if (kids.length === 1 && only) {
    if (bears(element, WRAPS) && !isDrawn(only)) return true;
    return rectOf(element).height > Math.max(120, rectOf(list).height * 0.9) && !isDrawn(element);
  }
  return !isDrawn(element) && kids.length > 1 && repeated(kids) && kids.every((at) => rectOf(at).width > 0);
}

/** From top to bottom: some lists stand the other way round in the document, and are turned by their style. */
function inSight(kids: Element[]): Element[] {
  const turned = kids.every((kid, index) => {
    const before = kids[index - 1];
    return before === undefined || rectOf(kid).bottom <= rectOf(before).top + 1;
  });
  return turned ? [...kids].reverse() : kids;
}

function rowsIn(element: Element, list: Element): Element[] {
  return inSight(shownChildren(element)).flatMap((kid): Element[] => {
    if (isFormLike(kid)) return [kid];
    const inner = shownChildren(kid);
    // Drawn bubbles in a row that also shows who speaks: the row stays whole, so that it can be asked.
    if (inner.length > 0 && isWrapper(kid, inner, list) && !isRowOfOne(kid)) return rowsIn(kid, list);
    return [kid];
  });
}

/** Several bubbles of one speaker: a picture or a name stands beside them. */
function isRowOfOne(element: Element): boolean {
  if (element.matches("ul, ol, dl, [role=list], [role=log], [role=feed]") || scrolls(element)) return false;
  const parts = drawnParts(element);
  if (parts.length === 0) return false;
  const kids = shownChildren(element);
  return kids.some(
    (at) => !parts.some((part) => contains(at, part)) && /^(img|svg|picture)$/.test(at.localName),
  );
}

const LONGEST_NAME = 40;
/** Not "sender" or "from": whole messages are called so, too. */
const NAME = /^(name|author|nick|nickname|username)$/;

/** A row that only says whose words follow. */
function isName(row: Element): boolean {
  if (row.localName === "dt") return true;
  const text = squeeze(row.textContent ?? "");
  return text.length <= LONGEST_NAME && bears(row, NAME) && !/[.!?]$/.test(text) && !isDrawn(row);
}

/** What is said, from top to bottom; a row that is a name goes with the row below it. */
export function unitsOf(list: Element): Unit[] {
  const own = shownChildren(list);
  const rows = own.length > 0 ? rowsIn(list, list) : [];
  return rows.flatMap((row, index): Unit[] => {
    if (isName(row)) return [];
    const before = rows[index - 1];
    const name = before !== undefined && isName(before) ? before : undefined;
    return unitsIn(row).map((unit) => (name ? { ...unit, name } : unit));
  });
}

function unitsIn(row: Element): Unit[] {
  const parts = drawnParts(row);
  if (isDrawn(row) && !parts.some((part) => rectOf(part).width > rectOf(row).width * 0.3))
    return [{ row, bubble: row, drawn: true }];
  if (parts.length === 0) return [{ row, bubble: row, drawn: false }];
  return parts.map((bubble) => ({ row, bubble, drawn: true }));
}

/** Anything of an element that shows, text or not: dots are drawn without any. */
export const showsAnything = (element: Element): boolean =>
  isVisible(element) || [...descendants(element)].some((at) => isVisible(at));
