/** reExplains: messages or forms that ask again for something already given in this journey. */
import type { Lexicons } from "../lexicon/lexicon.js";
import { formsAskingAgain } from "../reading/forms-again.js";
import type { Reading } from "../reading/model.js";

export function reExplains(reading: Reading, lexicons: Lexicons): number {
  const said = reading.chats.reduce((sum, chat) => sum + chat.askedAgain.length, 0);
  return said + formsAskingAgain(reading, lexicons).length;
}
