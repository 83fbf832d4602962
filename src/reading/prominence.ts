/** How strongly a control catches the eye, and in which respects one control beats another. */
import type { Control, Look } from "../record/schema.js";

export type Dimension = "type" | "area" | "contrast" | "font size" | "weight" | "position";

/** By how much one must exceed the other to be clearly more: a step that a glance notices. */
const FACTOR = 1.5;
/** A fill below this contrast to its surroundings reads as an outline, not as a filled button. */
const VISIBLE_FILL = 1.5;

function typeRank({ look, fillContrast }: Control): number {
  if (look === "filled") return fillContrast >= VISIBLE_FILL ? 2 : 1;
  return look === "outlined" ? 1 : 0;
}

function area({ box }: Control): number {
  return Math.max(1, box.width) * Math.max(1, box.height);
}

/** How far down a visitor who begins at the top finds it, in px; older records know only its place in the document. */
export const depthOf = ({ fromTop, box }: Control): number => fromTop ?? box.y;

function firstView(control: Control, look: Look): boolean {
  return depthOf(control) < look.viewport.height;
}

/** Dimensions in which `strong` clearly beats `weak`: by a factor of 1.5, a step of type, or by being in view first. */
export function beats(strong: Control, weak: Control, look: Look): Set<Dimension> {
  const won = new Set<Dimension>();
  if (typeRank(strong) > typeRank(weak)) won.add("type");
  if (area(strong) >= FACTOR * area(weak)) won.add("area");
  if (strong.contrast !== null && weak.contrast !== null && strong.contrast >= FACTOR * weak.contrast)
    won.add("contrast");
  // The letters of a picture are drawn: the style says nothing of their size.
  const written = strong.text !== "" && weak.text !== "";
  if (written && strong.fontSize >= FACTOR * weak.fontSize) won.add("font size");
  if (written && strong.fontWeight >= FACTOR * weak.fontWeight) won.add("weight");
  if (firstView(strong, look) && !firstView(weak, look)) won.add("position");
  return won;
}

/** Whether the dimensions make a clear difference: two at least, one of them type, contrast or area. */
export function isClear(won: ReadonlySet<Dimension>): boolean {
  return won.size >= 2 && (won.has("type") || won.has("contrast") || won.has("area"));
}

/** The strongest of some controls: most type, then fill, then area. */
export function strongest(controls: readonly Control[]): Control | undefined {
  return [...controls].sort(
    (a, b) => typeRank(b) - typeRank(a) || b.fillContrast - a.fillContrast || area(b) - area(a),
  )[0];
}
