/** dead-end and no-confirmation: what the outcome of the journey says about its last screen. */
import type { Outcome, Pattern } from "../vocabulary.js";
import { type Detector, quoteOf } from "./finding.js";
import { endOf } from "./screens.js";

function onOutcome(outcome: Outcome, pattern: Pattern, confidence: number): Detector {
  return (reading) => {
    const end = endOf(reading);
    if (reading.outcome !== outcome || end === undefined) return [];
    const { look } = end.screen;
    const quote = quoteOf(look.heading || look.title || look.url);
    return [
      { pattern, screen: end.screen.n, quote, locator: "", confidence, by: quoteOf(reading.outcomeBecause) },
    ];
  };
}

/** Nothing leads on: no control, no channel, only places already seen or self-service. */
export const deadEnd = onOutcome("dead-end", "dead-end", 0.85);

/** The final control was pressed and nothing on the site says what came of it. */
export const noConfirmation = onOutcome("unconfirmed", "no-confirmation", 0.85);
