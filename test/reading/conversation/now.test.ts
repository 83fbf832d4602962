/** What has become of a conversation so far: whoever drives it must know when a person has answered. */
import { describe, expect, test } from "vitest";
import { loadLexicons } from "../../../src/lexicon/load.js";
import { chatNow } from "../../../src/reading/conversation/now.js";
import { type TalkSpec, talk } from "../../support/chat.js";

const lexicons = await loadLexicons();

const now = (spec: TalkSpec & { language?: string }, ...lines: string[]) =>
  chatNow(talk(spec, ...lines), 1, lexicons, { site: "Acme Video", language: spec.language ?? "en" });

const BOT = ["Acme Bot: Hello, what is it about?", "> I want to talk to a person"];
const JOINED = [...BOT, "Acme Bot: I'll connect you with an agent.", "* Maria has joined the chat"];

describe("a person", () => {
  test("who has not come yet is waited for", () => {
    const { person, answer, waiting } = now(
      {},
      ...BOT,
      "Acme Bot: I'll connect you with an agent.",
      "* You are number 3 in the queue",
    );
    expect({ person, answer, waiting }).toEqual({ person: undefined, answer: undefined, waiting: true });
  });

  test("who has come and says nothing is there", () => {
    expect(now({}, ...JOINED)).toMatchObject({ person: { name: "Maria", spoke: false, sure: true } });
    expect(now({}, ...JOINED).answer).toBeUndefined();
  });

  test.each([
    ["greets", ["Maria: Hi, I'm Maria. How can I help you today?"]],
    ["asks for a number", ["Maria: Hello! Please give me your order number."]],
    [
      "asks back",
      ["Maria: Hi, how can I help?", "> I was charged twice in May", "Maria: On which card was that?"],
    ],
    [
      "passes the user on",
      [
        "Maria: Hi, how can I help?",
        "> I was charged twice in May",
        "Maria: I'll transfer you to our billing team.",
      ],
    ],
    [
      "has been followed by another who greets",
      [
        "Maria: Hi, how can I help?",
        "> I was charged twice in May",
        "Maria: I'll transfer you to our billing team.",
        "* Tom has joined the chat",
        "Tom: Good morning, what is your account number?",
      ],
    ],
  ])("who only %s has not answered", (_, lines) => {
    expect(now({}, ...JOINED, ...lines).answer).toBeUndefined();
  });

  test.each([
    ["takes it on at once", ["Maria: Hi, I have read your messages. I'll look into it for you."]],
    [
      "answers what they were told",
      [
        "Maria: Hi, how can I help?",
        "> I was charged twice in May",
        "Maria: The second one went back today.",
      ],
    ],
    [
      "is the second, and takes it on",
      [
        "Maria: I'll transfer you to our billing team.",
        "* Tom has joined the chat",
        "Tom: Good morning, what is your account number?",
        "> 4711",
        "Tom: Thank you, let me check that for you.",
      ],
    ],
    [
      "asks back without end",
      [
        "Maria: Hi, how can I help?",
        "> I was charged twice in May",
        "Maria: On which card was that?",
        "> The blue one",
        "Maria: And which month?",
        "> May, as I said",
        "Maria: Are you sure?",
      ],
    ],
  ])("who %s has answered", (_, lines) => {
    expect(now({}, ...JOINED, ...lines).answer).toBe("takes-on");
  });

  test("who sends the user elsewhere has refused", () => {
    const { answer } = now(
      {},
      ...JOINED,
      "Maria: Hi, how can I help?",
      "> I was charged twice in May",
      "Maria: I can't do anything about that in this chat, please call us at 0800 111 222.",
    );
    expect(answer).toBe("refuses");
  });
});

test("another name without a word of passing on is no sure person, one that was announced is", () => {
  const other = "Emma: Charges show on your statement within five days.";
  expect(now({}, "Acme Help: Hello", "> I was charged twice in May", other).answer).toBeUndefined();
  const announced = ["Acme Help: I'll connect you with an agent.", "> Thanks a lot for that", other];
  expect(now({}, "Acme Help: Hello", "> A person please", ...announced).person).toMatchObject({ sure: true });
});

describe("a bot that passes as a person", () => {
  const lines = ["Emma: Hi, I'm Emma from the support team!", "> I was charged twice in May"];
  test("is none surely where it answers faster than anybody types", () => {
    const { person, answer } = now({}, ...lines, "Emma: Charges show on your statement within five days.");
    expect(answer).toBeUndefined();
    expect(person?.sure).toBe(false);
  });
});

test("a person without notice is told by the time that typing takes", () => {
  const [open, ...events] = talk(
    {},
    ": Hi, I'm Emma from the support team!",
    "> I was charged twice in May",
    ": Charges like this one go back within five days.",
    "> And what about June?",
    ": The same goes for that one.",
  );
  if (!open) throw new Error("no conversation");
  const typed = [open, ...events].map((event) =>
    event.type === "chat-message" && event.from === "other" ? { ...event, delayMs: 20_000 } : event,
  );
  const around = { site: "Acme Video", language: "en" };
  expect(chatNow(typed, 1, lexicons, around)).toMatchObject({ answer: "takes-on", person: { sure: true } });
});

test("an ended conversation is over", () => {
  expect(now({}, ...BOT, "x").over).toBe(true);
});

describe("the farewell", () => {
  test.each(["de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "sv"])(
    "says in %s that it was a test",
    (language) => {
      const { farewell = "", person } = lexicons.get(language)?.say ?? {};
      expect(farewell).toMatch(/\b(te(st|ste)|prueba|prova)\b|テスト/i);
      expect(person).toBeTruthy();
    },
  );

  test("is in the language of the conversation, whatever the page says it is in", () => {
    const { lexicon } = now(
      {},
      "Bot: Hallo, womit kann ich Ihnen heute helfen? Bitte schreiben Sie mir kurz, worum es geht.",
      "> Ich wurde zweimal belastet und möchte mit einem Menschen sprechen",
      "* Anna ist dem Chat beigetreten",
      "Anna: Guten Tag, ich kümmere mich gerne darum und melde mich gleich wieder bei Ihnen.",
    );
    expect(lexicon?.language).toBe("de");
  });
});

test("what comes after the farewell is no part of the conversation", () => {
  const said = talk(
    {},
    ...JOINED,
    "Maria: I'll look into it for you.",
    "> Thank you very much, goodbye.",
    "Maria: I'll transfer you to our billing team.",
  );
  const at = said.findLastIndex(({ type }) => type === "chat-turn");
  const farewell = { ...said[at], type: "chat-farewell" as const, text: "Thank you very much, goodbye." };
  const events = said.map((event, index) => (index === at ? farewell : event)) as typeof said;
  const chat = chatNow(events, 1, lexicons, { site: "Acme Video", language: "en" });
  expect(chat).toMatchObject({ answer: "takes-on", waiting: false });
});
