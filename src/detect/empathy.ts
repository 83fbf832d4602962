/** empathy: words that take the customer's side of the matter. */
import { careDetector, heardAs } from "./care.js";

export const empathy = careDetector("empathy", heardAs("empathy", 0.8));
