/** stated-response-time: the company says within what time it answers, comes or deals with the matter. */
import { statedTimes } from "../reading/announced-wait.js";
import { companyAnswers, onSpoken, screenAt } from "./chat-lines.js";
import { byWords, type Detector, type Draft, quoteOf } from "./finding.js";

/** The head and foot of a chat say it too ("Typically replies in 5 minutes"). */
export const statedResponseTime: Detector = (reading, lexicons) => {
  const inHeads = reading.chats.flatMap(({ open, lexicon }): Draft[] =>
    (open?.notes ?? []).flatMap((note) => {
      const [time] = statedTimes(note, lexicon);
      if (!open || !time) return [];
      const { locator, box, look } = open;
      const screen = screenAt(reading, look);
      const by = byWords(time.match, "in the head or foot of the chat");
      return [
        { pattern: "stated-response-time", screen, quote: quoteOf(note), locator, confidence: 0.9, by, box },
      ];
    }),
  );
  const done = new Set<number>(inHeads.map(({ screen }) => screen));
  const said = companyAnswers(reading, lexicons).flatMap((spoken) => {
    const [time] = done.has(spoken.screen) ? [] : statedTimes(spoken.text, spoken.lexicon);
    if (!time) return [];
    done.add(spoken.screen);
    return [onSpoken("stated-response-time", reading, spoken, 0.9, byWords(time.match), time.match.index)];
  });
  return [...inHeads, ...said];
};
