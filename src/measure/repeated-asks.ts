/** repeatedAsks: how often the flow asks again whether the user really wants to leave. */
import { type Lexicons, lexiconFor } from "../lexicon/lexicon.js";
import { asksOf } from "../reading/asks.js";
import type { Reading } from "../reading/model.js";
import { walkedVisits } from "./walked.js";

/** Askings in the flow, revisits included, after the first one. */
export function repeatedAsks(reading: Reading, lexicons: Lexicons): number {
  let asked = 0;
  for (const visit of walkedVisits(reading)) {
    const screen = reading.screens.find((one) => one.n === visit.screen);
    if (screen?.inFlow) asked += asksOf(screen, lexiconFor(screen.language, lexicons)).length;
  }
  return Math.max(0, asked - 1);
}
