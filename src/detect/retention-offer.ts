/** retention-offer and pause-diversion: something is put in the way of leaving to make the user stay. */
import { type Offer, offersOf } from "../reading/offers.js";
import { controlsThat } from "../reading/shown.js";
import type { Pattern } from "../vocabulary.js";
import { type Detector, type Draft, quoteOf } from "./finding.js";
import { lexiconOf } from "./screens.js";

function onOffer(pattern: Pattern, screen: number, offer: Offer, confidence: number): Draft {
  const by = `offer: ${offer.kind} ${offer.value}`;
  return { pattern, screen, quote: quoteOf(offer.quote), locator: offer.locator, confidence, by };
}

/** Money, other terms, free time or a gift for staying. One finding an offer. */
export const retentionOffer: Detector = (reading, lexicons) =>
  reading.screens.flatMap((screen) => {
    const lexicon = lexiconOf(screen, lexicons);
    const offers = offersOf(screen, lexicon);
    return offers
      .filter((offer) => offer.kind !== "pause" && offer.kind !== "downgrade")
      .map((offer) => {
        const named = offer.share ?? offer.amount ?? offer.price ?? offer.months;
        const accepted = controlsThat(screen, lexicon, "accept-offer", "stay").length > 0;
        const sure = (named === undefined ? 0.62 : 0.8) + (accepted ? 0.12 : 0);
        return onOffer("retention-offer", screen.n, offer, Math.round(sure * 100) / 100);
      });
  });

/** A pause, a skipped period or a smaller plan; only in the flow. */
export const pauseDiversion: Detector = (reading, lexicons) =>
  reading.screens.flatMap((screen) => {
    // Before intent, and beside the confirmation, a pause stands in nobody's way.
    if (!screen.inFlow) return [];
    const lexicon = lexiconOf(screen, lexicons);
    const offers = offersOf(screen, lexicon);
    const taken = controlsThat(screen, lexicon, "pause", "downgrade", "accept-offer").length > 0;
    return offers
      .filter((offer) => offer.kind === "pause" || offer.kind === "downgrade")
      .map((offer) => onOffer("pause-diversion", screen.n, offer, taken ? 0.9 : 0.7));
  });
