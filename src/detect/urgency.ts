/** urgency: time is said to be short. */
import { wordDetector } from "./words.js";

/** Limited time, "today only"; a dated end of the user's own plan is none. */
export const urgency = wordDetector("urgency", 0.85);
