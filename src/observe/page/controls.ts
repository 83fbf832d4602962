/** Which elements are controls, and what they act as. */
import type { Control } from "../../record/schema.js";
import { closest, descendants, isEditor, lineage, parentOf, squeeze, wordsOf } from "./dom.js";
import { listensToClicks } from "./listeners.js";
import { oncePerLook, styleOf } from "./memo.js";
import { boxOf } from "./place.js";
import { writtenBeside } from "./text.js";

type Kind = Control["kind"];

const BY_ROLE: Record<string, Kind> = {
  button: "button",
  link: "link",
  menuitem: "menuitem",
  menuitemcheckbox: "checkbox",
  menuitemradio: "radio",
  tab: "tab",
  checkbox: "checkbox",
  switch: "checkbox",
  radio: "radio",
  option: "option",
  treeitem: "option",
  textbox: "text",
  searchbox: "text",
  spinbutton: "text",
  combobox: "select",
  listbox: "select",
};

const BUTTON_INPUTS = new Set(["submit", "button", "reset", "image"]);
const NO_CONTROL_INPUTS = new Set(["hidden"]);

function inputKind(input: HTMLInputElement): Kind | null {
  if (NO_CONTROL_INPUTS.has(input.type)) return null;
  if (BUTTON_INPUTS.has(input.type)) return "button";
  if (input.type === "checkbox" || input.type === "radio") return input.type;
  return "text";
}

/** Drawings may still write their addresses in the old way. */
const LINKING = ["href", "xlink:href"];

function nativeKind(element: Element): Kind | null {
  if (element instanceof HTMLButtonElement) return "button";
  if (element instanceof HTMLInputElement) return inputKind(element);
  if (element instanceof HTMLTextAreaElement) return "text";
  if (element instanceof HTMLSelectElement) return "select";
  // Links in drawings are links too. To read an address would parse it each time.
  if (element.localName === "a" || element.localName === "area")
    return LINKING.some((name) => element.hasAttribute(name)) || listensToClicks(element) ? "link" : null;
  if (element.localName === "summary") return "toggle";
  if (isEditor(element)) return "text";
  return null;
}

/** Cards and wrappers that listen for the sake of what is inside them are no controls of their own. */
const LONGEST_NAME = 160;

/** What a page is made of: an element that holds some of it and shows no pointer of its own is a part of the page. */
const PARTS = "main,section,article,header,footer,aside,nav,form,dialog,ul,ol,dl,table";
const HOLDS = `${PARTS},h1,h2,h3,h4,h5,h6,p,fieldset`;

/** One listener at the root serves all that stands in it; what is pressed shows a pointer, or listens itself. */
function listensForOthers(element: Element): boolean {
  if (element.matches(PARTS)) return true;
  if (element.getAttribute("role") !== null || Number(element.getAttribute("tabindex") ?? -1) >= 0)
    return false;
  for (const inner of descendants(element))
    if (inner.matches(HOLDS) || styleOf(inner).cursor === "pointer" || listensToClicks(inner)) return true;
  return false;
}

const roleIn = (element: Element): string => element.getAttribute("role")?.trim().split(/\s+/)[0] ?? "";

function actsLikeButton(element: Element): boolean {
  if (element instanceof HTMLLabelElement) return false;
  if (element === document.body || element === document.documentElement) return false;
  const points = styleOf(element).cursor === "pointer";
  const outer = parentOf(element);
  const pointsItself = points && !(outer && styleOf(outer).cursor === "pointer");
  if (!listensToClicks(element) && !pointsItself) return false;
  if (!points && !element.hasAttribute("tabindex") && element.childElementCount > 3) return false;
  const text = wordsOf(element);
  if (text.length > LONGEST_NAME) return false;
  if (!points && listensForOthers(element)) return false;
  // A clickable row around a real control or a field's label is only its wrapper.
  for (const inner of descendants(element))
    if (nativeKind(inner) || inner instanceof HTMLLabelElement || BY_ROLE[roleIn(inner)]) return false;
  return text !== "" || hasLabel(element) || isWritten(element);
}

/** Its words stand in a stylesheet. */
const isWritten = (element: Element): boolean =>
  writtenBeside(element, "::before") + writtenBeside(element, "::after") !== "";

const hasLabel = (element: Element): boolean =>
  (element instanceof HTMLImageElement && element.alt.trim() !== "") ||
  element.hasAttribute("aria-label") ||
  element.hasAttribute("title") ||
  element.querySelector("img[alt],svg title") !== null;

/** What an element acts as on its own, or null. */
export function ownKind(element: Element): Kind | null {
  const native = nativeKind(element);
  const named = BY_ROLE[roleIn(element)];
  if (named === "select" && element instanceof HTMLInputElement) return "text";
  if (named) return named;
  return native ?? (actsLikeButton(element) ? "button" : null);
}

/** The control that an activation of this element activates: the element itself or one around it. */
export function controlAround(element: Element): Element | null {
  const own = closest(element, (at) => ownKind(at) !== null);
  const label = closest(element, (at) => at instanceof HTMLLabelElement);
  if (label instanceof HTMLLabelElement && label.control && (!own || !label.contains(own)))
    return label.control;
  return own;
}

const CROSS = /^[\u00d7\u2715\u2716\u2717\u2a2f\u2573xX]?$/;
const ARROW = /^[\u2039\u203a\u00ab\u00bb\u2190\u2192\u276e\u276f<>\u25c0\u25b6]?$/;
const CORNER = 72;

/** A dialog's cross: says nothing but a cross, and sits in an upper corner of its dialog. */
function isCross(element: Element, dialog: Element | null): boolean {
  if (!dialog || !CROSS.test(squeeze(element.textContent ?? "")) || isWritten(element)) return false;
  const own = boxOf(element);
  const frame = boxOf(dialog);
  const right = frame.x + frame.width - (own.x + own.width);
  const nearSide = Math.abs(right) < CORNER || Math.abs(own.x - frame.x) < CORNER;
  return nearSide && Math.abs(own.y - frame.y) < CORNER;
}

function inCarousel(element: Element): boolean {
  for (const at of lineage(element)) {
    if (at.getAttribute("aria-roledescription") === "carousel") return true;
    if (/(^|[\s_-])(carousel|slider|swiper|slick|glide|splide)/i.test(at.getAttribute("class") ?? ""))
      return true;
  }
  return false;
}

/** What a control acts as, in its surroundings. */
export function kindOf(element: Element, dialog: Element | null): Kind | null {
  const own = ownKind(element);
  if (own !== "button" && own !== "link") return own;
  if (isCross(element, dialog)) return "close";
  if (ARROW.test(squeeze(element.textContent ?? "")) && inCarousel(element)) return "carousel";
  if (
    element.hasAttribute("aria-expanded") ||
    /^(menu|true|listbox)$/.test(element.getAttribute("aria-haspopup") ?? "")
  )
    return "toggle";
  return own;
}

/** Shut by itself or with a part of the page around it. */
const shut = oncePerLook((element): { is: boolean } => {
  if (element.getAttribute("aria-disabled") === "true" || element.hasAttribute("inert")) return { is: true };
  const outer = parentOf(element);
  return outer ? shut(outer) : { is: false };
});

export function isEnabled(element: Element): boolean {
  return !element.matches(":disabled") && !shut(element).is && styleOf(element).pointerEvents !== "none";
}
