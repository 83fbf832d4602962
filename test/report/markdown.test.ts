import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../src/report/markdown.js";
import { md, mdUrl } from "../../src/report/markdown-escape.js";
import { reportSchema } from "../../src/report/schema.js";
import { HOSTILE_TEXTS, hostileReport } from "../support/hostile.js";
import { deadEndJourney, sampleJourney, sampleReport } from "../support/report.js";

/** What is left of a text once its escaped characters and entities are taken out. */
function bare(text: string): string {
  return text.replace(/\\[!-/:-@[-`{-~]/g, "").replace(/&(?:amp|lt|gt|#8203);/g, "");
}

describe("md", () => {
  it("leaves plain words as they are", () => {
    expect(md("Keep my plan (it is free), 5.99 a month – why not?")).toBe(
      "Keep my plan (it is free), 5.99 a month – why not?",
    );
  });

  it("takes the meaning from markup, mentions, references and addresses", () => {
    expect(md("@team #12 https://x.test www.x.test")).toBe(
      "@&#8203;team \\#&#8203;12 https:&#8203;//x.test www&#8203;.x.test",
    );
    expect(md("1. one")).toBe("1\\. one");
    expect(md("- one")).toBe("\\- one");
  });

  it("leaves no character with a meaning, and no line break, in any text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...HOSTILE_TEXTS)), (text) => {
        const out = md(text, 10_000);
        expect(bare(out)).not.toMatch(/[`*_[\]<>|#~$\\\n\r]|&|^[-+]/);
        expect(out).not.toContain("://");
        expect(out).not.toMatch(/@(?!&#8203;)/);
      }),
    );
  });
});

describe("mdUrl", () => {
  it("links web addresses only, and lets none break out", () => {
    expect(mdUrl("https://x.test/a_(b)|c>`d", "here")).toBe("[here](<https://x.test/a_%28b%29%7Cc%3E%60d>)");
    expect(mdUrl("javascript:alert(1)", "here")).toBe("here");
  });
});

describe("renderMarkdown", () => {
  it("puts the dearest rule first and says what was not measured", () => {
    const text = renderMarkdown(sampleReport());
    expect(text).toContain("## Lumenreel: failed");
    expect(text.indexOf("| 12 | critical |")).toBeGreaterThan(0);
    expect(text.indexOf("| 12 | critical |")).toBeLessThan(text.indexOf("| 8 | major |"));
    expect(text).toMatch(/Still active afterwards \| not measured/);
    expect(text).toMatch(/Detours \| 0 \|/);
  });

  it("has an overview when there are several journeys", () => {
    const text = renderMarkdown(sampleReport([sampleJourney(), deadEndJourney()]));
    expect(text).toContain("| double-charge | Dead end | 4 | 3 | not measured | not scored | not tested |");
    expect(renderMarkdown(sampleReport())).not.toContain("| Journey |");
  });

  it("keeps its shape whatever the site says", () => {
    const shape = (text: string) => text.split("\n").map((line) => bare(line).split("|").length);
    const plain = shape(renderMarkdown(sampleReport()));
    for (let seed = 0; seed < HOSTILE_TEXTS.length; seed++) {
      const text = renderMarkdown(reportSchema.parse(hostileReport(seed)));
      expect(shape(text)).toEqual(plain);
      const tags = new Set(bare(text).match(/<\/?[a-z]+/gi));
      for (const tag of ["<https", "<details", "</details", "<summary", "</summary", "<sub", "</sub"])
        tags.delete(tag);
      expect([...tags]).toEqual([]);
      expect(text).not.toMatch(/\p{Cc}(?<!\n)|\u202e/u);
      expect(text).not.toContain("](<javascript");
    }
  });
});
