/** Texts that change by themselves: a running clock needs two looks a second apart. */
import { descendants, parentOf, squeeze } from "./dom.js";
import { locatorOf } from "./locate.js";
import { lookAfresh } from "./memo.js";
import { now, sleep } from "./natives.js";
import type { PageTick } from "./protocol.js";
import { ticks } from "./timers.js";
import { isVisible } from "./visible.js";

/** A clock that shows seconds has moved by then. */
const APART_MS = 1050;
const ENOUGH_MS = 900;
const LONGEST = 80;

const textOf = (element: Element): string => squeeze(element.textContent ?? "");

/** The smallest element whose text is the whole clock, not one digit of it. */
function clockOf(element: Element): Element {
  let clock = element;
  for (let hops = 0; hops < 3; hops += 1) {
    const outer = parentOf(clock);
    if (!outer || outer === document.body || textOf(outer).length > 40) break;
    clock = outer;
  }
  return clock;
}

/** Elements that show figures themselves, with their texts. */
function figures(): Map<Element, string> {
  const found = new Map<Element, string>();
  if (!document.body) return found;
  for (const element of descendants(document.body)) {
    const own = [...element.childNodes].some((at) => at instanceof Text && /\d/.test(at.data));
    if (!own || /^(SCRIPT|STYLE|OPTION)$/.test(element.tagName)) continue;
    const clock = clockOf(element);
    const text = textOf(clock);
    if (text.length <= LONGEST) found.set(clock, text);
  }
  return found;
}

let found: PageTick[] = [];

/** What the last sampling saw change. */
export const currentTicks = (): PageTick[] => found;

/** Takes the second look, only where something repeats and figures are shown. */
export async function sampleTicks(limitMs: number): Promise<void> {
  found = [];
  if (!ticks()) return;
  const before = figures();
  if (before.size === 0) return;
  const start = now();
  const changed = (): [Element, string][] =>
    [...before].filter(([element, text]) => element.isConnected && textOf(element) !== text);
  while (now() - start < Math.min(APART_MS, limitMs)) {
    if (now() - start > ENOUGH_MS && changed().length > 0) break;
    await sleep(50);
  }
  lookAfresh();
  const seconds = Math.round((now() - start) / 100) / 10;
  found = changed()
    .filter(([element]) => isVisible(element))
    .map(([element, first]) => ({ locator: locatorOf(element), first, second: textOf(element), seconds }));
}
