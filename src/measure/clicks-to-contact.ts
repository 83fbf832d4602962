/** clicksToContact: clicks until the first screen that offers a working way to a person. */
import type { Lexicons } from "../lexicon/lexicon.js";
import type { Reading } from "../reading/model.js";
import { firstContact } from "../reading/places/contact.js";

/** Undefined where no working way was met: what is not there has no distance. */
export function clicksToContact(reading: Reading, lexicons: Lexicons): number | undefined {
  return firstContact(reading, lexicons)?.clicks;
}
