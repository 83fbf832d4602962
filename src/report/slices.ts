/** Which parts of a long page are shown: the top, and wherever something is marked. */
import type { Box } from "../record/schema.js";

export interface Slice {
  /** Document CSS px from the top of the page. */
  y: number;
  height: number;
}

/**
 * Slices from top to bottom that do not overlap and hold every box that fits into one. The first starts at the top
 * and is `first` px high at most; further ones surround the boxes below it by `margin` px.
 */
export function slices(pageHeight: number, first: number, margin: number, boxes: readonly Box[]): Slice[] {
  const out: Slice[] = [{ y: 0, height: Math.min(pageHeight, first) }];
  for (const box of [...boxes].sort((a, b) => a.y - b.y)) {
    const last = out[out.length - 1];
    const bottom = Math.min(pageHeight, box.y + box.height + margin);
    if (!last || bottom - margin / 2 <= last.y + last.height) continue;
    const top = Math.max(0, box.y - margin);
    // Joined where the gap is so small that cutting it out would only confuse.
    if (top <= last.y + last.height + margin && bottom - last.y <= first * 1.5) last.height = bottom - last.y;
    else {
      const y = Math.max(top, last.y + last.height);
      // A box taller than a slice is shown by its beginning.
      out.push({ y, height: Math.min(bottom - y, first) });
    }
  }
  return out;
}
