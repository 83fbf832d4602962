/** Where the numbers and letters go on a picture, so that none hides another. */
import type { Mark } from "./marks.js";

export interface Label {
  mark: Mark;
  /** Centre, in document CSS px. */
  x: number;
  y: number;
}

/**
 * A finding's letter stands to the left of its box, a click's number to the right, so that neither covers the words
 * they are about; at the edge of the page they move onto the box. A label that would lie on another moves down.
 * `size` is a label's width and height in px.
 */
export function placeLabels(marks: readonly Mark[], size: number, pageWidth: number): Label[] {
  const placed: Label[] = [];
  const half = size / 2;
  for (const mark of marks) {
    const { box } = mark;
    const gap = half * 1.4;
    const wanted = mark.kind === "click" ? box.x + box.width + gap : box.x - gap;
    const x = Math.min(Math.max(wanted, half), Math.max(half, pageWidth - half));
    let y = Math.max(box.y + Math.min(box.height, size) / 2, half);
    const taken = (): boolean =>
      placed.some((other) => Math.abs(other.x - x) < size && Math.abs(other.y - y) < size);
    // Each earlier label can be in the way once at most, on a way that goes in one direction.
    for (let tries = 0; tries <= placed.length && taken(); tries++) y += size;
    placed.push({ mark, x, y });
  }
  return placed;
}
