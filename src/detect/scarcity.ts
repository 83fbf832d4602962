/** scarcity: few are left, or an offer is said not to come back. */
import { wordDetector } from "./words.js";

/** Few left, or an offer that will not come back; the user's own data is loss framing. */
export const scarcity = wordDetector("scarcity", 0.8);
