/** What a message says: its visible words in reading order, without controls, names and times. */
import { childrenOf, squeeze } from "../dom.js";
import { styleOf } from "../memo.js";
import { seenText } from "../text.js";

/** Longer answers are cut: nobody reads them, and they would fill the record. */
const LONGEST = 20_000;
const SILENT = /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TIME|SELECT|TEXTAREA|INPUT|OPTION|SVG|svg)$/;

/** @param skip what is no part of it */
export function wordsOf(element: Element, skip: (at: Element) => boolean = () => false): string {
  const lines: string[] = [];
  let line = "";
  let length = 0;
  const flush = (): void => {
    const text = squeeze(line);
    if (text !== "") lines.push(text);
    line = "";
  };
  const walk = (at: Element): void => {
    for (const child of childrenOf(at)) {
      if (length > LONGEST) return;
      if (child instanceof Text) {
        if (child.data.trim() === "") line += " ";
        else {
          const words = seenText(child, at)?.words ?? "";
          line += words;
          length += words.length;
        }
      } else if (child instanceof HTMLBRElement) flush();
      else if (child instanceof Element && !SILENT.test(child.tagName) && !skip(child)) {
        const inline = /^(inline|contents|ruby)/.test(styleOf(child).display);
        if (!inline) flush();
        walk(child);
        if (!inline) flush();
      }
    }
  };
  walk(element);
  flush();
  const text = lines.join("\n");
  return text.length > LONGEST ? `${[...text.slice(0, LONGEST)].slice(0, -1).join("")}…` : text;
}

/** Where the words stand, the element's own room left aside. */
export function rectOfWords(element: Element): { left: number; right: number } | null {
  let found: { left: number; right: number } | null = null;
  const walk = (at: Element): void => {
    for (const child of childrenOf(at)) {
      if (child instanceof Text && child.data.trim() !== "") {
        const rect = seenText(child, at)?.rect;
        if (!rect) continue;
        found = found
          ? { left: Math.min(found.left, rect.left), right: Math.max(found.right, rect.right) }
          : { left: rect.left, right: rect.right };
      } else if (child instanceof Element && !SILENT.test(child.tagName)) walk(child);
    }
  };
  walk(element);
  return found;
}

/** As texts are compared: what was typed and how it is shown may differ in white space and case. */
export const fold = (text: string): string =>
  squeeze(
    text
      .normalize("NFKC")
      .replace(/[\u2018\u2019]/g, "'")
      .replace(/[\u201c\u201d]/g, '"'),
  ).toLowerCase();
