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
/** Hours, minutes and seconds, with or without the days before them. */
const WATCH = /(?<![\d:.])(?:\d{1,3}\s?:\s?)?\d{1,3}\s?:\s?[0-5]\d\s?:\s?[0-5]\d(?!\s?[:\d])/;
const SHORT_WATCH = /(?<![\d:.])\d{1,2}\s?:\s?[0-5]\d(?!\s?[:\d]|\s?[ap]\.?m)/giu;
/** Longer texts are prose in which figures and units stand for other things. */
const LONGEST = 200;

/** Falling runs of units with nothing but figures between them, in seconds: days 86400, hours 3600, minutes 60, seconds 1. */
function unitsIn(text: string, lexicon: Lexicon): number[][] {
  const runs: number[][] = [[]];
  let figure = false;
  // "2 DAY(S)" is the plural of those who do not count.
  for (const [token] of text
    .toLowerCase()
    .replace(/\(s\)/g, "s")
    .matchAll(/\d+|\p{L}+/gu)) {
    const wasFigure = figure;
    figure = /\d/.test(token);
    if (figure) continue;
    const size = (wasFigure ? LETTERS.get(token) : undefined) ?? lexicon.units.get(token);
    if (size === undefined || size > DAY) runs.push([]);
    else if (size < (runs.at(-1)?.at(-1) ?? Number.POSITIVE_INFINITY)) runs.at(-1)?.push(size);
    else runs.push([size]);
  }
  return runs;
}

const fallsFar = (units: readonly number[]): boolean =>
  units.length >= 3 || (units.length === 2 && units.at(-1) === 1);

/**
 * Whether a text reads as a countdown: three units from large to small, or two that end in seconds (with figures or above
 * them), a watch with seconds; or any two units, or a watch without seconds, beside words that say that time runs out.
 */
export function readsAsClock(text: string, lexicon: Lexicon): boolean {
  if (text.length > LONGEST) return false;
  if (WATCH.test(text)) return true;
  const runs = unitsIn(text, lexicon);
  if (runs.some(fallsFar)) return true;
  const short = runs.some((units) => units.length >= 2) || [...text.matchAll(SHORT_WATCH)].length === 1;
  return short && lexicon.find("runs-out", text) !== undefined;
}
