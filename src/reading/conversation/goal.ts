/** What the conversations of a journey led to: a person, an accepted request, another channel, nothing. */
import type { Match } from "../../lexicon/lexicon.js";
import { lineSays } from "./marks.js";
import type { Conversation, Holder, Line } from "./model.js";

/** The line and words by which a goal was reached, or another way was named. */
export interface Said {
  line: Line;
  words: string;
}

const said = (line: Line, match: Match): Said => ({ line, words: match.quote });

/** Their lines and, where they have said nothing, the notice of their coming. */
const last = (one: Holder): Line | undefined => one.lines.at(-1) ?? one.came;

/** A person passed the user on, or sent them elsewhere, and nobody else took over. */
function passedOn(one: Holder, chat: Conversation): boolean {
  return chat.handOvers.some(({ from, to }) => from === one && to === undefined);
}

/**
 * The person who took the matter on: the last one who answered and neither passed the user on to nobody, nor refused,
 * nor fell silent at once. Undefined where none did. Confidence is the holder's own.
 */
export function takenOnBy(chat: Conversation): { person: Holder; line: Line } | undefined {
  const person = chat.holders.findLast(({ who }) => who === "person");
  const line = person && last(person);
  if (!person || !line || person.confidence < 0.6 || passedOn(person, chat)) return undefined;
  const after = chat.holders.slice(chat.holders.indexOf(person) + 1);
  // Whoever came after a person has the matter now.
  if (after.some(({ who }) => who === "bot")) return undefined;
  const took = person.lines.find((one) => lineSays(one, chat.lexicon, "takes-on", "handled-later"));
  if (took) return { person, line: took };
  if (chat.silentMs !== undefined) return undefined;
  const refuses = person.lines.some((one) => lineSays(one, chat.lexicon, "go-elsewhere", "person-refused"));
  return refuses ? undefined : { person, line };
}

/** A request of the user that people will deal with later was taken in. */
export function requestAccepted(chat: Conversation): Said | undefined {
  for (const line of chat.lines) {
    if (line.who === "user" || line.turns === 0) continue;
    const match = lineSays(line, chat.lexicon, "handled-later");
    if (match) return said(line, match);
  }
  return undefined;
}

/** Lines of the company's side that tell the user to go on in another channel. */
export function sentElsewhere(chat: Conversation): Said[] {
  return chat.lines.flatMap((line) => {
    if (line.who === "user" || takenOnBy(chat)?.line === line) return [];
    const match = lineSays(line, chat.lexicon, "go-elsewhere");
    return match ? [said(line, match)] : [];
  });
}

/** The words by which a line refuses to bring the user together with a person. */
export function refusals(chat: Conversation): Said[] {
  return chat.lines.flatMap((line) => {
    const match = line.who === "user" ? undefined : lineSays(line, chat.lexicon, "person-refused");
    return match ? [said(line, match)] : [];
  });
}

/** Lines of the user, typed or pressed, that ask for a person. */
export function asksForPerson(chat: Conversation): Line[] {
  return chat.lines.filter((line) => line.who === "user" && lineSays(line, chat.lexicon, "wants-person"));
}

/** Chat turns sent in a conversation before a person came; undefined where none did. */
export function turnsToPerson(chat: Conversation): number | undefined {
  const person = chat.holders.find((one) => one.who === "person" && one.confidence >= 0.6);
  return (person?.came ?? person?.lines[0])?.turns;
}
