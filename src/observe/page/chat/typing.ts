/** Signs that the other side is about to say something: dots, a moving row, what is named so. */
import { contains, descendants, squeeze } from "../dom.js";
import { isVisible } from "../visible.js";
import { barOf } from "./composer.js";
import type { Chat } from "./find.js";
import type { Unit } from "./rows.js";
import { bears, TYPING } from "./tokens.js";

const LETTERS = /[\p{L}\p{N}]/u;
/** Longer texts are messages, whatever moves in them. */
const LONGEST = 60;

/** Something in it moves without end. */
const moves = (element: Element): boolean =>
  element
    .getAnimations({ subtree: true })
    .some(
      ({ playState, effect }) =>
        playState === "running" && effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY,
    );

const named = (element: Element): boolean =>
  bears(element, TYPING) || [...element.children].some((at) => bears(at, TYPING));

/** A row that only says that something is coming. */
export function isTyping({ row, bubble }: Unit, text: string): boolean {
  if (!LETTERS.test(text)) {
    const inside = [...descendants(bubble)].filter((at) => isVisible(at));
    if (inside.some((at) => at.matches("img, video, audio, iframe, canvas, input, button, a")))
      return named(bubble);
    return /^[.\u2026\u00b7\u2022\u25cf\u25e6\s]+$/.test(text) || text === "";
  }
  if (text.length > LONGEST) return false;
  const waits = row.matches("[aria-busy=true]") || bubble.matches("[aria-busy=true]");
  return waits || named(row) || named(bubble) || bears(bubble, TYPING) || moves(bubble);
}

/** Beside the rows: a line under the list, dots in the head. */
export function typingBesides(chat: Chat, units: readonly Unit[]): boolean {
  const { root, list, composer } = chat;
  const bar = composer && barOf(composer, root, list);
  for (const element of descendants(root)) {
    if (!bears(element, TYPING) || (bar && contains(bar, element)) || !isVisible(element)) continue;
    if (units.some(({ row }) => contains(row, element))) continue;
    // An empty line waits for its words.
    if (squeeze(element.textContent ?? "") !== "" || moves(element)) return true;
  }
  return false;
}
