import { describe, expect, it } from "vitest";
import type { JourneyReport } from "../../src/report/schema.js";
import { judge } from "../../src/rules/judge.js";
import { loadPacks } from "../../src/rules/load.js";
import { verdict } from "../../src/score/verdict.js";
import { facts } from "../rules/facts.js";

const packs = await loadPacks(["core-exit"]);
function journey(over: Parameters<typeof facts>[0]): Pick<JourneyReport, "outcome" | "rules"> {
  const of = facts(over);
  return { outcome: of.outcome, rules: judge(of, packs) };
}
const easy = journey({});
const slow = journey({ measures: { clicks: 9, offerEscalations: 1 } });
const blocked = journey({ outcome: "blocked", measures: { clicks: 9 } });

describe("the verdict", () => {
  it("passes where nothing failed", () => {
    expect(verdict([easy], "info")).toEqual({ status: "pass", failed: 0, worst: null, failOn: "info" });
  });
  it("counts failed rules at or above the gate, over all journeys", () => {
    expect(verdict([easy, slow], "major")).toEqual({
      status: "fail",
      failed: 1,
      worst: "major",
      failOn: "major",
    });
    expect(verdict([slow, slow], "minor").failed).toBe(4);
  });
  it("passes below the gate and still says what was worst", () => {
    expect(verdict([slow], "critical")).toMatchObject({ status: "pass", failed: 0, worst: "major" });
    expect(verdict([slow], "never")).toMatchObject({ status: "pass", failed: 0, worst: "major" });
  });
  it("is inconclusive, never green, as soon as one journey could not be judged", () => {
    expect(verdict([easy, blocked], "never").status).toBe("inconclusive");
    expect(verdict([slow, blocked], "major")).toMatchObject({ status: "inconclusive", failed: 2 });
  });
  it("does not take warnings for failures", () => {
    expect(verdict([journey({ measures: { clicks: 5 } })], "info").status).toBe("pass");
  });
});
