/** A conversation as a text file for people. Pure. */
import type { ChatMessage, ChatOpen } from "../../record/schema.js";

/** Nothing of a site may steer a terminal or make the file look like something else. */
const plain = (text: string): string =>
  text.replace(/[^\P{C}\n]/gu, "\u00b7").replace(/[\u2028\u2029]/g, "\n");

function clock(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return `${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}`;
}

function whoSaid({ from, speaker }: ChatMessage): string {
  if (from === "user") return "You";
  if (from === "notice") return "—";
  return speaker === "" ? "Chat" : plain(speaker).replace(/\n/g, " ");
}

/** What stands between two messages: from here on everything is after the end. */
const FAREWELL =
  "(a person answered: wayout thanks them and says that this was a test; nothing from here on counts)";

function lines(message: ChatMessage): string[] {
  const { t, text, replies, links, fields } = message;
  const offered = replies.map(({ name }) => `[${plain(name).replace(/\n/g, " ")}]`);
  return [
    `${clock(t)}  ${whoSaid(message)}: ${plain(text).replace(/\n/g, "\n       ")}`,
    ...(offered.length > 0 ? [`       ${offered.join(" ")}`] : []),
    ...links.map(({ text, href }) => `       ${plain(text)} <${plain(href)}>`),
    ...(fields.length > 0 ? [`       Asks for: ${fields.map(({ label }) => plain(label)).join(", ")}`] : []),
  ];
}

export interface SaidSoFar {
  messages: readonly ChatMessage[];
  /** What came after the last message: silence, a close. */
  ends: readonly string[];
  /** Number of messages before the farewell to a person, if one was said. */
  farewellAfter?: number;
}

export function transcriptOf(open: ChatOpen, { messages, ends, farewellAfter }: SaidSoFar): string {
  const before = messages.slice(0, farewellAfter);
  const notes = open.notes.map(plain).join(" · ");
  return [
    `Chat ${open.conversation}: ${plain(open.title)}`,
    ...(notes === "" ? [] : [notes]),
    `${clock(open.t)}  (opened by ${open.by === "user" ? "the user" : "the page"})`,
    ...before.flatMap(lines),
    ...(farewellAfter === undefined ? [] : [FAREWELL, ...messages.slice(farewellAfter).flatMap(lines)]),
    ...ends,
    "",
  ].join("\n");
}
