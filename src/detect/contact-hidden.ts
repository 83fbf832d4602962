/** contact-hidden: how far a person is. */
import type { Reading } from "../reading/model.js";
import { firstContact } from "../reading/places/contact.js";
import { UNJUDGED } from "../vocabulary.js";
import { type Detector, quoteOf } from "./finding.js";
import { endOf } from "./screens.js";

/** Clicks above which the way to a person is hidden (counting rules, `contact-hidden`). */
const MOST_CLICKS = 2;

/** What was broken off, or held before its end, says nothing of what it would still have met. */
function wentToTheEnd(outcome: Reading["outcome"]): boolean {
  return !UNJUDGED.includes(outcome) && outcome !== "stopped";
}

/** On the screen on which the first way stands; where there is none, on the last one. */
export const contactHidden: Detector = (reading, lexicons) => {
  const first = firstContact(reading, lexicons);
  if (first !== undefined) {
    if (first.clicks <= MOST_CLICKS) return [];
    const { screen, locator } = first;
    const by = `${first.clicks} clicks before the first working way to a person (${first.way})`;
    return [{ pattern: "contact-hidden", screen, quote: quoteOf(first.quote), locator, confidence: 0.9, by }];
  }
  const end = endOf(reading);
  if (end === undefined || !wentToTheEnd(reading.outcome) || reading.outcome === "completed") return [];
  const { look, n } = end.screen;
  const by = "no working way to a person was met";
  return [
    { pattern: "contact-hidden", screen: n, quote: quoteOf(look.heading), locator: "", confidence: 0.85, by },
  ];
};
