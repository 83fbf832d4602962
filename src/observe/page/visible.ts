/** What a visitor can see or scroll to, and nothing else. */
import { type Clips, cutBy, type Edges, intersect, isEmpty, outermost, within } from "./clip.js";
import { parentOf } from "./dom.js";
import { oncePerLook, rectOf, styleOf } from "./memo.js";
import { showsItsBack } from "./transform.js";

/** Below this opacity a thing is as good as not there. */
const FAINTEST = 0.05;

/** What an element's ancestors and itself do to everything inside it. */
interface Surroundings {
  opacity: number;
  clips: Clips;
}

const colours = (text: string): string[] => text.match(/rgba?\([^)]*\)/g) ?? [];

/** `rgba(…, 0)` or `color(… / 0)`; the last figure of `rgb(…)` is blue. */
export const isTransparent = (color: string): boolean => /^rgba\(.*,\s*0\)$|\/\s*0\)$/.test(color);

/** A mask made of colours that let nothing through. */
const maskedOut = ({ maskImage }: CSSStyleDeclaration): boolean =>
  maskImage !== "none" && /^[\w-]*gradient\(/.test(maskImage) && colours(maskImage).every(isTransparent);

function filterOpacity(filter: string): number {
  const found = filter === "none" ? null : /opacity\(([\d.]+)\)/.exec(filter);
  return found ? Number(found[1]) : 1;
}

function ownOpacity(element: Element, style: CSSStyleDeclaration): number {
  if (maskedOut(style) || showsItsBack(element, style)) return 0;
  return Number(style.opacity) * filterOpacity(style.filter);
}

/** What is fixed inside it is fixed to it, not to the window. */
function holdsFixed({
  transform,
  translate,
  scale,
  rotate,
  perspective,
  filter,
  contain,
  willChange,
}: CSSStyleDeclaration) {
  return (
    [transform, translate, scale, rotate, perspective, filter].some((value) => value !== "none") ||
    /paint|layout|strict|content/.test(contain) ||
    /transform|filter|perspective/.test(willChange)
  );
}

/** Drawn over everything, whatever it lies in. */
const inTopLayer = (element: Element): boolean =>
  (element.localName === "dialog" || element.hasAttribute("popover")) &&
  element.matches(":is(:modal, :popover-open)");

const surroundingsOf = oncePerLook((element): Surroundings => {
  const parent = parentOf(element);
  const outer = parent && !inTopLayer(element) ? surroundingsOf(parent) : { opacity: 1, clips: outermost() };
  const style = styleOf(element);
  if (style.display === "contents") return outer;
  const opacity = outer.opacity * ownOpacity(element, style);
  return { opacity, clips: clipsOf(element, style, outer.clips) };
});

function clipsOf(element: Element, style: CSSStyleDeclaration, outer: Clips): Clips {
  const { position } = style;
  const around = position === "fixed" ? outer.fixed : position === "absolute" ? outer.absolute : outer.flow;
  const cut = cutBy(style, rectOf(element));
  const flow = within(element, style, cut ? intersect(around, cut) : around);
  // A path cuts everything, positioned or not.
  const pathed = (edges: Edges): Edges => (cut ? intersect(edges, cut) : edges);
  // Only what is positioned in it asks: for most elements, all that could hold something fixed is never read.
  let fixing: boolean | undefined;
  const fixes = (): boolean => {
    fixing ??= holdsFixed(style);
    return fixing;
  };
  return {
    flow,
    get absolute() {
      return position !== "static" || fixes() ? flow : pathed(outer.absolute);
    },
    get fixed() {
      return fixes() ? flow : pathed(outer.fixed);
    },
  };
}

/** Product of the opacities of the element and all its ancestors. */
export const opacityOf = (element: Element): number => surroundingsOf(element).opacity;

/** What its surroundings leave of a rectangle that an element holds. */
export const leftOf = (element: Element, rect: Edges): Edges =>
  intersect(rect, surroundingsOf(element).clips.flow);

/** The browser renders no box for some of what is seen: a wrapper without one, an area of a picture. */
function isRendered(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  const boxless = element instanceof HTMLAreaElement || styleOf(element).display === "contents";
  const outer = boxless && styleOf(element).visibility === "visible" ? parentOf(element) : null;
  return outer !== null && isRendered(outer);
}

/** Whether a rectangle of this element can be seen: rendered, not faded out, not clipped away, on the page. */
export function isVisible(element: Element, rect: Edges = rectOf(element)): boolean {
  if (!isRendered(element)) return false;
  if (rect.right - rect.left < 1 || rect.bottom - rect.top < 1) return false;
  const { opacity, clips } = surroundingsOf(element);
  if (opacity < FAINTEST) return false;
  if (!isEmpty(intersect(rect, clips.flow))) return true;
  // Content that the browser lays out only when it is scrolled to adds nothing to the page's height before.
  const page = outermost().flow;
  const below = clips.flow.bottom === page.bottom && rect.top >= page.bottom;
  return below && !element.checkVisibility({ contentVisibilityAuto: true });
}
