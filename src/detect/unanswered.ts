/** unanswered: the other side of a chat said nothing within the run's limit. */
import { onLine, screenAt } from "./chat-lines.js";
import type { Detector, Draft } from "./finding.js";

export const unanswered: Detector = (reading) =>
  reading.chats.flatMap(({ silentMs, lines, open }): Draft[] => {
    if (silentMs === undefined) return [];
    const by = `no answer within ${Math.round(silentMs / 1000)} s`;
    const last = lines.at(-1);
    if (last) return [onLine("unanswered", reading, last, 0.9, by)];
    if (!open) return [];
    const { locator, box, title, look } = open;
    return [
      {
        pattern: "unanswered",
        screen: screenAt(reading, look),
        quote: title,
        locator,
        confidence: 0.9,
        by,
        box,
      },
    ];
  });
