/** reauthentications: demands during the journey to prove identity again. */
import { type Lexicons, lexiconFor } from "../lexicon/lexicon.js";
import { demandsIdentity } from "../reading/identity-demand.js";
import type { Reading } from "../reading/model.js";
import { walkedVisits } from "./walked.js";

/** Visits after the start whose main content demands a password, a code or the answer to a security question. */
export function reauthentications(reading: Reading, lexicons: Lexicons): number {
  const demanding = new Set(
    reading.screens
      .filter((screen) => demandsIdentity(screen, lexiconFor(screen.language, lexicons)) !== undefined)
      .map((screen) => screen.n),
  );
  return walkedVisits(reading).filter((visit) => visit.n > 1 && demanding.has(visit.screen)).length;
}
