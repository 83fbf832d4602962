/** words: visible words of main content on the distinct screens from start to end. */
import type { Reading } from "../reading/model.js";
import { walkedScreens } from "./walked.js";

export function words(reading: Reading): number {
  return walkedScreens(reading).reduce((sum, screen) => sum + screen.main.words, 0);
}
