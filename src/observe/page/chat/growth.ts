/** Which way a conversation grows: nearly all put the newest last; some on top, right below the box. */
import { rectOf } from "../memo.js";
import type { Chat } from "./find.js";
import type { Memory } from "./memory.js";
import { fold } from "./text.js";

interface Placed {
  element: Element;
  text: string;
}

/** Where what was sent last shows among what stood there before tells for certain. Undefined: not seen. */
function seenToGrowUp({ sent, messages }: Memory, placed: readonly Placed[]): boolean | undefined {
  const last = sent.at(-1);
  if (!last) return undefined;
  const old = (one: Placed): boolean => messages.some(({ element }) => element === one.element);
  const known = placed.flatMap((one, index) => (old(one) ? [index] : []));
  const own = placed.findIndex((one) => !old(one) && fold(one.text) === fold(last.text));
  if (own < 0 || known.length === 0) return undefined;
  if (own < Math.min(...known)) return true;
  return own > Math.max(...known) ? false : undefined;
}

/**
 * Puts what was said in the order in which it was said.
 * @param units from top to bottom
 */
export function inOrder<T>(
  memory: Memory,
  { composer, list }: Chat,
  units: T[],
  at: (unit: T) => Placed,
): T[] {
  const seen = seenToGrowUp(memory, units.map(at));
  const before = memory.growsUp ?? (composer !== null && rectOf(composer).bottom <= rectOf(list).top + 8);
  memory.growsUp = seen ?? before;
  if (memory.growsUp !== before) memory.messages.reverse();
  return memory.growsUp ? [...units].reverse() : units;
}
