import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fill, plain, quotesInWords, screensInWords, sentenceProblem } from "../../src/rules/sentence.js";

describe("sentences", () => {
  it("are filled, with the right form of the word", () => {
    expect(fill("{value:click|clicks}, {limit} pass", { value: "1", limit: "at most 4" })).toBe(
      "1 click, at most 4 pass",
    );
    expect(fill("{value:click|clicks}", { value: "0" })).toBe("0 clicks");
  });
  it("do not read what was filled in", () => {
    expect(fill("{quotes}", { quotes: "{value} $& {reason}", value: "9" })).toBe("{value} $& {reason}");
  });
  it("may use known placeholders only", () => {
    expect(sentenceProblem("{value} of {limit}")).toBeUndefined();
    expect(sentenceProblem("{constructor}")?.message).toContain("{constructor}");
    expect(sentenceProblem("{qoutes}")?.hint).toBe("Did you mean {quotes}?");
  });
  it("list screens and quotes", () => {
    expect([[], [3], [3, 4, 7]].map(screensInWords)).toEqual(["no screen", "screen 3", "screens 3, 4 and 7"]);
    expect(quotesInWords(["a", "a", "b", "c", "d", " "])).toBe("“a”, “b”, “c” and 1 more");
  });
  it("hold any text of a site on one short visible line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const line = plain(text, 50);
        expect(Array.from(line).length).toBeLessThanOrEqual(50);
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});
