/** Tells where the pointer can press an element at once, and keeps the press from reaching anything else. */
import { contains, elementAt, parentOf } from "./dom.js";
import { lookAfresh, rectOf } from "./memo.js";
import { nextFrame } from "./natives.js";
import { unbent } from "./pristine.js";
import type { Spot } from "./protocol.js";

/** What one press is made of. */
const PRESS = ["pointerdown", "mousedown", "pointerup", "mouseup", "click"] as const;

let aimed: Element | undefined;
/** Undefined until the pointer has come down. */
let reached: boolean | undefined;

function onPress(event: Event): void {
  if (!aimed || !event.isTrusted) return;
  // Decided as the pointer comes down, as it is for a person: what moves away under it afterwards was pressed.
  reached ??= event.composedPath().includes(aimed);
  if (reached) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** To be called before any other listener is added. */
export function watchAim(): void {
  for (const type of PRESS) addEventListener(type, unbent(onPress), { capture: true, passive: false });
}

/** The middle, and for shapes that are not there in their middle the points around it. */
const SHARES = [0.5, 0.25, 0.75, 0.1, 0.9];
const POINTS = SHARES.flatMap((x) => SHARES.map((y) => [x, y] as const));

/** Its middle, where a pointer there would reach it; of an area on a picture the nearest point that lies in its shape. */
function spotOf(element: Element): Spot | undefined {
  lookAfresh();
  const { left, top, width, height } = rectOf(element);
  if (width === 0 || height === 0) return undefined;
  for (const [across, down] of isArea(element) ? POINTS : POINTS.slice(0, 1)) {
    const [x, y] = [left + width * across, top + height * down];
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
    const hit = elementAt(x, y);
    if (hit && contains(element, hit)) return { x, y };
  }
  return undefined;
}

const isArea = (element: Element): boolean => element instanceof HTMLAreaElement;

const DISABLED = ":disabled, [aria-disabled=true]";

const moves = (): boolean => document.getAnimations().some(({ playState }) => playState === "running");

/** See PageApi.aim. */
export async function aim(element: Element): Promise<Spot | null> {
  aimed = undefined;
  reached = undefined;
  // A frame's own coordinates are not the window's, nor are those of a page that is zoomed.
  if (window !== window.top || (visualViewport?.scale ?? 1) !== 1) return null;
  // There is no other way to an area of a picture, and what is not reached is not pressed.
  if (moves() && !isArea(element)) return null;
  if (element.closest(DISABLED)) return null;
  if (!spotOf(element)) {
    const boxed = element.getClientRects().length > 0 ? element : (parentOf(element) ?? element);
    boxed.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    // What the page does when it is scrolled, it does by the next frame.
    await new Promise<void>((resolve) => void nextFrame(() => nextFrame(() => resolve())));
  }
  const spot = spotOf(element);
  if (spot) aimed = element;
  return spot ?? null;
}

/** See PageApi.struck. */
export function struck(): boolean | undefined {
  const was = aimed && reached === true;
  aimed = undefined;
  reached = undefined;
  return was;
}
