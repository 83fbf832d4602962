/** Chats that misbehave: each is recorded as it is, and none of them harms the run, its files or a terminal. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { judgeRecord } from "../../src/judge.js";
import { loadLexicons } from "../../src/lexicon/load.js";
import { answering, type Bot, chatPage, PLAIN, talking } from "../support/bot-site.js";
import { chatLog } from "../support/chat-log.js";
import type { Answer, Pages } from "../support/tiny-site.js";
import { fileOf, type Walk, walkAll } from "../support/walk.js";
import { walking } from "../support/walking.js";

const SECRET = "hunter-4242-secret";
const LIMIT_MS = 12_000;
const HUGE = "All our terms, once more. ".repeat(8000);
const MARKUP = `<img src=x onerror="document.title='bitten'"><script>document.title='bitten'</script>`;
const ESCAPES = "\u001b[2J\u001b]0;owned\u0007Plain words\u202e gnihtyna";

const says =
  (text: string): Bot =>
  () => [{ text, after: 50 }];
const silent: Answer = () => undefined;
const late: Answer = (_, response) => {
  setTimeout(() => response.end(JSON.stringify([{ text: "Sorry for the wait." }])), LIMIT_MS + 6000);
};
const cut: Answer = (request) => request.socket.destroy();

const scripted = (script: string): string =>
  `<style>${PLAIN.css}</style>${PLAIN.html}<script>${talking(PLAIN, "Hello.")};${script}</script>`;

const pages: Pages = {
  "/silent": chatPage(PLAIN, "Hello.", "/never"),
  "/never": silent,
  "/late": chatPage(PLAIN, "Hello.", "/too-late"),
  "/too-late": late,
  "/cut": chatPage(PLAIN, "Hello.", "/broken"),
  "/broken": cut,
  "/huge": chatPage(PLAIN, "Hello.", "/long"),
  "/long": answering(says(HUGE)),
  "/markup": chatPage(PLAIN, "Hello.", "/html"),
  "/html": answering(says(MARKUP)),
  "/escapes": chatPage(PLAIN, "Hello.", "/terminal"),
  "/terminal": answering(says(ESCAPES)),
  "/closes": scripted(
    "document.querySelector('#form').addEventListener('submit', () => setTimeout(() => document.querySelector('.panel').remove(), 600))",
  ),
  "/window": scripted(
    "document.querySelector('#form').addEventListener('submit', () => window.open('/second'))",
  ),
  "/second": "<h1>A second window</h1>",
  "/echoes": chatPage(PLAIN, "What is your password?", "/echo"),
  "/echo": answering((text) => [{ text: `You said ${text}. Is that right?`, after: 80 }]),
  "/many": chatPage(PLAIN, "Hello.", "/more"),
  "/more": answering(says("Tell me more.")),
  "/say": answering(says("I see.")),
  "/none": "<h1>Nothing here</h1><p>No chat at all.</p>",
};

const say = (message: string) => ({ verb: "chat", message }) as const;
const walks: Record<string, Walk> = {
  silent: { steps: [say("Is anybody there?")] },
  late: { steps: [say("Is anybody there?"), { verb: "wait", until: { text: ["Sorry for the wait"] } }] },
  cut: { steps: [say("Is anybody there?")] },
  huge: { steps: [say("Terms please"), say("thanks")] },
  markup: { steps: [say("hi")] },
  escapes: { steps: [say("hi")] },
  closes: { steps: [say("hi")] },
  window: { steps: [say("hi")] },
  echoes: { steps: [say("It is ${TINY_SECRET}")] },
  many: { steps: Array.from({ length: 6 }, (_, index) => say(`number ${index}`)) },
  none: { steps: [say("hi")] },
};

const walked = walking(
  () => pages,
  ({ url }) =>
    walkAll(
      fileOf(url, walks, {
        secrets: ["TINY_SECRET"],
        references: [{ kind: "env", name: "TINY_SECRET", position: { line: 1, column: 1 } }],
        persona: { password: "${TINY_SECRET}" },
      }),
      { env: { TINY_SECRET: SECRET }, request: { timeoutMs: LIMIT_MS, maxChatTurns: 4 } },
    ),
  400_000,
);

const log = (id: string) => chatLog(walked, id);

describe("no answer", () => {
  it("until the limit is silence, and the journey goes on", () => {
    const { silences, lines, end } = log("silent");
    expect(lines).toEqual(["other: Hello.", "user: Is anybody there?"]);
    expect(silences).toHaveLength(1);
    expect(silences[0]?.waitedMs).toBeGreaterThan(LIMIT_MS - 500);
    expect(end?.reason).toBe("done");
  });

  it("that comes after the limit is recorded all the same", () => {
    const { silences, lines } = log("late");
    expect(silences).toHaveLength(1);
    expect(lines.at(-1)).toBe("other: Sorry for the wait.");
  });

  it("because the connection broke is silence, too", () => {
    expect(log("cut").silences).toHaveLength(1);
  });
});

describe("an answer", () => {
  it("of 200 KB is kept in part, and the conversation goes on", () => {
    const { messages, turns } = log("huge");
    expect(turns).toHaveLength(2);
    const [longest = 0] = messages.map(({ text }) => text.length).sort((a, b) => b - a);
    expect(longest).toBeGreaterThan(5000);
    expect(longest).toBeLessThan(30_000);
  });

  it("that looks like markup is text", () => {
    expect(log("markup").messages.at(-1)?.text).toBe(MARKUP);
    expect(walked.of("markup").looks.at(-1)?.title).toBe("Tiny");
  });

  it("that would steer a terminal is harmless in the transcript", async () => {
    const transcript = await readFile(join(walked.folder, "evidence", "escapes-chat-1.txt"), "utf8");
    expect(transcript).toContain("Plain words");
    for (const steering of ["\u001b", "\u0007", "\u202e"]) expect(transcript).not.toContain(steering);
  });
});

describe("a chat", () => {
  it("that closes itself is told as closed by the page", () => {
    expect(log("closes").closes.map(({ by, how }) => [by, how])).toEqual([["page", "gone"]]);
  });

  it("that opens a second window does not lose what was said", () => {
    const { lines, end } = log("window");
    expect(lines).toContain("user: hi");
    expect(end?.reason).toBe("done");
    expect(walked.of("window").looks.at(-1)?.heading).toBe("A second window");
  });

  it("that goes on for ever ends at the run's limit", () => {
    const { turns, end } = log("many");
    expect(turns).toHaveLength(4);
    expect(end?.reason).toBe("limit");
    expect(end?.detail).toContain("number 4");
  });

  it("that is not there is a failed step that says so", () => {
    expect(log("none").errors.join()).toMatch(/No chat is open on the screen "Nothing here"/);
  });
});

describe("a secret", () => {
  it("told to a chat that repeats it stands in no file, and its key is known", async () => {
    const { turns, lines } = log("echoes");
    expect(turns.map(({ gave }) => gave)).toEqual([["password"]]);
    expect(lines.slice(1)).toEqual([
      "user: It is ${TINY_SECRET}",
      "other: You said It is ${TINY_SECRET}. Is that right?",
    ]);
    const files = await readdir(walked.folder, { recursive: true, withFileTypes: true });
    for (const entry of files.filter((one) => one.isFile()))
      expect(await readFile(join(entry.parentPath, entry.name), "latin1")).not.toContain(SECRET);
  });
});

it("all of it can be judged", async () => {
  const report = judgeRecord(walked.events, {
    packs: [],
    lexicons: await loadLexicons(),
    failOn: "never",
  });
  expect(report.journeys.map(({ id }) => id)).toEqual(Object.keys(walks));
  expect(report.journeys.find(({ id }) => id === "many")?.outcome).toBe("gave-up");
});
