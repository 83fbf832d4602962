/** The visible text of a page as blocks: what one block-level element says on its own. */
import type { Zone } from "../../record/schema.js";
import { childrenOf, isEditor, squeeze } from "./dom.js";
import { locatorOf } from "./locate.js";
import { oncePerLook, styleOf } from "./memo.js";
import { pictureWords } from "./names.js";
import { textContrast } from "./paint.js";
import { boxOf } from "./place.js";
import type { PageBlock } from "./protocol.js";
import { seenText, writtenBeside } from "./text.js";
import { scaleOf } from "./transform.js";
import { isVisible } from "./visible.js";

const SILENT = /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|HEAD|IFRAME|OPTION|OPTGROUP)$/;

interface Open {
  element: Element;
  parts: string[];
  control: Element | null;
  speaker: Element;
}

function kindOf(element: Element, inControl: boolean): PageBlock["kind"] {
  if (inControl) return "control";
  if (headingLevel(element)) return "heading";
  const role = element.getAttribute("role") ?? "";
  if (/^(alert|status|log)$/.test(role) || element.hasAttribute("aria-live")) return "status";
  const kinds: Record<string, PageBlock["kind"]> = {
    li: "item",
    dt: "item",
    dd: "item",
    label: "label",
    legend: "label",
    td: "cell",
    th: "cell",
  };
  return kinds[element.localName] ?? (role === "listitem" ? "item" : "text");
}

export function headingLevel(element: Element): number | undefined {
  const tag = /^h([1-6])$/.exec(element.localName);
  if (tag) return Number(tag[1]);
  if (element.getAttribute("role") !== "heading") return undefined;
  return Number(element.getAttribute("aria-level")) || 2;
}

/** Ancestors decide what a text is: a bold word inside a list item is that item's. */
function meaningful(element: Element): Element {
  const outer = element.closest(
    "h1,h2,h3,h4,h5,h6,[role=heading],li,td,th,dt,dd,label,legend,[role=alert],[role=status],[aria-live]",
  );
  return outer ?? element;
}

/** Words stand beside it; separators are none. */
const speaks = oncePerLook((element) => ({
  itself: [...element.childNodes].some((at) => at instanceof Text && /[\p{L}\p{N}]{2}/u.test(at.data)),
}));
const inSentence = ({ parentElement }: Element): boolean =>
  parentElement !== null && speaks(parentElement).itself;

/**
 * @param placeOf the zone of an element, and the bar that it stands in
 * @param indexOf the number of a control in the snapshot; undefined for what is none
 * @param hidden whether something lies over it for good
 */
export function readBlocks(
  root: Element,
  placeOf: (element: Element) => { zone: Zone; bar?: number },
  indexOf: (control: Element) => number | undefined,
  hidden: (element: Element, rect: DOMRect) => boolean,
): PageBlock[] {
  const blocks: PageBlock[] = [];

  const add = (
    element: Element,
    text: string,
    speaker: Element,
    control: Element | null,
    image = false,
  ): void => {
    const words = squeeze(text);
    if (words === "") return;
    const source = meaningful(element);
    const kind = image ? "image" : kindOf(control ? element : source, control !== null);
    const level = kind === "heading" ? headingLevel(source) : undefined;
    const style = styleOf(speaker);
    const index = control ? indexOf(control) : undefined;
    blocks.push({
      text: words.slice(0, 2000),
      kind,
      ...(level ? { level } : {}),
      ...placeOf(element),
      box: boxOf(element),
      locator: locatorOf(element),
      fontSize: Math.round(Number.parseFloat(style.fontSize) * scaleOf(speaker) * 10) / 10,
      fontWeight: Number(style.fontWeight) || 400,
      contrast: textContrast(speaker),
      ...(index === undefined ? {} : { control: index }),
    });
  };

  const flush = (open: Open): void => {
    add(open.element, open.parts.join(""), open.speaker, open.control);
    open.parts = [];
  };

  const special = (element: Element, control: Element | null): boolean => {
    if (SILENT.test(element.tagName)) return true;
    const picture = pictureWords(element);
    if (picture !== "" && isVisible(element)) add(element, picture, element, control, true);
    // A drawing may be labelled and still hold words.
    if (element instanceof HTMLImageElement) return true;
    if (element instanceof HTMLSelectElement) {
      if (isVisible(element)) add(element, element.selectedOptions[0]?.text ?? "", element, element);
      return true;
    }
    if (element instanceof HTMLInputElement) {
      const shown = /^(submit|button|reset)$/.test(element.type) && isVisible(element);
      if (shown) add(element, element.value, element, element);
      return true;
    }
    // What the user types is never told.
    return element instanceof HTMLTextAreaElement || isEditor(element);
  };

  const say = (words: string, element: Element, open: Open): void => {
    if (words === "") return;
    if (open.parts.every((part) => part.trim() === "")) open.speaker = element;
    open.parts.push(words);
  };

  const wordsOf = (text: Text, element: Element): string => {
    const seen = seenText(text, element);
    return seen !== null && !hidden(element, seen.rect) ? seen.words : "";
  };

  const walk = (element: Element, open: Open, around: Element | null): void => {
    say(writtenBeside(element, "::before"), element, open);
    for (const child of childrenOf(element)) {
      if (child instanceof Text) {
        if (child.data.trim() === "") open.parts.push(" ");
        else say(wordsOf(child, element), element, open);
      } else if (child instanceof HTMLBRElement) open.parts.push(" ");
      else if (child instanceof Element) enter(child, open, around);
    }
    say(writtenBeside(element, "::after"), element, open);
  };

  const enter = (element: Element, open: Open, around: Element | null): void => {
    const control = indexOf(element) === undefined ? around : element;
    if (special(element, control)) return;
    const style = styleOf(element);
    if (style.display === "none") return;
    const inline =
      /^(inline|contents|ruby)/.test(style.display) &&
      style.display !== "inline-block" &&
      style.display !== "inline-flex";
    if (inline && control === open.control) {
      walk(element, open, control);
      return;
    }
    // A link inside a sentence is part of the sentence's text and a control of its own.
    if (inline && element === control && open.control === null && inSentence(element)) {
      walk(element, open, control);
      return;
    }
    flush(open);
    const inner: Open = { element, parts: [], control, speaker: element };
    walk(element, inner, control);
    flush(inner);
  };

  const outermost: Open = { element: root, parts: [], control: null, speaker: root };
  walk(root, outermost, null);
  flush(outermost);
  return blocks;
}
