/** What a conversation counts: repeated answers, hand-overs, waits and questions asked again. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadLexicons } from "../../../src/lexicon/load.js";
import { measure } from "../../../src/measure/index.js";
import { overlapOf, tokensOf } from "../../../src/reading/conversation/repeats.js";
import { readTalk, readTalks, talk } from "../../support/chat.js";

const loops = async (...lines: string[]) => (await readTalk({ title: "Acme Bot" }, ...lines)).repeats.length;

describe("answers repeated", () => {
  test.each<[string, string[], number]>([
    [
      "the same text",
      [": Ask me anything.", "> a", ": Please see our prices.", "> b", ": Please see our prices."],
      1,
    ],
    ["the greeting again", [": Hi, what can I do for you?", "> a", ": Hi, what can I do for you?"], 1],
    [
      "case, digits, names and punctuation do not matter",
      [": Hello Anna, order 17 is on its way!", "> a", ": hello Tom... Order 4 is on its way"],
      1,
    ],
    ["the same menu under other words", [": Hi [Bills|Delivery]", "> a", ": What else? [Bills|Delivery]"], 1],
    ["nothing of the user between", [": One moment please.", ": One moment please."], 0],
    ["other answers", [": We open at nine.", "> a", ": The price is three euros."], 0],
    [
      "another question of the same form",
      [": What is your account number?", "> 4711", ": What is your order number?"],
      0,
    ],
    [
      "yes and no to each question",
      [": Did the lamp light? [Yes|No]", ">> Yes", ": Is the cable plugged in? [Yes|No]"],
      0,
    ],
    [
      "a queue that is told again",
      [
        ": I'll connect you to an agent.",
        "* You are number 3 in the queue",
        "> ok",
        "* You are number 2 in the queue",
      ],
      0,
    ],
    ["the user's own words", [": Hi", "> I want a refund", ": Tell me more.", "> I want a refund"], 0],
    [
      "a turn of phrase before another question",
      [": Thanks!", ": What is your name?", "> Alex", ": Thanks!", ": Where do you live?"],
      0,
    ],
    [
      "three times the same",
      [": Read our pages please.", "> a", ": Read our pages please.", "> b", ": Read our pages please."],
      2,
    ],
  ])("%s", async (_, lines, count) => {
    expect(await loops(...lines)).toBe(count);
  });

  test("what people write is none", async () => {
    const chat = await readTalk(
      {},
      "Acme Bot: Hi",
      "> human",
      "* Maria has joined the chat",
      "Maria: Are you still there?",
      "> yes",
      "Maria: Are you still there?",
    );
    expect(chat.repeats).toEqual([]);
  });

  test("the overlap of two texts does not hang on which comes first", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "b", "c", "d", "e")),
        fc.array(fc.constantFrom("a", "b", "c", "d", "e")),
        (a, b) => {
          expect(overlapOf(a, b)).toBe(overlapOf(b, a));
          expect(overlapOf(a, b)).toBeLessThanOrEqual(1);
          if (a.length > 0) expect(overlapOf(a, a)).toBe(1);
        },
      ),
    );
    expect(tokensOf("Your order 17, ANNA!", new Set(["anna"]), true)).toEqual(["your", "order"]);
  });

  test("one more repeated answer never lowers the count", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom("We open at nine.", "See our prices page.", "Please tell me more about that."),
          { minLength: 1, maxLength: 6 },
        ),
        async (answers) => {
          const lines = answers.flatMap((answer, index) => [`: ${answer}`, `> question ${index}`]);
          const before = await loops(...lines);
          expect(await loops(...lines, `: ${answers[0]}`)).toBe(before + 1);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe("hand-overs", () => {
  const transfers = async (...lines: string[]) =>
    (await readTalk({}, ...lines)).handOvers.filter(({ transfer }) => transfer).length;
  test.each<[string, string[], number]>([
    [
      "from a bot to a person",
      [
        "Acme Bot: Hi",
        "> human",
        "Acme Bot: I'll connect you to an agent.",
        "* Maria has joined the chat",
        "Maria: Hello",
      ],
      0,
    ],
    [
      "from one person to another",
      [
        "Acme Bot: Hi",
        "> human",
        "* Maria has joined the chat",
        "Maria: I'll transfer you to our billing team.",
        "* Maria has left the chat",
        "* Tom has joined the chat",
        "Tom: Hello",
      ],
      1,
    ],
    [
      "to a department where nobody comes",
      [
        "Acme Bot: Hi",
        "> human",
        "* Maria has joined the chat",
        "Maria: I'm passing you on to a specialist.",
        "...",
      ],
      1,
    ],
    [
      "from one bot to another",
      [
        "Acme Bot: Hi",
        "> bill",
        "Acme Bot: I'm passing you on to our billing department.",
        "Billing Bot: Hi, I'm the billing bot.",
      ],
      1,
    ],
    ["offered, not done", ["Acme Bot: Shall I connect you to an agent?", "> no"], 0],
    [
      "through two bots and two people",
      [
        "Acme Bot: Hi",
        "> bill",
        "Acme Bot: Transferring you to the billing department",
        "Billing Bot: Which bill?",
        "> human",
        "* Maria has joined the chat",
        "Maria: Let me transfer you to a colleague.",
        "* Tom has joined the chat",
        "Tom: Hi",
      ],
      2,
    ],
    ["none", ["Acme Bot: Hi", "> bill", "Acme Bot: We send bills monthly."], 0],
  ])("%s", async (_, lines, count) => {
    expect(await transfers(...lines)).toBe(count);
  });

  test("the wait goes on while whoever passed the user on leaves", async () => {
    const { waits } = await readTalk(
      {},
      "> help",
      "* Tom joined the chat",
      "Tom: That is for billing. I'll transfer you to a colleague.",
      "* Tom has left the chat",
      "(+4s) * Ann joined the chat",
      "Ann: Hello, I am Ann from billing.",
    );
    expect(waits.at(-1)?.seconds).toBeCloseTo(5);
  });

  test("the wait runs from the notice to the person, or to the word that closes", async () => {
    const came = await readTalk(
      {},
      "Acme Bot: Hi",
      "> human",
      "(+2s) Acme Bot: I'll connect you to an agent.",
      "(+3s) * You are number 2 in the queue",
      "(+9s) * Maria has joined the chat",
      "Maria: Hello",
    );
    expect(came.waits.map(({ seconds }) => seconds)).toEqual([12]);
    const closed = await readTalk(
      {},
      "Acme Bot: I'll connect you to an agent.",
      "(+7s) * This chat has ended",
    );
    expect(closed.waits.map(({ seconds }) => seconds)).toEqual([7]);
    const open = await readTalk({}, "Acme Bot: I'll connect you to an agent.", "...");
    expect(open.waits.map(({ seconds }) => seconds)).toEqual([undefined]);
  });
});

describe("asked again", () => {
  const again = async (...lines: string[]) =>
    (await readTalk({}, ...lines)).askedAgain.map(({ what }) => what);
  test.each<[string, string[], string[]]>([
    [
      "the e-mail",
      [": What is your email address?", "> alex@example.test", ": Thanks. Please provide your e-mail."],
      ["email"],
    ],
    [
      "the account",
      [": What is your account number?", "> 4711", ": Please enter your account number."],
      ["account"],
    ],
    [
      "the matter, by a person",
      [
        "Acme Bot: Hi",
        "> My last bill was charged twice",
        "* Maria has joined the chat",
        "Maria: Hi! How can I help you today?",
      ],
      ["matter"],
    ],
    [
      "only to confirm",
      [
        ": What is your email address?",
        "> alex@example.test",
        ": Please confirm your email address: alex@example.test",
      ],
      [],
    ],
    [
      "anything to add",
      ["> My last bill was charged twice", ": Is there anything else I can help you with?"],
      [],
    ],
    ["a menu", ["> My last bill was charged twice", ": How can I help you? [Bills|Delivery]"], []],
    [
      "for the first time",
      [": How can I help you?", "> My last bill was charged twice", ": What is your account number?"],
      [],
    ],
    ["after a wish for a person alone", ["> I want to talk to a person", ": What is it about?"], []],
    ["another number", [": What is your account number?", "> 4711", ": And what is your order number?"], []],
  ])("%s", async (_, lines, what) => {
    expect(await again(...lines)).toEqual(what);
  });

  test("what a turn is recorded to have given is known, whatever it says", async () => {
    const events = talk({}, ": Your account?", "> Alex", ": What is your account number?").map((event) =>
      event.type === "chat-turn" ? { ...event, gave: ["account"] } : event,
    );
    const reading = await readTalks({}, events);
    expect(reading.chats[0]?.askedAgain.map(({ what }) => what)).toEqual(["account"]);
  });

  test("in a second conversation too", async () => {
    const reading = await readTalks(
      {},
      talk({}, ": What is your email address?", "> alex@example.test"),
      talk({ conversation: 2 }, ": What is your email address?"),
    );
    expect(reading.chats.map(({ askedAgain }) => askedAgain.length)).toEqual([0, 1]);
  });
});

describe("measures and outcome", () => {
  const measured = async (...lines: string[]) => {
    const reading = await readTalks({}, talk({ title: "Acme Bot" }, ...lines));
    return { outcome: reading.outcome, ...measure(reading, [], {}, await loadLexicons()) };
  };
  test("a person who takes the matter on ends it well", async () => {
    expect(
      await measured(
        ": Hi",
        "> My last bill was charged twice",
        ": Let me get someone to help you. The wait is about 5 minutes.",
        "> ok",
        "* Maria has joined the chat",
        "Maria: I'm sorry about that. Let me check your account.",
      ),
    ).toMatchObject({
      outcome: "completed",
      humanReached: true,
      chatTurns: 2,
      turnsToHuman: 2,
      transfers: 0,
      chatLoops: 0,
      reExplains: 0,
      announcedWaitSeconds: 300,
      waitSeconds: 2,
    });
  });
  test.each<[string, string[], string, boolean]>([
    [
      "a request taken in",
      [": Hi", "> bill", ": I have created a ticket for you. Our team will e-mail you within 2 days."],
      "completed",
      true,
    ],
    [
      "a person who passes on to nobody",
      [
        ": Hi",
        "> bill",
        "* Maria has joined the chat",
        "Maria: I'll transfer you to our billing team.",
        "...",
      ],
      "dead-end",
      false,
    ],
    ["silence", [": Hi", "> bill", "..."], "dead-end", false],
    ["sent to the telephone", [": Hi", "> bill", ": Please call us on 0800 555 0100."], "handed-off", false],
    [
      "sent to an address, which stands for e-mail",
      [": Hi", "> bill", ": Then write to help@acme.example."],
      "handed-off",
      false,
    ],
    [
      "told where the answer will come from",
      [": Hi", "> bill", ": Our answers come from help@acme.example.", "..."],
      "dead-end",
      false,
    ],
    ["refused", [": Hi", "> human", ": I can't connect you to an agent."], "dead-end", false],
    ["only a queue", [": Hi", "> human", ": An agent will be with you shortly.", "..."], "dead-end", false],
  ])("%s", async (_, lines, outcome, humanReached) => {
    expect(await measured(...lines)).toMatchObject({ outcome, humanReached });
  });
  test("what was not stated or did not happen is absent", async () => {
    const one = await measured(": Hi", "> bill", ": See our prices.");
    expect(one).not.toHaveProperty("turnsToHuman");
    expect(one).not.toHaveProperty("announcedWaitSeconds");
  });
});
