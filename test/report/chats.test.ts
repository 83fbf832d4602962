/** Conversations in the report: who said what, and where loops, transfers and repeated questions happened. */
import { describe, expect, it } from "vitest";
import { loadLexicons } from "../../src/lexicon/load.js";
import { NO_PICTURES, render } from "../../src/report/index.js";
import { journeyFacts } from "../../src/report/journey-facts.js";
import { readTalks, talk } from "../support/chat.js";
import { sampleJourney, sampleReport } from "../support/report.js";

const EVIL = "<img src=x onerror=alert(1)> \u202Etxet | `code` [link](javascript:alert(1))";

async function journey() {
  await loadLexicons();
  const reading = await readTalks(
    {},
    talk(
      { title: `Acme Bot ${EVIL}`, notes: [EVIL] },
      "Acme Bot: Hi! [Bills|Delivery]",
      "> My last bill was charged twice",
      `Acme Bot: See our prices. ${EVIL}`,
      `> ${EVIL}`,
      `Acme Bot: See our prices. ${EVIL}`,
      "* Maria has joined the chat",
      "Maria: Hello, what is the problem?",
      "> My last bill was charged twice",
      "Maria: I'll transfer you to our billing team.",
      "...",
    ),
  );
  const facts = journeyFacts(reading, [], {}, []);
  return { ...sampleJourney(), chats: facts.chats ?? [] };
}

describe("a conversation", () => {
  it("is told message by message, with what happened at each", async () => {
    const { chats } = await journey();
    expect(chats).toHaveLength(1);
    expect(chats[0]?.silentSeconds).toBe(30);
    expect(chats[0]?.messages.map(({ from, marks }) => [from, ...marks.map(({ kind }) => kind)])).toEqual([
      ["bot"],
      ["user"],
      ["bot"],
      ["user"],
      ["bot", "loop"],
      ["notice", "person"],
      ["person", "asked-again"],
      ["user"],
      ["person", "transfer"],
    ]);
  });

  it("stands in HTML and Markdown, and nothing of it acts there", async () => {
    const report = sampleReport([await journey()]);
    const html = render(report, "html", NO_PICTURES);
    const markdown = render(report, "md", NO_PICTURES);
    expect(html).toContain("What was said in the chat");
    expect(html).toContain("repeats message 3");
    expect(html).toContain("Then nobody answered for 30 seconds.");
    expect(html).not.toMatch(/<img src=x|\u202E/);
    expect(markdown).toContain("asks again for what the matter is");
    expect(markdown).not.toMatch(/<img src=x|\u202E|(?<!\\)\]\(javascript/);
  });

  it("is not spoken of where there was none", () => {
    expect(render(sampleReport([sampleJourney()]), "html", NO_PICTURES)).not.toContain("What was said");
  });
});
