/** countdown-timer: a text that runs down by the time that passed. */
import type { Lexicon } from "../lexicon/lexicon.js";
import { readsAsClock } from "../reading/clock.js";
import type { Reading, ReadScreen } from "../reading/model.js";
import { spokenPieces } from "../reading/pieces.js";
import type { Look } from "../record/schema.js";
import { type Detector, type Draft, onPiece, quoteOf } from "./finding.js";
import { lexiconOf } from "./screens.js";

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

/** A clock inside the button that it holds back is a forced wait, not a countdown over an offer. */
function holdsBack(look: Look, locator: string): boolean {
  return look.controls.some(
    (one) => !one.enabled && (locator === one.locator || locator.startsWith(`${one.locator} `)),
  );
}

/** What reads as a clock and was not seen to run: a person has to look. What was seen to tick otherwise is none. */
function standing(reading: Reading, screen: ReadScreen, lexicon: Lexicon): Draft[] {
  if (!screen.inFlow) return [];
  const ticks = screen.visits.flatMap(({ looks }) => looks.flatMap((look) => look.ticks));
  const piece = spokenPieces(reading, screen).find(
    ({ text, locator, control }) =>
      control === undefined &&
      readsAsClock(text, lexicon) &&
      !ticks.some((tick) => tick.locator.startsWith(locator) || locator.startsWith(tick.locator)),
  );
  const by = "reads as a clock that runs down; it was not seen to run";
  return piece === undefined ? [] : [onPiece("countdown-timer", screen.n, piece, 0.5, by)];
}

/** From the samples; a clock that counts up, a carousel or a price that changes is none. */
export const countdownTimer: Detector = (reading, lexicons) =>
  reading.screens.flatMap((screen) => {
    for (const visit of screen.visits)
      for (const look of visit.looks)
        for (const { locator, first, second, seconds } of look.ticks) {
          if (!runsDown(first, second, seconds) || holdsBack(look, locator)) continue;
          const block = look.blocks.find((one) => one.locator === locator);
          const by = `ran from "${quoteOf(first)}" to "${quoteOf(second)}" in ${seconds.toFixed(1)} s`;
          const quote = quoteOf(block?.text ?? first);
          return [
            { pattern: "countdown-timer" as const, screen: screen.n, quote, locator, confidence: 0.93, by },
          ];
        }
    return standing(reading, screen, lexiconOf(screen, lexicons));
  });
