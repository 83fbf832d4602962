/** offers: offers to stay shown in the flow, distinct by kind and value. */
import { type Lexicons, lexiconFor } from "../lexicon/lexicon.js";
import type { Reading } from "../reading/model.js";
import { offersOf } from "../reading/offers.js";
import { flowScreens } from "./walked.js";

export function offers(reading: Reading, lexicons: Lexicons): number {
  const shown = flowScreens(reading).flatMap((screen) =>
    offersOf(screen, lexiconFor(screen.language, lexicons)),
  );
  return new Set(shown.map((offer) => `${offer.kind} ${offer.value}`)).size;
}
