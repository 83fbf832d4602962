/** waitSeconds: the forced waits of the journey. */
import type { Reading } from "../reading/model.js";
import { waitsOf } from "../reading/waits.js";

/** Seconds, unrounded; waits that run side by side on one screen count once. */
export function waitSeconds(reading: Reading): number {
  return waitsOf(reading).reduce((sum, wait) => sum + wait.seconds, 0);
}
