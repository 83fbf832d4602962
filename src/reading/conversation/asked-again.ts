/** Messages of a chat that ask again for what the user has given before (`reExplains`). */
import type { Lexicon } from "../../lexicon/lexicon.js";
import { sentencesOf } from "../pieces.js";
import type { Turn } from "./gather.js";
import { menuOf } from "./marks.js";
import type { AskedAgain, Given, Line } from "./model.js";

export const ASKS: Readonly<Record<Given, string>> = {
  account: "asks-account",
  email: "asks-email",
  order: "asks-order",
  matter: "asks-matter",
};
const KINDS = Object.keys(ASKS) as Given[];

/** Keys of the persona that stand for what may be asked for again. */
const KEYS: Readonly<Record<string, Given>> = {
  account: "account",
  email: "email",
  order: "order",
  matter: "matter",
};

/** Fewer words than this are a word to the bot, not a matter told. */
const MATTER_WORDS = 3;

/** What persona keys give; others (name, telephone) are none of the four. */
export function givenByKeys(keys: readonly string[]): Given[] {
  return keys.flatMap((key) => KEYS[key] ?? []);
}

/** What a line of the user gives, as far as it shows by itself; `asked` is what was asked for just before it. */
function givenBy(line: Line, asked: ReadonlySet<Given>, lexicon: Lexicon): Given[] {
  const { text } = line.message;
  const given: Given[] = [];
  if (/[^\s@]+@[^\s@]+\.[^\s@]{2,}/u.test(text)) given.push("email");
  const figures = /\d{3,}/u.test(text) || /\$\{[^}]+\}/u.test(text);
  if (figures) for (const what of ["account", "order"] as const) if (asked.has(what)) given.push(what);
  if (tellsMatter(text, lexicon)) given.push("matter");
  return given;
}

/** Whether a message of the user says what the matter is: more than a word, and not only the wish for a person. */
export function tellsMatter(text: string, lexicon: Lexicon): boolean {
  if (lexicon.find("wants-person", text) !== undefined && text.length < 120) return false;
  if (text.includes("@") || !/[\p{L}\p{N}]/u.test(text)) return false;
  const words = text.match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  return words.length >= MATTER_WORDS || /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{8}/u.test(text);
}

/** What a line asks for: kinds with the words that ask. A menu asks nothing, nor does a demand to confirm. */
export function asksOfLine(line: Line, lexicon: Lexicon): { what: Given; words: string }[] {
  const { message } = line;
  const texts = [...sentencesOf(message.text, lexicon.language), ...message.fields.map(({ label }) => label)];
  const menu = menuOf(message, lexicon).length > 0;
  return KINDS.flatMap((what) => {
    if (what === "matter" && menu) return [];
    for (const text of texts) {
      const match = lexicon.find(ASKS[what], text);
      if (match) return [{ what, words: match.quote }];
    }
    return [];
  });
}

/**
 * Each line of the company's side that asks for something given before it in this conversation, or in the journey
 * (`before`: what pages, forms of the chat and earlier chats were given by a time); one for each line, whatever it
 * asks for. `given` says when each thing was first given here. Times are milliseconds since the journey began.
 */
export function askedAgainIn(
  lines: readonly Line[],
  turns: readonly Turn[],
  before: (t: number) => ReadonlySet<Given>,
  lexicon: Lexicon,
): { again: AskedAgain[]; given: Map<Given, number> } {
  const given = new Map<Given, number>();
  const give = (what: Given, t: number) => {
    if (!given.has(what)) given.set(what, t);
  };
  let asked = new Set<Given>();
  let told = 0;
  const tell = (upTo: number) => {
    for (; told < upTo; told += 1) {
      const event = turns[told]?.event;
      for (const what of givenByKeys(event?.gave ?? [])) give(what, event?.t ?? 0);
    }
  };
  const again: AskedAgain[] = [];
  for (const line of lines) {
    tell(line.turns);
    if (line.who === "user") {
      for (const what of givenBy(line, asked, lexicon)) give(what, line.t);
      continue;
    }
    const asks = asksOfLine(line, lexicon);
    const known = before(line.t);
    const repeated = asks.find(({ what }) => given.has(what) || known.has(what));
    if (repeated) again.push({ line, ...repeated });
    if (asks.length > 0) asked = new Set(asks.map(({ what }) => what));
  }
  tell(turns.length);
  return { again, given };
}
