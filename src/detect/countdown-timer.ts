/** countdown-timer: a text that runs down by the time that passed. */
import type { Lexicon } from "../lexicon/lexicon.js";
import { readsAsClock } from "../reading/clock.js";
import type { Reading, ReadScreen } from "../reading/model.js";
import { spokenPieces } from "../reading/pieces.js";
import { type Reloaded, reloaded, runs } from "../reading/run-down.js";
import type { Look } from "../record/schema.js";
import { type Detector, type Draft, onPiece, quoteOf } from "./finding.js";
import { lexiconOf } from "./screens.js";

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

function reloadInWords({ before, after, seconds, restarts }: Reloaded): string {
  const readings = `"${quoteOf(before)}", and "${quoteOf(after)}" ${seconds.toFixed(1)} s later on the page loaded again`;
  return `beside the journey it showed ${readings}: ${restarts ? "it starts again" : "it ran on"}`;
}

/** From the samples; a clock that counts up, a carousel or a price that changes is none. */
export const countdownTimer: Detector = (reading, lexicons) =>
  reading.screens.flatMap((screen) => {
    for (const visit of screen.visits)
      for (const look of visit.looks)
        for (const tick of look.ticks) {
          const { locator, first, second, seconds } = tick;
          if (!runs(tick) || holdsBack(look, locator)) continue;
          const block = look.blocks.find((one) => one.locator === locator);
          const clock = reloaded(tick, look.url, reading.reloads);
          const ran = `ran from "${quoteOf(first)}" to "${quoteOf(second)}" in ${seconds.toFixed(1)} s`;
          const by = clock ? `${ran}; ${reloadInWords(clock)}` : ran;
          const quote = quoteOf(block?.text ?? first);
          const draft = { screen: screen.n, quote, locator, confidence: 0.93, by };
          return [{ pattern: "countdown-timer" as const, ...draft, ...(clock ? { clock } : {}) }];
        }
    return standing(reading, screen, lexiconOf(screen, lexicons));
  });
