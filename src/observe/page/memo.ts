/** Remembers what was computed for an element, for the length of one look at the page. */

import { rectOfArea } from "./area.js";
import { shadowOf } from "./roots.js";

const forgetters: (() => void)[] = [];

/** Forgets what was computed: to be called before each look at the page, and before each report. */
export function lookAfresh(): void {
  for (const forget of forgetters) forget();
}

/** The function, asked once for each element and look. */
export function oncePerLook<V extends object>(compute: (element: Element) => V): (element: Element) => V {
  let known = new WeakMap<Element, V>();
  forgetters.push(() => {
    known = new WeakMap();
  });
  return (element) => {
    const found = known.get(element);
    if (found) return found;
    const value = compute(element);
    known.set(element, value);
    return value;
  };
}

/** The same for what is computed for the page as a whole. */
export function onceALook<V>(compute: () => V): () => V {
  let known: { value: V } | undefined;
  forgetters.push(() => {
    known = undefined;
  });
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

/** Its style as computed. */
export const styleOf = oncePerLook((element) => getComputedStyle(element));

const WRAPS = /^(inline|contents)$/;

/** What encloses everything that an element holds. */
function around(element: Element): DOMRect | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const range = document.createRange();
  for (let at = (shadowOf(element) ?? element).firstChild; at; at = at.nextSibling) {
    if (at instanceof Text && at.data.trim() !== "") range.selectNodeContents(at);
    else if (!(at instanceof Element)) continue;
    const rect = at instanceof Element ? rectOf(at) : range.getBoundingClientRect();
    if (rect.width <= 0 || rect.height <= 0) continue;
    left = Math.min(left, rect.left);
    top = Math.min(top, rect.top);
    right = Math.max(right, rect.right);
    bottom = Math.max(bottom, rect.bottom);
  }
  return right > left ? new DOMRect(left, top, right - left, bottom - top) : undefined;
}

/**
 * Where it is in the window. What wraps others and has no box of its own, such as a link around a picture that floats,
 * is where they are: it cuts nothing off.
 */
export const rectOf: (element: Element) => DOMRect = oncePerLook((element) => {
  if (element instanceof HTMLAreaElement) return rectOfArea(element);
  const rect = element.getBoundingClientRect();
  if (rect.width >= 1 && rect.height >= 1) return rect;
  return element instanceof HTMLElement && WRAPS.test(styleOf(element).display)
    ? (around(element) ?? rect)
    : rect;
});

interface Extent {
  /** How far the window is scrolled. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** The page grows to the left, and is scrolled by figures below zero. */
  rightToLeft: boolean;
}

/** The page behind the window. Asked of the browser each time, it would see to the layout each time. */
export const extent = onceALook((): Extent => {
  const root = document.scrollingElement ?? document.documentElement;
  return {
    x: scrollX,
    y: scrollY,
    width: Math.max(root.scrollWidth, innerWidth),
    height: Math.max(root.scrollHeight, innerHeight),
    rightToLeft: getComputedStyle(document.body ?? root).direction === "rtl",
  };
});
