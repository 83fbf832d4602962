/** elapsedMs: the machine's own time, for the record only. */
import type { Reading } from "../reading/model.js";

/** Milliseconds from the journey's begin to its end; undefined where the end was not recorded. */
export function elapsedMs(reading: Reading): number | undefined {
  return reading.end?.t;
}
