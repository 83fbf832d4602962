/** What is known of what was typed, and how a conversation reads as a file. */
import { describe, expect, it } from "vitest";
import { gaveOf } from "../../src/observe/chat/gave.js";
import { transcriptOf } from "../../src/observe/chat/transcript.js";
import type { ChatMessage, ChatOpen } from "../../src/record/schema.js";

const persona = [
  { key: "name", value: "Alex Example" },
  { key: "email", value: "alex@example.test" },
  { key: "account", value: "4711-22 33" },
  { key: "code", value: "7" },
  { key: "matter", value: "My last bill was charged twice" },
];

describe("what a text tells of the persona", () => {
  it.each([
    ["Alex Example", ["name"]],
    ["I am alex  EXAMPLE.", ["name"]],
    ["Mail me: alex@example.test, please", ["email"]],
    ["471122-33", ["account"]],
    ["My number is 47112233.", ["account"]],
    ["7", ["code"]],
    ["I have 7 questions", []],
    ["My last bill was charged twice", ["matter"]],
    ["The last bill: you charged me twice for it", ["matter"]],
    ["Alexander Exampleton", []],
    ["Hello", []],
    ["", []],
  ])("%s", (typed, keys) => {
    expect(gaveOf(typed, persona)).toEqual(keys);
  });
});

const BOX = { x: 0, y: 0, width: 1, height: 1 };
const open: ChatOpen = {
  type: "chat-open",
  journey: "j",
  t: 1000,
  look: 1,
  conversation: 1,
  by: "user",
  place: "panel",
  title: "Ask Tiny",
  notes: ["We answer in 5 minutes"],
  frame: 0,
  box: BOX,
  locator: "",
};
const message = (n: number, from: ChatMessage["from"], text: string): ChatMessage => ({
  type: "chat-message",
  journey: "j",
  t: 61_000 + n * 1000,
  look: 1,
  conversation: 1,
  n,
  from,
  speaker: from === "other" ? "Robin" : "",
  text,
  replies: n === 1 ? [{ name: "A bill", locator: "" }] : [],
  links: [],
  fields: [],
  box: BOX,
  locator: "",
});

it("a transcript says who said what when, with what was offered, and how it ended", () => {
  const messages = [
    message(1, "other", "Hello.\nWhat is it about?"),
    message(2, "user", "A bill"),
    message(3, "notice", "You are number 2"),
  ];
  const text = transcriptOf(open, { messages, ends: ["(no answer for 60 s)"] });
  expect(text.split("\n")).toEqual([
    "Chat 1: Ask Tiny",
    "We answer in 5 minutes",
    "00:01  (opened by the user)",
    "01:02  Robin: Hello.",
    "       What is it about?",
    "       [A bill]",
    "01:03  You: A bill",
    "01:04  —: You are number 2",
    "(no answer for 60 s)",
    "",
  ]);
});

it("a transcript says from where on nothing counts, as a person was thanked", () => {
  const messages = [message(1, "other", "I'll look into it."), message(2, "user", "Thank you, goodbye.")];
  const lines = transcriptOf(open, { messages, ends: [], farewellAfter: 1 }).split("\n");
  const at = lines.findIndex((line) => /wayout thanks them .* nothing from here on counts/.test(line));
  expect(lines[at - 1]).toContain("[A bill]");
  expect(lines[at + 1]).toBe("01:03  You: Thank you, goodbye.");
});

it("a transcript steers no terminal and turns no text round", () => {
  const text = transcriptOf(open, {
    messages: [message(1, "other", "\u001b[2Jhi\u0007\u202e there")],
    ends: [],
  });
  for (const steering of ["\u001b", "\u0007", "\u202e"]) expect(text).not.toContain(steering);
  expect(text).toContain("there");
});
