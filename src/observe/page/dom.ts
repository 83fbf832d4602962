/** The document as a visitor meets it: open shadow roots and slots resolved. */
import { pictureOf } from "./area.js";
import { onceALook, oncePerLook, styleOf } from "./memo.js";
import { shadowOf } from "./roots.js";

const lying = oncePerLook((area) => ({ on: area instanceof HTMLAreaElement ? pictureOf(area) : null }));

export function parentOf(node: Node): Element | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  // What lies on a picture is part of it, wherever the document says so.
  const picture = node instanceof HTMLAreaElement ? lying(node).on : null;
  if (picture) return picture;
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

export function childrenOf(element: Element): readonly Node[] {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  const children: Node[] = [];
  // Asked of every element: to step from one to the next is several times as fast as to copy a live list.
  for (let at = (shadowOf(element) ?? element).firstChild; at; at = at.nextSibling) children.push(at);
  return children;
}

/** The element itself, then its ancestors through shadow roots. */
export function* lineage(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = parentOf(at)) yield at;
}

export function closest(element: Element, test: (candidate: Element) => boolean): Element | null {
  for (let at: Element | null = element; at; at = parentOf(at)) if (test(at)) return at;
  return null;
}

export function contains(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

export const related = (one: Element, other: Element): boolean =>
  contains(one, other) || contains(other, one);

/** Puts the children of an element on a pile, the first on top. */
function pile(element: Element, onto: Element[]): void {
  const assigned = element instanceof HTMLSlotElement ? element.assignedElements() : [];
  for (let at = assigned.length - 1; at >= 0; at -= 1) {
    const child = assigned[at];
    if (child) onto.push(child);
  }
  if (element instanceof HTMLSlotElement && element.assignedNodes().length > 0) return;
  const holder = shadowOf(element) ?? element;
  for (let at = holder.lastElementChild; at; at = at.previousElementSibling) onto.push(at);
}

/** Elements below, through shadow roots, in document order; without what lies in `except`. */
export function* descendants(root: Element, except?: Element): Generator<Element> {
  const ahead: Element[] = [];
  pile(root, ahead);
  for (let at = ahead.pop(); at; at = ahead.pop()) {
    if (at === except) continue;
    yield at;
    pile(at, ahead);
  }
}

/** The element that takes the pointer at a point of the viewport, through open shadow roots. */
export function elementAt(x: number, y: number): Element | null {
  let hit = document.elementFromPoint(x, y);
  for (let root = hit && shadowOf(hit); root; root = hit && shadowOf(hit)) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit;
}

/** Marks that nobody sees: where a word may break, and which way letters run. Joiners shape emoji and stay. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]/g;

export const squeeze = (text: string): string => text.replace(UNSEEN, "").replace(/\s+/g, " ").trim();

interface Answer {
  is: boolean;
}

/** The element whose overflow is that of the window: the root, or the body where the root leaves it to it. */
const windowed = oncePerLook((element): Answer => {
  if (element === document.documentElement) return { is: true };
  return { is: element === document.body && styleOf(document.documentElement).overflowY === "visible" };
});

export const isWindow = (element: Element): boolean => windowed(element).is;

/** An element that is edited as a whole: a message box, say. */
export const isEditor = (element: Element): boolean =>
  element instanceof HTMLElement && element.isContentEditable && !element.parentElement?.isContentEditable;

/** The document and all shadow roots in it. */
export const allRoots = onceALook((): (Document | ShadowRoot)[] => {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots)
    for (const element of root.querySelectorAll("*")) {
      const shadow = shadowOf(element);
      if (shadow) roots.push(shadow);
    }
  return roots;
});

/** All elements that match, in shadow roots too. */
export const everywhere = (selector: string): Element[] =>
  allRoots().flatMap((root) => [...root.querySelectorAll(selector)]);

/** Everything that an element's document says inside it, seen or not, on one line. */
const said = oncePerLook((element) => ({ words: squeeze(element.textContent ?? "") }));
export const wordsOf = (element: Element): string => said(element).words;
