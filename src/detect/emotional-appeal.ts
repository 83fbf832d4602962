/** emotional-appeal: sadness, fear, or people named to make leaving hard. */
import { wordDetector } from "./words.js";

/** "We'll miss you", a sad mascot (by its alternative text), fear for safety, data or money. */
export const emotionalAppeal = wordDetector("emotional-appeal", 0.75);
