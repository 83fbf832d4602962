/** Where things lie: on the picture of the page, and as a visitor who begins at its top has to go to see them. */
import type { Box } from "../../record/schema.js";
import { isWindow, parentOf } from "./dom.js";
import { extent, oncePerLook, rectOf, styleOf } from "./memo.js";

/** How far an element has been moved up from where it first lay, in px. */
interface Moved {
  by: number;
}

const round = (value: number): number => Math.round(value * 10) / 10;

const movedOf = oncePerLook((element): Moved => {
  const parent = parentOf(element);
  const outer = parent ? movedOf(parent).by : extent().y;
  const own = isWindow(element) ? 0 : element.scrollTop;
  // Bars that stay in view move with nothing.
  return { by: (styleOf(element).position === "fixed" ? 0 : outer) + own };
});

/** Its place on the full-page picture. */
export function boxOf(element: Element): Box {
  const rect = rectOf(element);
  const { x, y } = extent();
  return {
    x: round(rect.x + x),
    y: round(rect.y + y),
    width: round(rect.width),
    height: round(rect.height),
  };
}

/** Px from the window's top to the element while nothing is scrolled, neither the page nor a box in it. */
export function fromTopOf(element: Element): number {
  const fixed = styleOf(element).position === "fixed";
  const parent = parentOf(element);
  return round(rectOf(element).top + (fixed ? 0 : parent ? movedOf(parent).by : extent().y));
}
