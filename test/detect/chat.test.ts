/** Patterns of chats and of service: found where they are, and not where they only seem to be. */
import { describe, expect, test } from "vitest";
import { detect } from "../../src/detect/index.js";
import { loadLexicons } from "../../src/lexicon/load.js";
import { readTalks, type TalkSpec, talk } from "../support/chat.js";

async function findings(spec: TalkSpec, ...lines: string[]) {
  return detect(await readTalks({}, talk(spec, ...lines)), await loadLexicons());
}
const counted = async (spec: TalkSpec, ...lines: string[]) =>
  [
    ...new Set((await findings(spec, ...lines)).filter((one) => one.counted).map(({ pattern }) => pattern)),
  ].sort();

/** A chat with which nobody could find fault. */
const FAIR = [
  "Acme Assistant: Hi, I'm Acme's virtual assistant. What can I help you with? [My bill|Delivery|Talk to a person]",
  "> My last bill was charged twice",
  "Acme Assistant: I understand that your last bill was charged twice. I'm sorry about that. I'll connect you to an agent; the wait is about 3 minutes.",
  "* You are number 1 in the queue",
  "(+4s) * Maria has joined the chat",
  "Maria: Hi Alex, I'm Maria. That must be annoying. I can see the double charge. Would you prefer a refund or a credit on your next bill?",
  "> A refund please",
  "Maria: Done. Your case number is AB-4711. Thank you for telling us.",
];

test("a fair chat has all the care and none of the rest", async () => {
  expect(await counted({ title: "Acme Assistant", pictures: "Acme logo" }, ...FAIR)).toEqual([
    "acknowledgement",
    "apology",
    "choice-of-remedy",
    "empathy",
    "stated-response-time",
    "thanks",
  ]);
});

test("a matter told in a language of other letters is heard when it is repeated", async () => {
  const found = await detect(
    await readTalks(
      { lang: "ja" },
      talk({}, ": こんにちは。", "> 届いた荷物の箱が壊れていました", ": 荷物の箱が壊れていたのですね。"),
    ),
    await loadLexicons(),
  );
  expect(found.map(({ pattern }) => pattern)).toContain("acknowledgement");
});

describe("bot-undisclosed", () => {
  const undisclosed = async (spec: TalkSpec, ...lines: string[]) =>
    (await findings(spec, ...lines))
      .filter(({ pattern }) => pattern === "bot-undisclosed")
      .map(({ counted }) => counted);
  const LOOP = [
    "> My bill is wrong",
    "Emma: You can see your bills in your account.",
    "> It is wrong",
    "Emma: You can see your bills in your account.",
  ];

  test("a person's name and picture without a word of being automatic", async () => {
    expect(await undisclosed({ pictures: "Emma" }, "Emma: Hi, I'm Emma!", ...LOOP)).toEqual([true]);
  });
  test("a claim", async () => {
    expect(
      await undisclosed(
        {},
        ": Hi!",
        "> Are you a bot?",
        ": No, I'm a real person.",
        "> Bill",
        ": Please choose. [A bill|A delivery]",
        "> Bill",
        ": Please choose. [A bill|A delivery]",
      ),
    ).toEqual([true]);
  });
  test.each<[string, TalkSpec, string[]]>([
    ["a word of it in the head", { title: "Virtual assistant", pictures: "Emma" }, ["Emma: Hi", ...LOOP]],
    [
      "a word of it in what it says",
      { pictures: "Emma" },
      ["Emma: Hi, I'm Emma, your digital assistant", ...LOOP],
    ],
    ["no picture", {}, ["Emma: Hi", ...LOOP]],
    ["the company's name", { pictures: "Acme" }, LOOP.map((line) => line.replace("Emma:", "Acme:"))],
    [
      "a real person",
      { pictures: "Emma" },
      ["Emma: Hi, I'm Emma. How can I help?", "> My bill is wrong", "Emma: Let me check."],
    ],
  ])("not with %s", async (_, spec, lines) => {
    expect((await undisclosed(spec, ...lines)).filter((one) => one)).toEqual([]);
  });
  test("a name that may be a brand's is for a person to judge", async () => {
    expect(
      await undisclosed({ pictures: "" }, ...LOOP.map((line) => line.replace("Emma:", "Nova:"))),
    ).toEqual([false]);
  });
});

test.each<[string, string[]]>([
  ["chat-loop", ["> bill", ": We send bills monthly.", "> bill!", ": We send bills monthly."]],
  [
    "transfer",
    ["> human", "* Maria has joined the chat", "Maria: I'll transfer you to our billing team.", "..."],
  ],
  [
    "re-explain",
    ["> My last bill was charged twice", "* Maria has joined the chat", "Maria: What is the problem?"],
  ],
  ["no-wait-time", ["> human", "* You are number 4 in the queue", "..."]],
  ["no-wait-time", ["> human", "* You are being transferred. You are number 4 in the queue.", "..."]],
  ["no-wait-time", ["> human", ": I have created a ticket for you."]],
  ["closed-line", ["> human", ": Our live chat is currently closed."]],
  ["closed-line", ["> human", "* You are number 4 in the queue", "* This chat has ended"]],
  ["unanswered", ["> human", "..."]],
  ["no-human-route", ["> human", ": I'm afraid I can't connect you to an agent."]],
  [
    "no-human-route",
    ["> Talk to a person", ": See our prices.", "> I want to speak to an agent", ": See our help pages."],
  ],
])("%s is found", async (pattern, lines) => {
  expect(await counted({ title: "Acme Bot" }, ": Hi", ...lines)).toContain(pattern);
});

test.each<[string, string[]]>([
  ["no-wait-time", ["> human", "* You are number 4 in the queue. Estimated wait: 2 minutes", "..."]],
  [
    "no-wait-time",
    ["> human", ": I'll connect you to an agent.", "* Maria has joined the chat", "Maria: Hi"],
  ],
  ["closed-line", ["> human", ": Our lines are open until 8 pm."]],
  [
    "closed-line",
    [
      "> human",
      "* Maria has joined the chat",
      "Maria: Hi, let me look.",
      "> thanks",
      "* This chat has ended",
    ],
  ],
  ["no-human-route", ["> human", ": Please call us on 0800 555 0100."]],
  ["no-human-route", ["> bill", ": See our prices."]],
  ["apology", ["> bill", ": Sorry, I didn't understand that."]],
  [
    "acknowledgement",
    [
      "> My last bill was charged twice",
      ": Here are some articles that might help: Why was I charged twice?",
    ],
  ],
])("%s is not found", async (pattern, lines) => {
  expect(await counted({ title: "Acme Bot" }, ": Hi", ...lines)).not.toContain(pattern);
});

test("what the user says is no care of the company", async () => {
  const found = await findings(
    { title: "Acme Bot" },
    ": Hi",
    "> I'm sorry, thank you. Your case number is 4711.",
  );
  expect(found.filter((one) => one.class === "care")).toEqual([]);
});

describe("hostile words", () => {
  test.each([
    ["200 kB of one word", "loop ".repeat(40_000)],
    ["200 kB of questions", "What is your account number? ".repeat(7000)],
    ["markup", "<script>alert(1)</script><img src=x onerror=alert(1)> joined the chat"],
    ["terminal escapes", "\u001b[2J\u001b]0;owned\u0007 I'm sorry \u202Eabout this"],
  ])("%s is read in bounded time and quoted clean", async (_, text) => {
    const started = performance.now();
    const found = await findings({ title: text }, `: ${text}`, `> ${text}`, `: ${text}`, `* ${text}`, "...");
    expect(performance.now() - started).toBeLessThan(20_000);
    for (const { quote } of found) expect(quote.length <= 160 && !/[\p{Cc}\u202E]/u.test(quote)).toBe(true);
  });
});
