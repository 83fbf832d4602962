/** When a person has answered so far that nothing is left to ask of them: for whoever talks to people in a test. */
import { asksOfLine } from "./asked-again.js";
import { takenOnBy } from "./goal.js";
import { lineSays } from "./marks.js";
import type { Conversation, Holder, Line } from "./model.js";

/** What a person makes of the matter. */
export type Answer = "takes-on" | "refuses";

/** So sure is only what was said of somebody who joined. */
const SURE = 0.85;
/** People type no faster for long (signs a second); a program takes so long only where it is made to. */
const FASTEST = 5;
/** Fewer answers, or signs in all, tell nothing: a slow machine takes as long. */
const LEAST_ANSWERS = 2;
const LEAST_SIGNS = 60;
/** A person who has asked back so often is spared more, whatever the script still has to say. */
const MOST_QUESTIONS = 3;

const begin = (person: Holder): Line | undefined => person.came ?? person.lines[0];

/** Every answer took as long as typing it takes: whoever does so is to be spared as the person they may be. */
function typesByHand({ lines }: Holder): boolean {
  const answers = lines.filter(({ message, turns }) => turns > 0 && message.delayMs !== undefined);
  const signs = answers.reduce((sum, { message }) => sum + message.text.length, 0);
  return (
    answers.length >= LEAST_ANSWERS &&
    signs >= LEAST_SIGNS &&
    answers.every(({ message }) => (message.delayMs ?? 0) >= (1000 * message.text.length) / FASTEST)
  );
}

/**
 * Whether somebody is a person beyond what a bot may pretend: they were announced in the course of the conversation, or
 * write as slowly as people do. A name and a claim alone may be a bot's, which shows itself only as it goes on.
 */
export function isSurely(person: Holder, { handOvers }: Conversation): boolean {
  const first = begin(person);
  const announced = handOvers.some(({ to, line }) => to === person && line !== first);
  return person.confidence >= SURE || announced || typesByHand(person);
}

const QUESTION = /[?？]\s*["')\]]*\s*$/u;

const asks = (line: Line, chat: Conversation): boolean =>
  QUESTION.test(line.message.text) || asksOfLine(line, chat.lexicon).length > 0;

/** Who has the matter at the moment, if it is a person. */
export function personIn({ holders }: Conversation): Holder | undefined {
  const last = holders.at(-1);
  return last?.who === "person" && last.confidence >= 0.6 ? last : undefined;
}

/**
 * What the person who surely is one makes of the matter: it is theirs when they say so, or have answered something other
 * than a question to what they were told. Undefined while they have only greeted or asked, or have passed the user on.
 */
export function answerOf(chat: Conversation): Answer | undefined {
  const person = personIn(chat);
  const began = person && begin(person);
  if (!person || !began || !isSurely(person, chat)) return undefined;
  if (chat.handOvers.some(({ from, to }) => from === person && to === undefined)) return undefined;
  const says = (...classes: string[]): boolean =>
    person.lines.some((line) => lineSays(line, chat.lexicon, ...classes) !== undefined);
  if (!takenOnBy(chat)) return says("person-refused", "go-elsewhere") ? "refuses" : undefined;
  if (says("takes-on", "handled-later")) return "takes-on";
  const told = chat.turns - began.turns;
  const answers = person.lines.filter(({ turns }) => turns > began.turns && turns === chat.turns);
  const last = answers.at(-1);
  if (!last || (asks(last, chat) && told < MOST_QUESTIONS)) return undefined;
  return "takes-on";
}
