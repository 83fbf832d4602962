/** Markdown that is too long for a comment: what goes first, and that it is said. */
import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../src/report/markdown.js";
import { fitted, LONGEST_COMMENT } from "../../src/report/markdown-fit.js";
import { sampleJourney, sampleReport } from "../support/report.js";

const part = (size: number, name?: string, rank?: number) => ({
  text: `${name ?? "kept"} ${"x".repeat(size)}`,
  ...(name === undefined ? {} : { name }),
  ...(rank === undefined ? {} : { rank }),
});

describe("a comment that would be too long", () => {
  it("is left as it is where it fits", () => {
    expect(fitted([part(10), part(10, "rules", 4)], 1000)).toBe(
      `kept ${"x".repeat(10)}\n\nrules ${"x".repeat(10)}`,
    );
  });

  it("loses the least needed part first, and the last of these, and says so", () => {
    const text = fitted(
      [part(100), part(300, "the way", 2), part(300, "rules of a", 4), part(300, "rules of b", 4)],
      1000,
    );
    expect(text.length).toBeLessThanOrEqual(1000);
    expect(text).toContain("the way x");
    expect(text).toContain("rules of a x");
    expect(text).not.toContain("rules of b x");
    expect(text).toMatch(/Shortened.*Left out: rules of b\./s);
  });

  it("is cut between two lines where nothing may be left out, and says that too", () => {
    const lines = Array.from({ length: 200 }, (_, at) => `line ${at}`).join("\n");
    const text = fitted([{ text: lines }], 700);
    expect(text.length).toBeLessThanOrEqual(700);
    expect(text).toMatch(/line \d+\n\n\*\*Shortened\*\*/);
  });

  it("stays within what GitHub takes, whatever the report", () => {
    const long = sampleJourney();
    const [rule] = long.rules;
    if (!rule) throw new Error("no rule");
    long.rules = Array.from({ length: 900 }, (_, at) => ({
      ...rule,
      id: `r-${at}`,
      status: "pass",
      because: "y".repeat(300),
    }));
    const text = renderMarkdown(sampleReport([long, sampleJourney()]));
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text).toContain("Left out: the list of all rules of “cancel”");
    expect(text).toContain("What to fix first");
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    const many = renderMarkdown(sampleReport(Array.from({ length: 300 }, sampleJourney)));
    expect(many.length).toBeLessThanOrEqual(65_536);
    expect(LONGEST_COMMENT).toBeLessThan(65_536);
  });
});
