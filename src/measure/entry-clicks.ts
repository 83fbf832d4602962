/** entryClicks: clicks before the click of intent. */
import type { Reading } from "../reading/model.js";

/** Undefined where nobody said that the user wants out: a way in that was not found has no length. */
export function entryClicks(reading: Reading): number | undefined {
  const intent = reading.intent?.action.n;
  if (intent === undefined) return undefined;
  return reading.actions.filter((one) => one.counted && one.action.n < intent).length;
}
