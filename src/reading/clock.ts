/** Whether a text shows a clock: figures with the units of a countdown, or the signs of a digital watch. */
import type { Lexicon } from "../lexicon/lexicon.js";

const DAY = 86_400;
/** The units of a countdown by their letters, as they stand behind a figure: 09h 42m 39s. */
const LETTERS = new Map([
  ["d", DAY],
  ["h", 3600],
  ["m", 60],
  ["s", 1],
]);
const WATCH = /(?<![\d:.])\d{1,3}\s?:\s?[0-5]\d\s?:\s?[0-5]\d(?!\s?[:\d])/;
const SHORT_WATCH = /(?<![\d:.])\d{1,2}\s?:\s?[0-5]\d(?!\s?[:\d]|\s?[ap]\.?m)/giu;
/** Longer texts are prose in which figures and units stand for other things. */
const LONGEST = 200;

/** Runs of units with nothing but figures between them, in seconds: days 86400, hours 3600, minutes 60, seconds 1. */
function unitsIn(text: string, lexicon: Lexicon): number[][] {
  const runs: number[][] = [[]];
  let figure = false;
  for (const [token] of text.toLowerCase().matchAll(/\d+|\p{L}+/gu)) {
    const wasFigure = figure;
    figure = /\d/.test(token);
    if (figure) continue;
    const size = (wasFigure ? LETTERS.get(token) : undefined) ?? lexicon.units.get(token);
    if (size === undefined || size > DAY) runs.push([]);
    else runs.at(-1)?.push(size);
  }
  return runs;
}

const fallsToSeconds = (units: readonly number[]): boolean =>
  units.length >= 2 &&
  units.at(-1) === 1 &&
  units.every((size, at) => at === 0 || size < (units[at - 1] ?? 0));

/**
 * Whether a text reads as a countdown: two or more units from large to small with the seconds among them (with figures
 * or above them), a watch with seconds, or a watch without them beside words that say that time runs out.
 */
export function readsAsClock(text: string, lexicon: Lexicon): boolean {
  if (text.length > LONGEST) return false;
  if (WATCH.test(text)) return true;
  if (unitsIn(text, lexicon).some(fallsToSeconds)) return true;
  return [...text.matchAll(SHORT_WATCH)].length === 1 && lexicon.find("runs-out", text) !== undefined;
}
