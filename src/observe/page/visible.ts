/** What a visitor can see or scroll to, and nothing else. */
import { parentOf } from "./dom.js";
import { extent, oncePerLook, rectOf, styleOf } from "./memo.js";

/** Below this opacity a thing is as good as not there. */
const FAINTEST = 0.05;

interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What an element's ancestors and itself do to everything inside it. */
interface Surroundings {
  opacity: number;
  clip: Edges;
}

const EVERYWHERE: Edges = { left: -1e9, top: -1e9, right: 1e9, bottom: 1e9 };
const NOWHERE: Edges = { left: 0, top: 0, right: 0, bottom: 0 };
const intersect = (one: Edges, other: Edges): Edges => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});

const cutsOff = (value: string): boolean => value === "hidden" || value === "clip";

/** The usual ways to hide text from the eye and leave it to screen readers. */
const clippedAway = (style: CSSStyleDeclaration): boolean =>
  /inset\((5\d|[6-9]\d|100)%|circle\(0/.test(style.clipPath) || /rect\(0(px)?,? 0/.test(style.clip);

function clipOf(element: Element, style: CSSStyleDeclaration, outer: Edges): Edges {
  // A fixed element escapes the clipping of its ancestors.
  const from = style.position === "fixed" ? EVERYWHERE : outer;
  if (clippedAway(style)) return NOWHERE;
  const root = element === document.body || element === document.documentElement;
  if (root || !(cutsOff(style.overflowX) || cutsOff(style.overflowY))) return from;
  const rect = rectOf(element);
  const own = { ...EVERYWHERE };
  if (cutsOff(style.overflowX)) Object.assign(own, { left: rect.left, right: rect.right });
  if (cutsOff(style.overflowY)) Object.assign(own, { top: rect.top, bottom: rect.bottom });
  return intersect(from, own);
}

function filterOpacity(filter: string): number {
  const found = filter === "none" ? null : /opacity\(([\d.]+)\)/.exec(filter);
  return found ? Number(found[1]) : 1;
}

const surroundingsOf = oncePerLook((element): Surroundings => {
  const parent = parentOf(element);
  const outer: Surroundings = parent ? surroundingsOf(parent) : { opacity: 1, clip: EVERYWHERE };
  const style = styleOf(element);
  const own = Number(style.opacity) * filterOpacity(style.filter);
  return { opacity: outer.opacity * own, clip: clipOf(element, style, outer.clip) };
});

/** Product of the opacities of the element and all its ancestors. */
export const opacityOf = (element: Element): number => surroundingsOf(element).opacity;

function onPage(seen: Edges): boolean {
  const { x, y, width, height } = extent();
  return seen.right + x > 0 && seen.bottom + y > 0 && seen.left + x < width && seen.top + y < height;
}

/** Whether a rectangle of this element can be seen: rendered, not faded out, not clipped away, on the page. */
export function isVisible(element: Element, rect: Edges = rectOf(element)): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  if (rect.right - rect.left < 1 || rect.bottom - rect.top < 1) return false;
  const { opacity, clip } = surroundingsOf(element);
  if (opacity < FAINTEST) return false;
  const seen = intersect(rect, clip);
  // Text for screen readers only is kept in a box of one pixel.
  if (seen.right - seen.left <= 1.5 || seen.bottom - seen.top <= 1.5) return false;
  // Content that the browser lays out only when it is scrolled to adds nothing to the page's height before.
  return onPage(seen) || !element.checkVisibility({ contentVisibilityAuto: true });
}

/** `rgba(…, 0)` or `color(… / 0)`; the last figure of `rgb(…)` is blue. */
const transparent = (color: string): boolean => /^rgba\(.*,\s*0\)$|\/\s*0\)$/.test(color);

/** The rectangle of a text node that can be seen, or null. */
export function textRect(text: Text, parent: Element): DOMRect | null {
  const range = document.createRange();
  range.selectNodeContents(text);
  const rect = range.getBoundingClientRect();
  if (rect.width < 1 || rect.height < 1) return null;
  const style = styleOf(parent);
  if (Number.parseFloat(style.fontSize) < 1 || transparent(style.color)) return null;
  return isVisible(parent, rect) ? rect : null;
}
