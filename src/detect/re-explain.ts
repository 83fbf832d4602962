/** re-explain: a message or a form asks again for what was given before. */
import { formsAskingAgain } from "../reading/forms-again.js";
import { onLine } from "./chat-lines.js";
import { type Detector, onControl, quoteOf } from "./finding.js";

const CALLED = {
  account: "the account",
  email: "the e-mail address",
  order: "the order",
  matter: "what the matter is",
} as const;

export const reExplain: Detector = (reading, lexicons) => [
  ...reading.chats.flatMap((chat) =>
    chat.askedAgain.map(({ line, what, words }) =>
      onLine("re-explain", reading, line, 0.85, `asks again for ${CALLED[what]}: "${quoteOf(words)}"`),
    ),
  ),
  ...formsAskingAgain(reading, lexicons).map(({ screen, field, what }) =>
    onControl("re-explain", screen, field, 0.75, `the form asks again for ${CALLED[what]}`),
  ),
];
