/** social-proof: what others chose. */
import { wordDetector } from "./words.js";

/** What other customers chose or do. */
export const socialProof = wordDetector("social-proof", 0.8);
