/** contactChannels: distinct working channels to a person found on the journey's screens. */
import type { Lexicons } from "../lexicon/lexicon.js";
import type { Reading } from "../reading/model.js";
import { workingKinds } from "../reading/places/contact.js";

export function contactChannels(reading: Reading, lexicons: Lexicons): number {
  return workingKinds(reading, lexicons).length;
}
