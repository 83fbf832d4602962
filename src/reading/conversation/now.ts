/** For who drives a chat: what has become of it so far. */
import type { Lexicons } from "../../lexicon/lexicon.js";
import type { RecordEvent } from "../../record/schema.js";
import { takenOnBy } from "./goal.js";
import { readConversations } from "./index.js";
import { isQueueNotice, lineSays } from "./marks.js";

export interface ChatNow {
  /** A person has joined (0.6 and surer), and whether they have said anything. */
  person?: { name: string; spoke: boolean; because: string };
  /** The person who joined has the matter, and has not passed the user on. */
  takenOn: boolean;
  /** The last word is one of waiting for a person: a queue, being passed on. */
  waiting: boolean;
  /** The other side has ended the conversation, or says that the line is closed. */
  over: boolean;
}

/**
 * What has become of one conversation, from a journey's events so far. `site` is its name, `language` the language
 * of the page (a two-letter code), which what is said in the chat outweighs.
 */
export function chatNow(
  events: readonly RecordEvent[],
  conversation: number,
  lexicons: Lexicons,
  { site, language }: { site: string; language: string },
): ChatNow {
  const around = { site, lexicons, languageAt: () => language, givenBefore: () => [] };
  const chat = readConversations(events, around).find(({ n }) => n === conversation);
  if (!chat) return { takenOn: false, waiting: false, over: false };
  const person = chat.holders.findLast(({ who, confidence }) => who === "person" && confidence >= 0.6);
  const last = chat.lines.findLast(({ who }) => who !== "user");
  const waits =
    last !== undefined &&
    (isQueueNotice(last, chat.lexicon) || lineSays(last, chat.lexicon, "hands-over") !== undefined);
  return {
    ...(person
      ? { person: { name: person.name, spoke: person.lines.length > 0, because: person.because } }
      : {}),
    takenOn: takenOnBy(chat) !== undefined,
    waiting: waits,
    over:
      chat.shut ||
      (last !== undefined && lineSays(last, chat.lexicon, "chat-ended", "line-closed") !== undefined),
  };
}
