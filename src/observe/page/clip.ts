/** What the boxes around an element leave of it: cut off, or to be scrolled to. In coordinates of the window. */
import { isWindow } from "./dom.js";
import { extent, rectOf } from "./memo.js";

export interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * The area in which what an element holds can be seen or scrolled to. What is positioned escapes the boxes up to the
 * one that it is positioned in.
 */
export interface Clips {
  readonly flow: Edges;
  readonly absolute: Edges;
  readonly fixed: Edges;
}

export const NOWHERE: Edges = { left: 0, top: 0, right: 0, bottom: 0 };

export const intersect = (one: Edges, other: Edges): Edges => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});

/** Text for screen readers only is kept in a box of one pixel. */
const LEAST = 1.5;
export const isEmpty = ({ left, top, right, bottom }: Edges): boolean =>
  right - left <= LEAST || bottom - top <= LEAST;

/** The whole page, as far as it can be scrolled, and for what is fixed the window. */
export function outermost(): Clips {
  const { x, y, width, height, rightToLeft } = extent();
  const left = rightToLeft ? innerWidth - width - x : -x;
  const page = { left, top: -y, right: left + width, bottom: height - y };
  const fixed = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  return { flow: page, absolute: page, fixed };
}

const LENGTH = /(-?[\d.]+)(px|%)/g;

/** Lengths of a shape in px; percentages are of the box's width and height in turn. */
function lengths(text: string, rect: DOMRect): number[] {
  return [...text.matchAll(LENGTH)].map(([, figure, unit], index) =>
    unit === "%" ? (Number(figure) / 100) * (index % 2 ? rect.height : rect.width) : Number(figure),
  );
}

function inset(text: string, rect: DOMRect): Edges {
  const sides = (text.split("round")[0] ?? "").match(/-?[\d.]+(px|%)/g) ?? [];
  const [top = "0px", right = top, bottom = top, left = right] = sides;
  const px = (side: string, of: number): number =>
    side.endsWith("%") ? (Number.parseFloat(side) / 100) * of : Number.parseFloat(side);
  return {
    left: rect.left + px(left, rect.width),
    top: rect.top + px(top, rect.height),
    right: rect.right - px(right, rect.width),
    bottom: rect.bottom - px(bottom, rect.height),
  };
}

function polygon(text: string, rect: DOMRect): Edges {
  const all = lengths(text, rect);
  const xs = all.filter((_, index) => index % 2 === 0);
  const ys = all.filter((_, index) => index % 2 === 1);
  return {
    left: rect.left + Math.min(...xs),
    top: rect.top + Math.min(...ys),
    right: rect.left + Math.max(...xs),
    bottom: rect.top + Math.max(...ys),
  };
}

/** The rectangle that a path leaves at most; undefined where it cannot be read and may leave all. */
export function cutBy({ clipPath, clip }: CSSStyleDeclaration, rect: DOMRect): Edges | undefined {
  if (/rect\(0(px)?,? 0/.test(clip)) return NOWHERE;
  if (clipPath === "none" || clipPath === "") return undefined;
  const [, shape = "", text = ""] = /^(\w+)\((.*)\)/.exec(clipPath) ?? [];
  // A computed length keeps its calc() where it mixes units: nobody hides by that.
  if (text.includes("calc")) return undefined;
  if (shape === "inset") return inset(text, rect);
  if (shape === "polygon") return polygon(text, rect);
  const [radii = ""] = text.split("at");
  const nothing = (shape === "circle" || shape === "ellipse") && /(^|\s)0(px|%)/.test(radii);
  return nothing ? NOWHERE : undefined;
}

const cutsOff = (value: string): boolean => value === "hidden" || value === "clip";
const scrolls = (value: string): boolean => value === "auto" || value === "scroll" || value === "overlay";

/** What a box holds begins at its end, and goes beyond its beginning: chats keep their newest message in sight so. */
function turned({ display, flexDirection }: CSSStyleDeclaration, axis: "row" | "column"): boolean {
  return display.endsWith("flex") && flexDirection === `${axis}-reverse`;
}

/** Everything that can be brought into a box by scrolling it, where it lies now. */
function range(element: Element, rect: DOMRect, style: CSSStyleDeclaration): Edges {
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth, clientHeight } = element;
  const drawn =
    element instanceof HTMLElement && element.offsetWidth > 0 ? rect.width / element.offsetWidth : 1;
  // From right to left the range grows to the left, and its figures below zero.
  const leftward = (style.direction === "rtl") !== turned(style, "row");
  const left = element.clientLeft - scrollLeft + (leftward ? clientWidth - scrollWidth : 0);
  const upward = turned(style, "column");
  const top = element.clientTop - scrollTop + (upward ? clientHeight - scrollHeight : 0);
  return {
    left: rect.left + left * drawn,
    top: rect.top + top * drawn,
    right: rect.left + (left + scrollWidth) * drawn,
    bottom: rect.top + (top + scrollHeight) * drawn,
  };
}

/** What the element's own overflow leaves of what lies in it. */
export function within(element: Element, style: CSSStyleDeclaration, outer: Edges): Edges {
  const { overflowX, overflowY } = style;
  if ((overflowX === "visible" && overflowY === "visible") || isWindow(element)) return outer;
  const rect = rectOf(element);
  const scrollsX = scrolls(overflowX);
  const scrollsY = scrolls(overflowY);
  const seen = intersect(outer, rect);
  if (!scrollsX && !scrollsY) {
    const x = cutsOff(overflowX) ? seen : outer;
    const y = cutsOff(overflowY) ? seen : outer;
    return { left: x.left, right: x.right, top: y.top, bottom: y.bottom };
  }
  if (isEmpty(seen)) return NOWHERE;
  const reach = range(element, rect, style);
  const x = scrollsX ? reach : seen;
  const y = scrollsY ? reach : seen;
  return { left: x.left, right: x.right, top: y.top, bottom: y.bottom };
}
