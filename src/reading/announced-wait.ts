/** The waiting and answering times that the company states, in seconds. */
import type { Lexicon, Match } from "../lexicon/lexicon.js";
import type { Conversation } from "./conversation/model.js";
import { secondsIn } from "./figures.js";
import { sentencesOf } from "./pieces.js";

export interface StatedTime {
  sentence: string;
  match: Match;
  /** The longest length of time in it; absent where it names a day ("by tomorrow"). */
  seconds?: number;
}

/** "48h", "2 h": hours by their letter, which the lexicons have as no unit. */
function hoursIn(text: string): number[] {
  return [...text.matchAll(/(\d{1,3})\s?h(?![\p{L}\d])/giu)].map(([, hours]) => Number(hours) * 3600);
}

/** Every sentence of a text that says within what time somebody answers or comes. */
export function statedTimes(text: string, lexicon: Lexicon): StatedTime[] {
  return sentencesOf(text.slice(0, 20_000), lexicon.language).flatMap((sentence): StatedTime[] => {
    const match = lexicon.find("response-time", sentence);
    if (!match) return [];
    const lengths = [...secondsIn(sentence, lexicon), ...hoursIn(sentence)];
    return [{ sentence, match, ...(lengths.length > 0 ? { seconds: Math.max(...lengths) } : {}) }];
  });
}

/** The longest time that the company's side states in a chat, its head and foot included; undefined where none. */
export function longestWaitIn(chat: Conversation): number | undefined {
  const texts = [
    ...(chat.open?.notes ?? []),
    ...chat.lines.filter(({ who }) => who !== "user").map(({ message }) => message.text),
  ];
  const seconds = texts
    .flatMap((text) => statedTimes(text, chat.lexicon))
    .flatMap((time) => time.seconds ?? []);
  return seconds.length === 0 ? undefined : Math.max(...seconds);
}
