/** Message boxes: the one text field of a chat, and what stands with it to send. */
import { closest, contains, descendants, everywhere, isEditor, parentOf } from "../dom.js";
import { oncePerLook, rectOf, styleOf } from "../memo.js";
import { isVisible } from "../visible.js";
import { bears } from "./tokens.js";

const SEARCH = "[role=search], search, form[action*=search i], [role=searchbox], [type=search], [name=q]";
const SEARCHING = /^search/;

/** A field for running text; a search box is none. */
function takesWords(element: Element): boolean {
  if (element instanceof HTMLInputElement) {
    if (element.type !== "text" || element.getAttribute("role") === "searchbox") return false;
  } else if (!(element instanceof HTMLTextAreaElement) && !isEditor(element)) return false;
  if (closest(element, (at) => at.matches(SEARCH))) return false;
  return !bears(element, SEARCHING);
}

const TYPED = "input:not([type]), [type=text], [type=email], [type=tel], [type=password], textarea, select";
/** A page with more fields to write in is a form, whatever they stand in. */
const MOST = 8;

/** Filled in together with others: a form's field. */
const inForm = (element: Element): boolean =>
  [...(element.closest("form")?.querySelectorAll(TYPED) ?? [])].some(
    (at) => at !== element && !contains(element, at) && isVisible(at),
  );

/** All that could be a message box, in open shadow roots too. */
export function entries(): Element[] {
  const found = [...everywhere("textarea, input, [contenteditable]")].filter(takesWords);
  return found.filter((element) => isVisible(element) && !inForm(element)).slice(-MOST);
}

/** What stands in it; only ever compared and counted. */
export function writtenIn(entry: Element): string {
  if (entry instanceof HTMLInputElement || entry instanceof HTMLTextAreaElement) return entry.value;
  return (entry.textContent ?? "").replace(/\u200b/g, "");
}

export const isShut = (entry: Element): boolean =>
  entry.matches(":disabled, [readonly], [aria-disabled=true], [contenteditable=false]");

const FIELDS =
  "input:not([type=hidden]):not([type=file]):not([type=submit]):not([type=button]), textarea, select";

/** All fields that show in an element: several boxes of a page are asked for the same ones. */
const shownFields = oncePerLook((within): readonly Element[] =>
  [...descendants(within)].filter((at) => at.matches(FIELDS) && isVisible(at)),
);

/** Other fields that are filled in together with it: then it is a part of a form. */
export function siblingsOf(entry: Element, within: Element): Element[] {
  const scope = closest(entry, (at) => at.localName === "form") ?? within;
  const inside = contains(within, scope) ? scope : within;
  return shownFields(inside).filter((at) => at !== entry && !contains(entry, at));
}

/** As much taller than the box as a bar around it may be. */
const BAR = 90;

/** The bar that the box stands in: with its buttons, and nothing that is said. */
export function barOf(entry: Element, root: Element, list: Element | null): Element {
  let bar = entry;
  const own = rectOf(entry).height;
  for (let at = parentOf(entry); at && at !== root; at = parentOf(at)) {
    if ((list && contains(at, list)) || rectOf(at).height > own + BAR) break;
    bar = at;
  }
  return bar;
}

/** It stands in the box's bar, or beside or after the box where nothing is drawn around the two. */
export function inBar(element: Element, entry: Element, root: Element, list: Element): boolean {
  const bar = barOf(entry, root, list);
  if (contains(bar, element)) return true;
  if (bar !== entry || contains(list, element)) return false;
  if (entry.nextElementSibling === element) return true;
  const own = rectOf(element);
  const box = rectOf(entry);
  const middle = own.top + own.height / 2;
  return middle > box.top && middle < box.bottom;
}

/** Whether it scrolls up and down on its own. */
export const scrolls = (element: Element): boolean => /auto|scroll/.test(styleOf(element).overflowY);
