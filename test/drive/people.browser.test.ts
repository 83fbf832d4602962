/** People who answer in chats: thanked, told that it was a test, left alone; one conversation for each site and run. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { judgeRecord } from "../../src/judge.js";
import { loadLexicons } from "../../src/lexicon/load.js";
import type { JourneyReport } from "../../src/report/schema.js";
import { answering, chatPage, type Said, WITH_NAMES } from "../support/bot-site.js";
import { chatLog } from "../support/chat-log.js";
import { type TinySite, tinySite } from "../support/tiny-site.js";
import { fileOf, type Walk, type Walks, walkAll } from "../support/walk.js";

const say = (message: string) => ({ verb: "chat", message }) as const;
const PERSON = "I would like to talk to a person, please";
const MATTER = "I was charged twice in May";

const bot = (text: string): Said => ({ text, by: "Tiny Bot", after: 60 });
const by = (name: string, text: string): Said => ({ text, by: name, after: 60 });
const notice = (text: string): Said => ({ text, notice: true, after: 60 });

const asked = (name: string): Said[] => [
  bot("I'll connect you with an agent."),
  notice(`${name} has joined the chat`),
  by(name, `Hi, I'm ${name}. How can I help you today?`),
];

/** What each place's other side says to the messages one after the other; the last line is for all further ones. */
const PLACES: Record<string, { greeting: string; answers: Said[][] }> = {
  takes: {
    greeting: "Hello, what is it about?",
    answers: [
      asked("Maria"),
      [by("Maria", "Thank you, I'll look into it for you.")],
      [by("Maria", "You are welcome, bye!")],
    ],
  },
  chain: {
    greeting: "Hello, what is it about?",
    answers: [
      asked("Maria"),
      [
        by("Maria", "I'll transfer you to our billing team."),
        notice("Tom has joined the chat"),
        by("Tom", "Good morning, I'm Tom. What is it about?"),
      ],
      [by("Tom", "Thank you, let me check that for you.")],
      [by("Tom", "Goodbye.")],
    ],
  },
  poses: {
    greeting: "Hi, I'm Emma from the support team!",
    answers: [
      [by("Emma", "Charges show on your statement within five days of the purchase.")],
      [by("Emma", "Charges show on your statement within five days of the purchase.")],
    ],
  },
  german: {
    greeting: "Guten Tag, womit kann ich Ihnen heute helfen?",
    answers: [
      [
        { text: "Ich verbinde Sie mit einem Mitarbeiter.", by: "Tiny Bot", after: 60 },
        notice("Anna ist dem Chat beigetreten"),
        by("Anna", "Guten Tag, ich habe Ihre Nachricht gelesen und kümmere mich gerne darum."),
      ],
      [by("Anna", "Auf Wiedersehen.")],
    ],
  },
  queue: {
    greeting: "Hello, what is it about?",
    answers: [[bot("I'll connect you with an agent."), notice("You are number 3 in the queue.")]],
  },
  leaves: {
    greeting: "Hello, what is it about?",
    answers: [
      asked("Maria"),
      [by("Maria", "Before you go: I can give you 20 % off for three months.")],
      [by("Maria", "Your subscription has been cancelled. It ends on 3 May.")],
      [by("Maria", "Goodbye.")],
    ],
  },
};

interface Case {
  place: keyof typeof PLACES;
  walk: Walk;
  commit?: boolean;
}

const WANTS_OUT = "I want to cancel my subscription";
const leaving: Walk = {
  kind: "cancel",
  commit: "allowed",
  steps: [say(PERSON), say(WANTS_OUT), say("No, cancel it please"), say("Thanks for that")],
};

const CASES: Record<string, Case> = {
  takes: {
    place: "takes",
    walk: {
      steps: [
        say(PERSON),
        say(MATTER),
        say("And another thing"),
        { verb: "expect", expectation: { text: ["What only that would have brought"] } },
      ],
    },
  },
  chain: { place: "chain", walk: { steps: [say(PERSON), say(MATTER), say(MATTER), say("And one more")] } },
  poses: { place: "poses", walk: { steps: [say(MATTER), say(PERSON)] } },
  german: {
    place: "german",
    walk: { steps: [say("Ich möchte bitte mit einem Menschen sprechen"), say("Noch etwas")] },
  },
  queue: { place: "queue", walk: { steps: [say(PERSON)] } },
  talks: {
    place: "takes",
    walk: { people: "talk", steps: [say(PERSON), say(MATTER), say("One thing more")] },
  },
  held: { place: "leaves", walk: leaving },
  meant: { place: "leaves", walk: leaving, commit: true },
};

interface Seen {
  report: JourneyReport;
  walks: Walks;
  heard: readonly string[];
}

/** A site with one chat; what was said to it is kept. */
async function chatSite(place: string): Promise<{ site: TinySite; heard: string[] }> {
  const { greeting, answers } = PLACES[place] ?? { greeting: "", answers: [] };
  const heard: string[] = [];
  const site = await tinySite({
    "/chat": chatPage(WITH_NAMES, greeting),
    "/say": answering((message, turn) => {
      heard.push(message);
      return answers[Math.min(turn, answers.length) - 1] ?? [];
    }),
  });
  return { site, heard };
}

const lexicons = loadLexicons();
const open: Walks[] = [];

async function judged(walks: Walks): Promise<JourneyReport[]> {
  open.push(walks);
  return judgeRecord(walks.events, { packs: [], lexicons: await lexicons, failOn: "never" }).journeys;
}

async function walkCase({ place, walk, commit = false }: Case): Promise<Seen> {
  const { site, heard } = await chatSite(place);
  try {
    const file = fileOf(site.url, { chat: walk });
    const walks = await walkAll(file, { request: { commit, timeoutMs: 20_000 } });
    const [report] = await judged(walks);
    if (!report) throw new Error("no journey");
    return { report, walks, heard };
  } finally {
    await site.close();
  }
}

const seen = new Map<string, Seen>();
const of = (id: string): Seen => {
  const found = seen.get(id);
  if (!found) throw new Error(id);
  return found;
};
beforeAll(async () => {
  for (const [id, one] of Object.entries(CASES)) seen.set(id, await walkCase(one));
}, 400_000);
afterAll(async () => {
  for (const walks of open) await walks.clear();
}, 30_000);

const TEST = /this was a test of whether a person can be reached/i;
const statuses = (id: string) =>
  of(id)
    .walks.of("chat")
    .steps.map(({ status }) => status);

describe("a person who takes the matter on", () => {
  it("is thanked, told that it was a test, and told nothing more", () => {
    const { heard } = of("takes");
    expect(heard.slice(0, 2)).toEqual([PERSON, MATTER]);
    expect(heard).toHaveLength(3);
    expect(heard[2]).toMatch(TEST);
  });

  it("ends the journey: what the script still had is left out, and nothing failed", () => {
    expect(statuses("takes")).toEqual(["done", "done", "left-out", "left-out"]);
    expect(of("takes").report.outcome).toBe("completed");
    expect(of("takes").report.steps.map(({ status }) => status)).toEqual(statuses("takes"));
    expect(of("takes").walks.of("chat").end?.detail).toContain("was thanked");
  });

  it("is thanked after the end: the farewell is no turn, no input and no word of the screen", () => {
    const { report, walks } = of("takes");
    expect(report.measures).toMatchObject({
      chatTurns: 2,
      turnsToHuman: 1,
      clicks: 0,
      inputs: 0,
      reExplains: 0,
    });
    expect(chatLog(walks, "chat").turns).toHaveLength(2);
    const longer = of("takes").report.measures.words;
    const said = walks.events.flatMap((event) => (event.type === "chat-farewell" ? event.text : []));
    expect(said).toHaveLength(1);
    expect(report.screens.flatMap(({ controls }) => controls)).toEqual([]);
    expect(Number(longer)).toBeLessThan(80);
  });

  it("is thanked in record and transcript, where it says whose words these are", async () => {
    const { report, walks } = of("takes");
    const messages = report.chats?.[0]?.messages ?? [];
    const marked = messages.find(({ marks }) => marks.some(({ kind }) => kind === "farewell"));
    expect(marked?.text).toMatch(TEST);
    expect(marked?.from).toBe("user");
    const transcript = await readFile(join(walks.folder, "evidence", "chat-chat-1.txt"), "utf8");
    expect(transcript.indexOf("nothing from here on counts")).toBeGreaterThan(
      transcript.indexOf("I'll look into it"),
    );
    expect(transcript).toMatch(TEST);
  });

  it("is thanked in the language of the conversation", () => {
    expect(of("german").heard.at(-1)).toMatch(/Das war ein Test/);
    expect(statuses("german")).toEqual(["done", "left-out"]);
  });

  it("is talked to as long as the script has words, where the file says so, and thanked at its end", () => {
    expect(statuses("talks")).toEqual(["done", "done", "done"]);
    expect(of("talks").heard.slice(0, 3)).toEqual([PERSON, MATTER, "One thing more"]);
    expect(of("talks").heard[3]).toMatch(TEST);
    expect(of("talks").report.measures.chatTurns).toBe(3);
  });
});

describe("whoever is no end", () => {
  it("greets and passes the user on: the journey goes on to the next", () => {
    const { heard, report } = of("chain");
    expect(heard.slice(0, 3)).toEqual([PERSON, MATTER, MATTER]);
    expect(heard[3]).toMatch(TEST);
    expect(heard).toHaveLength(4);
    expect(report.measures).toMatchObject({ transfers: 1, chatTurns: 3, reExplains: 1 });
    expect(report.outcome).toBe("completed");
  });

  it("passes as a person and is a bot: the script is carried out", () => {
    expect(of("poses").heard).toEqual([MATTER, PERSON]);
    expect(of("poses").report.measures).toMatchObject({ chatTurns: 2, chatLoops: 1 });
  });

  it("has not come when the journey ends in the queue: nothing is said", () => {
    expect(of("queue").heard).toEqual([PERSON]);
  });
});

describe("a person who is needed to end a contract", () => {
  it("is thanked and asked for nothing more without commit", () => {
    const { heard, report } = of("held");
    expect(heard.slice(0, 2)).toEqual([PERSON, WANTS_OUT]);
    expect(heard).toHaveLength(3);
    expect(heard[2]).toMatch(TEST);
    expect(report.outcome).toBe("stopped");
    expect(report.outcomeBecause).toContain("nobody is to work for a test");
  });

  it("carries it out with commit, and is not told that it was a test", () => {
    const { heard, report } = of("meant");
    expect(heard).toEqual([PERSON, WANTS_OUT, "No, cancel it please", "Thanks for that"]);
    expect(report.outcome).toBe("completed");
  });
});

describe("several journeys of one site", () => {
  it("have one conversation with a person among them, though they walk side by side", async () => {
    const { site, heard } = await chatSite("takes");
    const asks: Walk = { start: "/chat", steps: [say(PERSON), say(MATTER)] };
    const walks = await walkAll(fileOf(site.url, { one: asks, two: asks, three: asks }));
    await site.close();
    const reports = await judged(walks);
    expect(reports.map(({ outcome }) => outcome).sort()).toEqual(["completed", "gave-up", "gave-up"]);
    expect(heard.filter((text) => text === PERSON)).toHaveLength(1);
    const held = reports.find(({ outcome }) => outcome === "gave-up");
    expect(held?.findings.map(({ pattern }) => pattern)).not.toContain("no-human-route");
    expect(held?.outcomeBecause).toMatch(/one conversation a run is enough/);
    expect(held?.steps.map(({ status }) => status)).toEqual(["left-out", "left-out"]);
  });

  it("may all talk to people where the file says so", async () => {
    const { site, heard } = await chatSite("takes");
    const asks: Walk = { start: "/chat", people: "talk", steps: [say(PERSON)] };
    const walks = await walkAll(fileOf(site.url, { one: asks, two: asks }));
    await site.close();
    await judged(walks);
    expect(heard.filter((text) => text === PERSON)).toHaveLength(2);
  });
});
