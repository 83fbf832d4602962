/** forumRedirects and deflections: arrivals at a forum, or at help to be read, from a control that promised contact. */
import type { Lexicons } from "../lexicon/lexicon.js";
import type { Reading } from "../reading/model.js";
import { arrivals } from "../reading/places/arrivals.js";
import type { Place } from "../reading/places/kind.js";
import { REVIEW_BELOW } from "../vocabulary.js";

function surely(reading: Reading, lexicons: Lexicons, kind: Place["kind"]): number {
  return arrivals(reading, lexicons).filter(
    ({ place, confidence }) => place.kind === kind && confidence >= REVIEW_BELOW,
  ).length;
}

export function forumRedirects(reading: Reading, lexicons: Lexicons): number {
  return surely(reading, lexicons, "forum");
}

export function deflections(reading: Reading, lexicons: Lexicons): number {
  return surely(reading, lexicons, "self-service");
}
