/** For who drives a chat: what has become of it so far. */
import type { Lexicon, Lexicons } from "../../lexicon/lexicon.js";
import type { RecordEvent } from "../../record/schema.js";
import { type Answer, answerOf, isSurely, personIn } from "./answered.js";
import { readConversations } from "./index.js";
import { isQueueNotice, lineSays } from "./marks.js";
import type { Conversation, Holder } from "./model.js";

export interface ChatNow {
  /**
   * The person who has the matter at the moment (0.6 and surer), and whether they have said anything. `sure`: no bot
   * is likely to look like this.
   */
  person?: { name: string; spoke: boolean; sure: boolean; because: string };
  /** What they make of it; absent while nothing but a greeting, a question or a passing on was said. */
  answer?: Answer;
  /** The last word is one of waiting for a person: a queue, being passed on. */
  waiting: boolean;
  /** The other side has ended the conversation, or says that the line is closed. */
  over: boolean;
  /** Of the language of the conversation. */
  lexicon?: Lexicon;
}

function personNow(one: Holder, chat: Conversation): NonNullable<ChatNow["person"]> {
  const { name, lines, because } = one;
  return { name, spoke: lines.length > 0, sure: isSurely(one, chat), because };
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
  if (!chat) return { waiting: false, over: false };
  const person = personIn(chat);
  const answer = answerOf(chat);
  const last = chat.lines.findLast(({ who }) => who !== "user");
  const waits =
    last !== undefined &&
    (isQueueNotice(last, chat.lexicon) || lineSays(last, chat.lexicon, "hands-over") !== undefined);
  return {
    ...(person ? { person: personNow(person, chat) } : {}),
    ...(answer === undefined ? {} : { answer }),
    waiting: waits,
    over:
      chat.shut ||
      (last !== undefined && lineSays(last, chat.lexicon, "chat-ended", "line-closed") !== undefined),
    lexicon: chat.lexicon,
  };
}
