/** How far a chat reaches on the page: the panel around its list and box, as far as it is nothing else. */
import { contains, descendants, lineage, parentOf } from "../dom.js";
import { rectOf, styleOf } from "../memo.js";
import { isVisible } from "../visible.js";
import { wordsOf } from "./text.js";

const isRoot = (element: Element): boolean =>
  element === document.body || element === document.documentElement;

export const floats = (element: Element): boolean => {
  for (const at of lineage(element)) if (styleOf(at).position === "fixed") return true;
  return false;
};

/** It holds something that is no part of a chat: the page's own title, landmarks, another form. */
function holdsPage(outer: Element, inner: Element): boolean {
  for (const at of descendants(outer, inner)) {
    if (
      at.matches("main, [role=main], nav, h1, footer, form, article") &&
      !contains(at, inner) &&
      isVisible(at)
    )
      return true;
  }
  return false;
}

/** As much wider and taller than list and box as head, foot and margins may make it. */
const WIDER = 80;
const TALLER = 260;

/** Head and foot belong to the chat: the panel around list and box, as far as it is nothing else. */
export function rootAround(common: Element): Element {
  let root = common;
  const inner = rectOf(common);
  for (let at = parentOf(common); at && !isRoot(at); at = parentOf(at)) {
    if (at.matches("main, [role=main]")) break;
    const rect = rectOf(at);
    // A host or a positioned wrapper may have no size of its own.
    const empty = rect.width < 2 || rect.height < 2;
    if (!empty && (rect.width > inner.width + WIDER || rect.height > inner.height + TALLER)) break;
    if (holdsPage(at, root)) break;
    if (!empty) root = at;
  }
  return root;
}

/** A head and a note under the box have no more letters. */
const HEAD = 160;

const letters = (element: Element): number => wordsOf(element).length;

/** A frame's document that is nothing but the chat belongs to it as a whole. */
export function widened(root: Element): Element {
  const { body } = document;
  if (window === window.top || !body || contains(root, body) || holdsPage(body, root)) return root;
  const rect = rectOf(root);
  const fills = rect.width * rect.height > innerWidth * innerHeight * 0.6;
  return fills || letters(body) - letters(root) < HEAD ? body : root;
}
