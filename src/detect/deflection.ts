/** forum-deflection and faq-deflection: contact was promised, and customers' or ready-made answers came. */
import { arrivals } from "../reading/places/arrivals.js";
import type { Place } from "../reading/places/kind.js";
import type { Pattern } from "../vocabulary.js";
import { type Detector, type Draft, quoteOf } from "./finding.js";

const PATTERN: Record<Place["kind"], Pattern> = {
  forum: "forum-deflection",
  "self-service": "faq-deflection",
};

/** One finding an arrival; the words of the place are quoted, the promise stands in the reason. */
export const deflection: Detector = (reading, lexicons) =>
  arrivals(reading, lexicons).map(({ place, screen, promise, confidence }): Draft => {
    const shown = place.evidence.find(({ locator }) => locator !== "") ?? place.evidence[0];
    const signs = place.evidence.map(({ what, quote }) => `${what} "${quoteOf(quote)}"`).join(", ");
    return {
      pattern: PATTERN[place.kind],
      screen,
      quote: quoteOf(shown?.quote ?? ""),
      locator: shown?.locator ?? "",
      confidence,
      by: `reached by "${quoteOf(promise)}"; ${signs}`,
    };
  });
