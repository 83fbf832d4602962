/** What a control is called: its accessible name, its visible text, and a field's label. */
import { computeAccessibleName, getRole } from "dom-accessibility-api";
import { childrenOf, descendants, isEditor, squeeze, wordsOf } from "./dom.js";
import { labelsOf } from "./labels.js";
import { styleOf } from "./memo.js";
import { shadowOf } from "./roots.js";
import { seenText, writtenBeside } from "./text.js";

const LONGEST = 300;
const cut = (text: string): string => squeeze(text).slice(0, LONGEST);

/** What a button input shows; without a value browsers show words of their own. */
function buttonWords(input: HTMLInputElement): string {
  if (input.value !== "" || input.hasAttribute("value")) return cut(input.value);
  return { submit: "Submit", reset: "Reset" }[input.type] ?? "";
}

/** Visible text inside an element, in reading order; a button input shows its value. */
export function visibleText(element: Element): string {
  if (element instanceof HTMLInputElement && /^(submit|button|reset)$/.test(element.type))
    return buttonWords(element);
  if (element instanceof HTMLSelectElement) return cut(element.selectedOptions[0]?.text ?? "");
  if (isEditor(element) || element instanceof HTMLTextAreaElement) return "";
  const parts: string[] = [];
  const walk = (at: Element): void => {
    parts.push(writtenBeside(at, "::before"));
    for (const child of childrenOf(at)) {
      if (child instanceof Text) {
        if (!child.data.trim()) parts.push(" ");
        else parts.push(seenText(child, at)?.words ?? "");
      } else if (child instanceof HTMLBRElement) parts.push(" ");
      else if (child instanceof Element && !/^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(child.tagName)) {
        const inline = styleOf(child).display.startsWith("inline");
        if (!inline) parts.push(" ");
        walk(child);
        if (!inline) parts.push(" ");
      }
    }
    parts.push(writtenBeside(at, "::after"));
  };
  walk(element);
  return cut(parts.join(""));
}

const DRAWINGS = "img, svg, canvas, video, object, [role=img], [role=graphics-document]";

/** What a picture says to who cannot see it; empty for what is none, or says nothing. */
export function pictureWords(element: Element): string {
  if (!element.matches(DRAWINGS)) return "";
  if (element instanceof HTMLImageElement) return cut(element.alt);
  const title = [...element.children].find((at) => at.localName === "title" && element.localName === "svg");
  return cut(element.getAttribute("aria-label") ?? title?.textContent ?? "");
}

/** Pictures inside a control speak by their alternative text. */
function pictureName(element: Element): string {
  for (const inner of descendants(element)) {
    const words = pictureWords(inner);
    if (words !== "") return words;
  }
  return "";
}

const unspaced = (text: string): string => text.replace(/\s/g, "");

/** What could give an element another name than its words. */
const NAMING =
  "[aria-label],[aria-labelledby],[aria-hidden],[aria-owns],[role],[alt],[title],img,svg,input,select,textarea,slot,object,canvas,video";
const NAMED_BY_WORDS = /^(BUTTON|A|SUMMARY)$/;

/** Most controls are called by their words, all of which are seen: then nothing else has to be weighed. */
function calledByItsWords(element: Element, text: string): boolean {
  if (text === "" || !NAMED_BY_WORDS.test(element.tagName) || shadowOf(element)) return false;
  if (element.hasAttribute("aria-label") || element.hasAttribute("aria-labelledby")) return false;
  if (unspaced(wordsOf(element)) !== unspaced(text) || labelsOf(element).length > 0) return false;
  return element.firstElementChild === null || element.querySelector(NAMING) === null;
}

/** The words of a field's only label, where they are all that could name it. */
function labelWords(element: Element): string {
  const [label, ...others] = labelsOf(element);
  if (!label || others.length > 0 || !(element instanceof HTMLInputElement)) return "";
  if (element.hasAttribute("aria-label") || element.hasAttribute("aria-labelledby")) return "";
  if ([...label.querySelectorAll(NAMING)].some((at) => at !== element)) return "";
  const text = visibleText(label);
  return unspaced(wordsOf(label)) === unspaced(text) ? text : "";
}

export function nameOf(element: Element, text: string): string {
  if (calledByItsWords(element, text)) return text;
  const label = labelWords(element);
  if (label !== "") return label;
  const accessible = cut(computeAccessibleName(element));
  // Where both say the same, the eye knows better where one word ends.
  if (accessible && unspaced(accessible) === unspaced(text)) return text;
  return accessible || text || pictureName(element) || cut(element.getAttribute("title") ?? "");
}

/** The role that it has, or plays: a password field has none of its own, and a div may act as a button. */
export function roleOf(element: Element, plays = "generic"): string {
  const explicit = element.getAttribute("role")?.trim().split(/\s+/)[0];
  const role = explicit || getRole(element) || "generic";
  if (role !== "generic" && role !== "none" && role !== "presentation") return role;
  return { text: "textbox", toggle: "button", close: "button", carousel: "button" }[plays] ?? plays;
}

/** A field's visible label: of its own, the group it names, or the text just before it. */
export function labelOf(element: Element): string {
  const [label] = labelsOf(element);
  if (label) return cut(visibleText(label) || (label.textContent ?? ""));
  return (
    cut(computeAccessibleName(element, { computedStyleSupportsPseudoElements: false })) ||
    cut(element.getAttribute("placeholder") ?? "") ||
    wordsBefore(element)
  );
}

/** Longer texts explain, they do not name. */
const LONGEST_LABEL = 80;

/** Many forms put the label before the field and leave the two unconnected. */
function wordsBefore(element: Element): string {
  let at = element;
  for (let level = 0; level < 3; level += 1) {
    for (let before = at.previousSibling; before; before = before.previousSibling) {
      if (before instanceof Element && before.querySelector("input,select,textarea,button,a")) return "";
      const text = before instanceof Element ? visibleText(before) : squeeze(before.textContent ?? "");
      if (text !== "") return text.length <= LONGEST_LABEL ? text : "";
    }
    if (!at.parentElement || at.parentElement.localName === "form") return "";
    at = at.parentElement;
  }
  return "";
}

/** Legend or name of the group that a field belongs to. */
export function groupOf(element: Element): string {
  const group = element.closest("fieldset, [role=group], [role=radiogroup]");
  if (!group) return "";
  const legend = group.querySelector("legend");
  return legend ? cut(legend.textContent ?? "") : cut(computeAccessibleName(group));
}
