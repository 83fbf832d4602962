/** fee-threat: a fee or debt held against leaving. */
import { wordDetector } from "./words.js";

/** A fee or debt held against leaving; a last bill for what was used is none. */
export const feeThreat = wordDetector("fee-threat", 0.85);
