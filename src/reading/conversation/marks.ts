/** What single messages of a chat say, asked of the lexicon once and in one way. */
import type { Lexicon, Match } from "../../lexicon/lexicon.js";
import type { ChatMessage } from "../../record/schema.js";
import type { Line } from "./model.js";

/** Yes or no to a question is no menu. */
function isAnswer(name: string, lexicon: Lexicon): boolean {
  return lexicon.whole("bare-yes", name) !== undefined || lexicon.whole("bare-no", name) !== undefined;
}

/** The names of the quick replies offered with a message, where they make a menu: two or more to choose from. */
export function menuOf(message: ChatMessage, lexicon: Lexicon): string[] {
  const names = message.replies.map(({ name }) => name.trim()).filter((name) => name !== "");
  if (new Set(names).size < 2 || names.every((name) => isAnswer(name, lexicon))) return [];
  // Stars and marks rate the conversation; they lead nowhere in it.
  if (names.every((name) => !/\p{L}{2}/u.test(name))) return [];
  return names;
}

const MAIL_ADDRESS = /[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}/u;

/** "Write to help@shop.example" sends to e-mail as much as "write an e-mail": the address stands for the word. */
function elsewhereByAddress(text: string, lexicon: Lexicon): Match | undefined {
  const address = MAIL_ADDRESS.exec(text);
  if (!address) return undefined;
  const end = address.index + address[0].length;
  const match = lexicon.find("go-elsewhere", `${text.slice(0, address.index)}e-mail${text.slice(end)}`);
  if (!match || match.index > address.index) return undefined;
  return { ...match, quote: text.slice(match.index, end) };
}

/** The first of the classes that a line's text says. */
export function lineSays(line: Line, lexicon: Lexicon, ...classes: string[]): Match | undefined {
  const { text } = line.message;
  for (const cls of classes) {
    const match = lexicon.find(cls, text);
    if (match) return match;
    const meant = cls === "go-elsewhere" ? elsewhereByAddress(text, lexicon) : undefined;
    if (meant) return meant;
  }
  return undefined;
}

/** It tells of waiting for a person: place, time, all busy. Somebody coming in is no longer waiting. */
export function isQueueNotice(line: Line, lexicon: Lexicon): boolean {
  return (
    line.who !== "user" &&
    lineSays(line, lexicon, "queue") !== undefined &&
    lineSays(line, lexicon, "person-joined") === undefined
  );
}

/** A line of the company's side, its people, its bot or its system. */
export function ofCompany(line: Line): boolean {
  return line.who !== "user";
}
