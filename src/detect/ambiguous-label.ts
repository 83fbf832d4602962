/** ambiguous-label: the way out is named so that it does not say so. */
import { lexiconFor } from "../lexicon/lexicon.js";
import { REVIEW_BELOW } from "../vocabulary.js";
import { type Detector, labelOf, onControl } from "./finding.js";

/** The control of intent speaks of neither leaving nor account, plan, subscription: only its target told what it was. */
export const ambiguousLabel: Detector = (reading, lexicons) => {
  const { intent } = reading;
  const visit = reading.visits.find((one) => one.n === intent?.visit);
  const screen = reading.screens.find((one) => one.n === visit?.screen);
  if (intent?.control === undefined || screen === undefined) return [];
  // "Cancel Acme Plus" says it by the name of the thing.
  if (intent.meaning?.meaning === "leave" && intent.meaning.confidence >= REVIEW_BELOW) return [];
  const lexicon = lexiconFor(screen.language, lexicons);
  if (lexicon.units.size === 0) return [];
  const label = labelOf(intent.control);
  for (const cls of ["leave", "leave-final", "bare-cancel", "leaving-page", "account-nav"])
    if (lexicon.find(cls, label) ?? lexicon.find(cls, intent.control.name)) return [];
  const by = "it led to the first screen about leaving and does not say so";
  return [onControl("ambiguous-label", screen.n, intent.control, 0.7, by)];
};
