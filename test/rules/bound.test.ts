import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandProblem, boundSchema, limitInWords, within } from "../../src/rules/bound.js";

describe("limits", () => {
  it.each([
    [4, "<=4", true],
    [5, "<=4", false],
    [4, "<4", false],
    [1, ">=1", true],
    [1, ">1", false],
    [1.5, "<=1.5", true],
    [true, true, true],
    [true, false, false],
  ])("%s within %s is %s", (value, bound, expected) => {
    expect(within(value, bound)).toBe(expected);
  });

  it("say themselves in words", () => {
    expect(["<=4", "<4", ">=1", ">1"].map((bound) => limitInWords(bound))).toEqual([
      "at most 4",
      "less than 4",
      "at least 1",
      "more than 1",
    ]);
  });

  it.each(["4", "<= four", "=<4", "<=4 || true", "<=-1", "", 4, null])("refuse %s", (text) => {
    expect(boundSchema.safeParse(text).success).toBe(false);
  });

  it("accept a warn limit only on the far side of pass", () => {
    expect(bandProblem("<=4", "<=6")).toBeUndefined();
    expect(bandProblem(">=4", ">=2")).toBeUndefined();
    expect(bandProblem("<=4", "<=4")).toMatch(/wider/);
    expect(bandProblem("<=4", "<=3")).toMatch(/wider/);
    expect(bandProblem("<=4", ">=6")).toMatch(/same way/);
    expect(bandProblem(false, "<=6")).toMatch(/no room/);
  });

  it("are never kept again once a growing value has broken an upper limit", () => {
    const number = fc.integer({ min: 0, max: 50 });
    fc.assert(
      fc.property(number, number, number, fc.constantFrom("<=", "<"), (value, more, limit, sign) => {
        if (!within(value, `${sign}${limit}`)) expect(within(value + more, `${sign}${limit}`)).toBe(false);
      }),
    );
  });
});
