/** apology: the company says sorry; "sorry, I did not understand" is none. */
import { careDetector, heardAs } from "./care.js";

export const apology = careDetector("apology", heardAs("apology", 0.85));
