/** What transforms and zoom do to the size of what is drawn, and which face of it they turn to the visitor. */
import { parentOf } from "./dom.js";
import { oncePerLook, styleOf } from "./memo.js";

interface Scale {
  factor: number;
}

/** `scale: 2`, `scale: 2 3`: what it does to heights. */
function ownScale(scale: string): number {
  if (scale === "none") return 1;
  const parts = scale.split(" ").map(Number);
  return parts[1] ?? parts[0] ?? 1;
}

/** How much higher the matrix draws what it is laid on. */
function heightOf({ transform }: CSSStyleDeclaration): number {
  if (transform === "none") return 1;
  const { m21, m22 } = new DOMMatrixReadOnly(transform);
  return Math.hypot(m21, m22);
}

const scale = oncePerLook((element): Scale => {
  const parent = parentOf(element);
  const style = styleOf(element);
  const own = heightOf(style) * ownScale(style.scale) * (Number(style.zoom) || 1);
  return { factor: own * (parent ? scale(parent).factor : 1) };
});

/** Px drawn for each px that the element's style says. */
export const scaleOf = (element: Element): number => scale(element).factor;

/** It is drawn from one side only and has been turned away: the back of a card. */
export function showsItsBack(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.backfaceVisibility !== "hidden") return false;
  let matrix = new DOMMatrixReadOnly(style.transform === "none" ? "" : style.transform);
  // A parent that keeps depth turns its children with it.
  for (let at = parentOf(element); at; at = parentOf(at)) {
    const { transformStyle, transform } = styleOf(at);
    if (transformStyle !== "preserve-3d") break;
    if (transform !== "none") matrix = new DOMMatrixReadOnly(transform).multiply(matrix);
  }
  return matrix.m33 < 0;
}
