/** clicks: activations from start to end by pointer or keyboard. */
import type { Reading } from "../reading/model.js";
import { walkedActions } from "./walked.js";

/** Number of counted activations; what counts is decided in reading. */
export function clicks(reading: Reading): number {
  return walkedActions(reading).filter((one) => one.counted).length;
}
