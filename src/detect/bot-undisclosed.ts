/** bot-undisclosed: a bot presents itself as a person, by a claim or by a person's name and picture. */
import type { Conversation, Holder, Line } from "../reading/conversation/model.js";
import { personName } from "../reading/conversation/names.js";
import type { Reading } from "../reading/model.js";
import { onLine } from "./chat-lines.js";
import { type Detector, type Draft, quoteOf } from "./finding.js";

const words = (sign: Holder["disclosed"]): string =>
  sign === undefined ? "" : typeof sign === "string" ? sign : sign.words;

function pictured(one: Holder, chat: Conversation): boolean {
  return (
    one.lines.some(({ message }) => message.picture !== undefined) ||
    (one.came === undefined && chat.open?.picture !== undefined)
  );
}

function findingOn(one: Holder, chat: Conversation, reading: Reading): Draft | undefined {
  const sign = one.machine;
  if (one.who !== "bot") return undefined;
  const because =
    sign === undefined
      ? `"${quoteOf(words(one.disclosed))}"`
      : `it answers like a program: "${quoteOf(sign.words)}"`;
  const on = (line: Line, confidence: number, how: string) =>
    onLine("bot-undisclosed", reading, line, confidence, `${how}; ${because}`);
  const doubt = one.confidence < 0.6 ? 0.5 : 1;
  if (one.claims) {
    const sure = one.disclosed === undefined ? 0.9 : 0.7;
    return on(one.claims.line, Math.min(sure, doubt), `says "${quoteOf(one.claims.words)}"`);
  }
  const [first] = one.lines;
  if (one.disclosed !== undefined || !first || !sign) return undefined;
  const joined = one.came !== undefined && one.came !== first;
  const named = personName(one.name, chat.lexicon, chat.site);
  if (joined) return on(first, Math.min(0.7, doubt), "is announced as a person who joins");
  if (named === 0 || !pictured(one, chat)) return undefined;
  const sure = named >= 0.9 ? 0.85 : named >= 0.7 ? 0.75 : 0.5;
  return on(
    first,
    Math.min(sure, doubt),
    `bears a person's name and picture ("${quoteOf(one.name)}") and no word of being automatic`,
  );
}

/** Once for each bot of a conversation. A word of being automatic anywhere before, or in the head, makes it disclosed. */
export const botUndisclosed: Detector = (reading) =>
  reading.chats.flatMap((chat) => chat.holders.flatMap((one) => findingOn(one, chat, reading) ?? []));
