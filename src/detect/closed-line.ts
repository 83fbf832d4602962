/** closed-line: engaged, closed or out of hours, a call-back refused, or closed while the user queued. */
import { takenOnBy } from "../reading/conversation/goal.js";
import { lineSays } from "../reading/conversation/marks.js";
import type { Conversation } from "../reading/conversation/model.js";
import type { Reading } from "../reading/model.js";
import { companySays, onLine, onSpoken, screenAt } from "./chat-lines.js";
import { byWords, type Detector, type Draft, quoteOf } from "./finding.js";

/** The chat ended while the user waited for a person. */
function whileQueueing(reading: Reading, chat: Conversation): Draft[] {
  const wait = chat.waits.find(
    ({ to }) => to === undefined || lineSays(to, chat.lexicon, "chat-ended", "person-refused"),
  );
  if (!wait || takenOnBy(chat)) return [];
  const ended = wait.to && lineSays(wait.to, chat.lexicon, "chat-ended", "person-refused");
  if (wait.to && ended)
    return [onLine("closed-line", reading, wait.to, 0.8, `while queueing: ${byWords(ended)}`, ended.index)];
  return chat.shut
    ? [onLine("closed-line", reading, wait.from, 0.8, "the chat was shut while the user waited")]
    : [];
}

function inHead(reading: Reading, { open, lexicon }: Conversation): Draft[] {
  return (open?.notes ?? []).flatMap((note): Draft[] => {
    const match = lexicon.find("line-closed", note);
    if (!open || !match) return [];
    const { locator, box, look } = open;
    const screen = screenAt(reading, look);
    return [
      {
        pattern: "closed-line",
        screen,
        quote: quoteOf(note),
        locator,
        confidence: 0.8,
        by: byWords(match),
        box,
      },
    ];
  });
}

/** What was closed at first and then answered by a person was not closed. */
export const closedLine: Detector = (reading, lexicons) => {
  const said = companySays(reading, lexicons).flatMap((spoken) => {
    const match = spoken.lexicon.find("line-closed", spoken.text);
    if (!match || spoken.lexicon.find("error-page", spoken.text)) return [];
    const answered = spoken.chat !== undefined && takenOnBy(spoken.chat) !== undefined;
    const sure = answered ? 0.4 : spoken.chat ? 0.85 : 0.75;
    return [onSpoken("closed-line", reading, spoken, sure, byWords(match), match.index)];
  });
  const others = reading.chats.flatMap((chat) => [
    ...(takenOnBy(chat) ? [] : inHead(reading, chat)),
    ...whileQueueing(reading, chat),
  ]);
  const done = new Set<number>();
  return [...said, ...others].filter(({ screen }) => !done.has(screen) && done.add(screen));
};
