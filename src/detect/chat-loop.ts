/** chat-loop: a bot's reply repeats an earlier one of the same conversation. */
import { onLine } from "./chat-lines.js";
import { type Detector, quoteOf } from "./finding.js";

const SURE = { text: 0.95, overlap: 0.85, menu: 0.8 } as const;
const HOW = {
  text: "the same text",
  overlap: "a token overlap of 0.9 or more",
  menu: "the same menu",
} as const;

export const chatLoop: Detector = (reading) =>
  reading.chats.flatMap((chat) =>
    chat.repeats.map(({ line, of, by }) =>
      onLine(
        "chat-loop",
        reading,
        line,
        SURE[by],
        `${HOW[by]} as message ${of.message.n}${of.message.text === "" ? "" : ` "${quoteOf(of.message.text).slice(0, 60)}"`}`,
      ),
    ),
  );
