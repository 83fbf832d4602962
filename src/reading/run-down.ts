/** Clocks that run down: what time a text shows, whether it fell by the time that passed, and whether it starts again. */
import type { Look } from "../record/schema.js";

/** A sample may be late by so much and still be a clock. */
const TOLERANCE_SECONDS = 1.6;

/**
 * Seconds that a text shows as a clock: "09:58", "1:02:03", "9m 58s", "00 : 09 : 58", "in 58 seconds". The last
 * two or three figures are read as minutes and seconds, or hours, minutes and seconds; days before them are added.
 * Undefined where the figures are no clock.
 */
export function clockSeconds(text: string): number | undefined {
  const figures =
    text
      .slice(0, 300)
      .match(/\d{1,6}/g)
      ?.map(Number) ?? [];
  if (figures.length === 0 || figures.length > 4) return undefined;
  const [seconds = 0, minutes = 0, hours = 0, days = 0] = [...figures].reverse();
  if (figures.length > 1 && seconds > 59) return undefined;
  if (figures.length > 2 && (minutes > 59 || hours > 99)) return undefined;
  return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
}

/** Whether two samples of one text are a clock that ran down while `seconds` passed. */
export function runsDown(first: string, second: string, seconds: number): boolean {
  const words = (text: string) => text.replace(/\d+/g, "0").replace(/\s+/g, "");
  if (words(first) !== words(second)) return false;
  const from = clockSeconds(first);
  const to = clockSeconds(second);
  if (from === undefined || to === undefined) return false;
  // A box with the seconds alone wraps from 0 to 59.
  const fallen = from - to;
  const wrapped = fallen < 0 && from < 60 && to < 60 ? fallen + 60 : fallen;
  return wrapped > 0 && Math.abs(wrapped - seconds) <= TOLERANCE_SECONDS;
}

type Tick = Look["ticks"][number];

export const runs = ({ first, second, seconds }: Tick): boolean => runsDown(first, second, seconds);

/** What a clock showed when its page was opened beside the journey, and when that page was loaded again. */
export interface Reloaded {
  before: string;
  after: string;
  /** Between the two readings. */
  seconds: number;
  /** It showed more time than was left: the deadline is none. */
  restarts: boolean;
}

/** Reloads sooner than this prove nothing: the clock may be set in whole seconds, and loading takes time. */
const LEAST_SECONDS = 2.5;

const wordsOf = (text: string): string => text.replace(/\d+/g, "0").replace(/\s+/g, "");

/** The same clock on another look: in the same place, else the only one with the same words. */
function again(tick: Tick, look: Look): Tick | undefined {
  const alike = look.ticks.filter((one) => wordsOf(one.first) === wordsOf(tick.first));
  return alike.find((one) => one.locator === tick.locator) ?? (alike.length === 1 ? alike[0] : undefined);
}

/**
 * What became of a clock when its page was loaded again. Undefined where that was not looked at, the clock was not
 * there, or the readings lie too near to each other to tell.
 * @param reloads the looks beside the journey, in order: each page as it was opened, then as it was loaded again
 */
export function reloaded(tick: Tick, address: string, reloads: readonly Look[]): Reloaded | undefined {
  const looks = reloads.filter(({ url }) => url === address);
  const [opened] = looks;
  // A page may show several states before it is loaded again: another document tells.
  const anew = looks.find(({ document }) => document !== opened?.document);
  const before = opened && again(tick, opened);
  const after = anew && again(tick, anew);
  if (!opened || !anew || !before || !after) return undefined;
  const from = clockSeconds(before.first);
  const to = clockSeconds(after.first);
  const seconds = Math.round((anew.t - opened.t) / 100) / 10;
  if (from === undefined || to === undefined || seconds < LEAST_SECONDS) return undefined;
  const gained = to - Math.max(0, from - seconds);
  const told = { before: before.first, after: after.first, seconds };
  if (gained >= LEAST_SECONDS) return { ...told, restarts: true };
  return Math.abs(gained) <= TOLERANCE_SECONDS ? { ...told, restarts: false } : undefined;
}
