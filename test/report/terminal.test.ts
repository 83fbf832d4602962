import { describe, expect, it } from "vitest";
import { reportSchema } from "../../src/report/schema.js";
import { renderTerminal } from "../../src/report/terminal.js";
import { HOSTILE_TEXTS, hostileReport } from "../support/hostile.js";
import { deadEndJourney, sampleReport } from "../support/report.js";

describe("renderTerminal", () => {
  it("sums a journey up", () => {
    const text = renderTerminal(sampleReport(), { color: 0 });
    expect(text).toContain("Leaving took 7 clicks over 7 screens; 3 of them pressed the customer to stay.");
    expect(text).toContain("54 of 100, grade D, coverage 90 %");
    expect(text).toMatch(
      /12 {2}critical {2}No clock runs against the customer: 1 running clock, none passes \(screen 5\)/,
    );
    expect(text).toContain("Undecided: 1 rule not tested, 1 for review.");
    expect(text).toContain("Failed: 4 rules of severity major or above were broken.");
  });

  it("does not show a journey without a score as a good one", () => {
    const text = renderTerminal(sampleReport([deadEndJourney()]), { color: 0 });
    expect(text).toContain("no score: no rule could be tested");
  });

  it("prints colour only when told to", () => {
    expect(renderTerminal(sampleReport(), { color: 0 })).not.toContain("\u001b");
    expect(renderTerminal(sampleReport(), { color: 1 })).toContain("\u001b[");
  });

  it("fits the width", () => {
    const lines = renderTerminal(sampleReport(), { color: 0, width: 72 }).split("\n");
    for (const line of lines.filter((each) => /^ {6,}/.test(each)))
      expect(line.length).toBeLessThanOrEqual(72);
  });

  it("lets no control character of a site through", () => {
    for (let seed = 0; seed < HOSTILE_TEXTS.length; seed++) {
      const text = renderTerminal(reportSchema.parse(hostileReport(seed)), { color: 0 });
      expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    }
  });
});
