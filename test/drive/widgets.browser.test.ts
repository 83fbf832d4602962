/** Chat widgets that other people wrote: driven and recorded without knowing any of them. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { chatLog } from "../support/chat-log.js";
import { fileOf, type Walk, walkAll } from "../support/walk.js";
import { walking } from "../support/walking.js";
import { ANSWERS, widgetPages } from "../support/widgets.js";

const say = (message: string) => ({ verb: "chat", message }) as const;
const choose = (name: string) => ({ verb: "reply", target: { name } }) as const;
const [PEOPLE, INVOICE, HELP] = ANSWERS.map(([, answer]) => `other: ${answer}`);

const walks: Record<string, Walk> = {
  "deep-chat": { steps: [say("Hello"), say("My invoice is wrong"), say("I want a human")] },
  "bot-kit": { steps: [choose("Invoice"), say("Hello"), say("A person please")] },
  nlux: { steps: [say("Hello"), say("My invoice is wrong"), say("I want a human")] },
};

const walked = walking(widgetPages, ({ url }) => walkAll(fileOf(url, walks)), 300_000);

describe("a widget is driven through three turns, each side's words told apart", () => {
  it("as a web component with an open shadow root", () => {
    const { errors, lines, turns, silences } = chatLog(walked, "deep-chat");
    expect(errors).toEqual([]);
    expect(lines).toEqual([
      "other: Hi, I am Dot. What can I do for you?",
      "user: Hello",
      HELP,
      "user: My invoice is wrong",
      INVOICE,
      "user: I want a human",
      PEOPLE,
    ]);
    expect([turns.length, silences.length]).toEqual([3, 0]);
  });

  it("made with React, whose choices are part of a message", () => {
    const { errors, lines, turns, messages } = chatLog(walked, "bot-kit");
    expect(errors).toEqual([]);
    expect(lines).toEqual([
      "other: Hello, what is it about?",
      "user: Invoice",
      INVOICE,
      "user: Hello",
      HELP,
      "user: A person please",
      PEOPLE,
    ]);
    expect(messages[0]?.replies.map(({ name }) => name)).toEqual(["Invoice", "Delivery"]);
    expect(turns.map(({ by }) => by)).toEqual(["reply", "typed", "typed"]);
  });

  it("of plain DOM as a whole page", () => {
    const { errors, lines, turns, opens } = chatLog(walked, "nlux");
    expect(errors).toEqual([]);
    expect(lines.filter((line) => line.startsWith("user"))).toEqual([
      "user: Hello",
      "user: My invoice is wrong",
      "user: I want a human",
    ]);
    expect(lines.filter((line) => !line.startsWith("user")).slice(-3)).toEqual([HELP, INVOICE, PEOPLE]);
    expect(turns).toHaveLength(3);
    expect(opens.map(({ place }) => place)).toEqual(["page"]);
  });
});

it("no widget is known by its name", async () => {
  const src = fileURLToPath(new URL("../../src/", import.meta.url));
  const files = (await readdir(src, { recursive: true })).filter((name) => /\.tsx?$/.test(name));
  expect(files.length).toBeGreaterThan(200);
  const vendors =
    /deep-?chat|react-chatbot|nlux|intercom|zendesk|drift|tawk|livechatinc|botframework|chatscope/i;
  const named = [];
  for (const name of files) if (vendors.test(await readFile(join(src, name), "utf8"))) named.push(name);
  expect(named).toEqual([]);
});
