import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byStatus, changeCount, scoreWithout, sortRules, toChange } from "../../src/report/order.js";
import { deadEndJourney, sampleJourney } from "../support/report.js";

describe("what to change", () => {
  it("comes by points, then severity, then id", () => {
    expect(toChange(sampleJourney()).map((rule) => rule.id)).toEqual([
      "exit-no-countdown",
      "exit-click-count",
      "exit-door-visible",
      "exit-shaming",
      "exit-survey-optional",
    ]);
  });

  it("does not depend on the order in which the rules were judged", () => {
    const { rules } = sampleJourney();
    fc.assert(
      fc.property(fc.shuffledSubarray(rules, { minLength: rules.length }), (shuffled) => {
        expect(sortRules(shuffled)).toEqual(sortRules(rules));
      }),
    );
  });

  it("is not 0 where nothing was decided", () => {
    expect(changeCount(deadEndJourney())).toBe("not tested");
    expect(changeCount(sampleJourney())).toBe("5");
  });
});

describe("byStatus", () => {
  it("shows every rule once", () => {
    const journey = sampleJourney();
    const shown = byStatus(journey).flatMap((group) => group.rules);
    expect(new Set(shown)).toEqual(new Set(journey.rules));
    expect(shown).toHaveLength(journey.rules.length);
  });
});

describe("scoreWithout", () => {
  it("computes the score that mending one rule gives", () => {
    const journey = sampleJourney();
    const clock = toChange(journey)[0];
    expect(clock && scoreWithout(journey, clock)).toEqual({ from: 54, to: 36 });
  });

  it("is silent where the points listed are not the score's", () => {
    const journey = sampleJourney();
    const clock = toChange(journey)[0];
    const scores = journey.scores.map((score) => ({ ...score, points: 35 }));
    expect(clock && scoreWithout({ ...journey, scores }, clock)).toBeUndefined();
  });
});
