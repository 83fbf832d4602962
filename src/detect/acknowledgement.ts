/** acknowledgement: the matter is repeated back, or given a case number. */
import { echoOf } from "../reading/conversation/echo.js";
import { lineSays, ofCompany } from "../reading/conversation/marks.js";
import type { Reading } from "../reading/model.js";
import { companyAnswers, onLine, onSpoken } from "./chat-lines.js";
import { byWords, type Detector, type Draft } from "./finding.js";

/** A number or code of its own: three figures and more, or letters with figures. */
const CODE = /(?:[A-Z]{1,6}[-–/]?)?\d{3,}|[A-Z]{2,6}[-–/]\w*\d\w*/u;
/** From this share on, the words alone say that the matter was heard. */
const BY_ITSELF = 0.6;

function repeatedBack(reading: Reading): Draft[] {
  return reading.chats.flatMap((chat) =>
    chat.lines.filter(ofCompany).flatMap((line) => {
      const share = echoOf(line, chat.lines, chat.lexicon);
      // A list of articles repeats the words of a question without having heard it.
      if (share === 0 || lineSays(line, chat.lexicon, "sent-to-article", "sent-to-forum", "not-understood"))
        return [];
      const frame = lineSays(line, chat.lexicon, "repeats-matter", "empathy", "apology", "takes-on");
      if (!frame && share < BY_ITSELF) return [];
      const by = `${Math.round(share * 100)} % of the words of the matter are repeated${frame ? `, ${byWords(frame)}` : ""}`;
      return [onLine("acknowledgement", reading, line, frame ? 0.8 : 0.65, by)];
    }),
  );
}

export const acknowledgement: Detector = (reading, lexicons) => {
  const numbered = companyAnswers(reading, lexicons).flatMap((spoken) => {
    const match = CODE.test(spoken.text) ? spoken.lexicon.find("case-number", spoken.text) : undefined;
    return match ? [onSpoken("acknowledgement", reading, spoken, 0.88, byWords(match), match.index)] : [];
  });
  const done = new Set<number>();
  return [...numbered, ...repeatedBack(reading)].filter(
    ({ screen }) => !done.has(screen) && done.add(screen),
  );
};
