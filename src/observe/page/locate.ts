/** CSS paths that find an element again: `>>>` enters a shadow root. */
import { changes } from "./changes.js";

const RANDOM = /\d{4,}|[0-9a-f]{8,}|^:r/i;
const usable = (id: string): boolean => id !== "" && !RANDOM.test(id) && /^[A-Za-z][\w-]*$/.test(id);

/** Good until the document changes: paths share their beginnings, and steps their parents. */
let paths = new WeakMap<Element, string>();
let steps = new WeakMap<ParentNode, Map<Element, string>>();
let seen = -1;

function forgetOld(): void {
  if (seen === changes()) return;
  seen = changes();
  paths = new WeakMap();
  steps = new WeakMap();
}

function stepsIn(parent: ParentNode): Map<Element, string> {
  const byTag = new Map<string, Element[]>();
  for (const child of parent.children) {
    const same = byTag.get(child.localName);
    if (same) same.push(child);
    else byTag.set(child.localName, [child]);
  }
  const found = new Map<Element, string>();
  for (const [tag, same] of byTag)
    for (const [index, child] of same.entries())
      found.set(child, same.length > 1 ? `${tag}:nth-of-type(${index + 1})` : tag);
  return found;
}

function stepOf(element: Element, parent: ParentNode): string {
  const known = steps.get(parent) ?? stepsIn(parent);
  steps.set(parent, known);
  return known.get(element) ?? element.localName;
}

function pathIn(root: Document | ShadowRoot, element: Element): string {
  const known = paths.get(element);
  if (known !== undefined) return known;
  const path = makePath(root, element);
  paths.set(element, path);
  return path;
}

function makePath(root: Document | ShadowRoot, element: Element): string {
  if (usable(element.id) && root.querySelectorAll(`#${element.id}`).length === 1) return `#${element.id}`;
  const { parentElement } = element;
  const own = stepOf(element, parentElement ?? root);
  if (!parentElement || parentElement === document.body || element === document.body) return own;
  return `${pathIn(root, parentElement)} > ${own}`;
}

export function locatorOf(element: Element): string {
  forgetOld();
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) return `${locatorOf(root.host)} >>> ${pathIn(root, element)}`;
  return pathIn(document, element);
}
