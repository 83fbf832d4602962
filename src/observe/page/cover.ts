/** What lies behind something else for good is not there, whatever the document says. */
import { contains, descendants, isWindow, lineage, parentOf, related } from "./dom.js";
import { onceALook, oncePerLook, rectOf, styleOf } from "./memo.js";
import { parseColor } from "./paint.js";
import { isVisible, opacityOf } from "./visible.js";

interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const PICTURES = /^(IMG|VIDEO|CANVAS|IFRAME|PICTURE)$/;
const OPAQUE = 0.95;

function opaque(element: Element): boolean {
  const faded = opacityOf(element);
  if (faded < OPAQUE) return false;
  if (PICTURES.test(element.tagName)) return true;
  const style = styleOf(element);
  return style.backgroundImage !== "none" || parseColor(style.backgroundColor).a * faded >= OPAQUE;
}

interface Answer {
  is: boolean;
}

const stays = oncePerLook((element): Answer => {
  if (/fixed|sticky/.test(styleOf(element).position)) return { is: true };
  const outer = parentOf(element);
  return outer ? stays(outer) : { is: false };
});

/** Bars that stay in view let the page scroll out from under them. */
const staysInView = (element: Element): boolean => stays(element).is;

/** The centre, and four points near the corners. */
function points({ left, top, right, bottom }: Edges): [number, number][] {
  const at = (share: number, from: number, to: number): number => from + (to - from) * share;
  const spread = [0.1, 0.9].flatMap((x) =>
    [0.2, 0.8].map((y): [number, number] => [at(x, left, right), at(y, top, bottom)]),
  );
  return [[at(0.5, left, right), at(0.5, top, bottom)], ...spread];
}

const NONE: readonly Edges[] = [];

/** It and the boxes around it, those that scroll. */
const scrolling = oncePerLook((element): readonly Edges[] => {
  const around = ports(element);
  if (isWindow(element)) return around;
  const { overflowX, overflowY } = styleOf(element);
  return /auto|scroll/.test(`${overflowX} ${overflowY}`) ? [rectOf(element), ...around] : around;
});

/** The boxes around it that scroll, each with what it shows at the moment. */
function ports(element: Element): readonly Edges[] {
  const outer = parentOf(element);
  return outer ? scrolling(outer) : NONE;
}

interface Cover {
  element: Element;
  rect: Edges;
}

/** What is painted over all that stands in the ordinary flow, by the rules of CSS: positioned, and not sent behind. */
const coversOfPage = onceALook((): Cover[] => {
  const found: Cover[] = [];
  for (const element of descendants(document.documentElement)) {
    if (!/absolute|relative/.test(styleOf(element).position) || Number(styleOf(element).zIndex) < 0) continue;
    const rect = rectOf(element);
    if (rect.width < 1 || rect.height < 1 || !isVisible(element) || staysInView(element)) continue;
    // Beside what it holds itself, a box without a fill covers nothing.
    if (opaque(element)) found.push({ element, rect });
  }
  return found;
});

/** Below the window nothing can be probed; there only what must be painted over it hides a thing. */
function liesUnder(element: Element, rect: Edges, passing: readonly Element[]): boolean {
  return coversOfPage().some(({ element: cover, rect: over }) => {
    if (over.left > rect.left + 1 || over.right < rect.right - 1) return false;
    if (over.top > rect.top + 1 || over.bottom < rect.bottom - 1) return false;
    if (related(cover, element) || passing.some((layer) => related(layer, cover))) return false;
    return !isPositionedBeside(element, cover);
  });
}

/** Something between the element and what holds both it and the cover is lifted itself: their order is not known. */
function isPositionedBeside(element: Element, cover: Element): boolean {
  for (const at of lineage(element)) {
    if (contains(at, cover)) return false;
    const { position, zIndex, opacity, transform, filter } = styleOf(at);
    if (position !== "static" || zIndex !== "auto" || Number(opacity) < 1) return true;
    if (transform !== "none" || filter !== "none") return true;
  }
  return true;
}

const inView = ([x, y]: [number, number]): boolean => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;

/**
 * Tells whether a rectangle of an element is hidden behind another element for good. A dialog and a consent banner
 * hide nothing: they can be closed. What is scrolled out of its box cannot be probed and counts as there; outside the
 * window only what is surely painted over a thing hides it.
 */
export function makeCover(...layers: (Element | null)[]): (element: Element, rect: Edges) => boolean {
  const passing = layers.filter((layer) => layer !== null);
  const hidesAt = (element: Element, x: number, y: number): boolean => {
    const first = document.elementFromPoint(x, y);
    if (!first || related(first, element)) return false;
    const stack = document.elementsFromPoint(x, y);
    const reached = stack.findIndex((at) => related(at, element));
    // Not hit at all: it lets the pointer through, or is clipped away here.
    if (reached < 0) return false;
    return stack
      .slice(0, reached)
      .some((at) => opaque(at) && !passing.some((layer) => related(layer, at)) && !staysInView(at));
  };
  return (element, rect) => {
    const around = ports(element);
    const isShown = ([x, y]: [number, number]): boolean =>
      around.every(({ left, top, right, bottom }) => x >= left && x < right && y >= top && y < bottom);
    const probed = points(rect).filter((point) => inView(point) && isShown(point));
    if (probed.length === 0) return around.length === 0 && liesUnder(element, rect, passing);
    return probed.every(([x, y]) => hidesAt(element, x, y));
  };
}
