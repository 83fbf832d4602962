import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RuleResult, RuleStatus } from "../../src/report/schema.js";
import { POINTS, WARN_SHARE } from "../../src/rules/points.js";
import { journeyScores, score } from "../../src/score/score.js";
import { SEVERITIES, type Severity, TRUST_AXES } from "../../src/vocabulary.js";

const STATUSES: RuleStatus[] = ["pass", "warn", "fail", "not-applicable", "not-tested", "needs-review"];

function result(status: RuleStatus, severity: Severity, trust: string[] = ["integrity"]): RuleResult {
  const atMost = ["pass", "warn", "fail"].includes(status) ? POINTS[severity] : 0;
  const points = status === "fail" ? atMost : status === "warn" ? atMost * WARN_SHARE : 0;
  return {
    id: "r",
    pack: "p",
    title: "t",
    family: "exit",
    status,
    severity,
    points,
    atMost,
    because: "",
    remedy: "",
    trust,
    screens: [],
    references: [],
  };
}

const anyResult = fc
  .tuple(
    fc.constantFrom(...STATUSES),
    fc.constantFrom(...SEVERITIES),
    fc.subarray([...TRUST_AXES], { minLength: 1 }),
  )
  .map((parts) => result(...parts));
const anyResults = fc.array(anyResult, { maxLength: 20 });
const UNDECIDED: RuleStatus[] = ["not-tested", "needs-review"];

describe("a score", () => {
  it("is lost points over points that could be lost, half up, with its grade", () => {
    const results = [result("fail", "major"), result("warn", "minor"), result("pass", "critical")];
    expect(score(results, "exit")).toMatchObject({
      score: 35,
      grade: "C",
      points: 6,
      atMost: 17,
      coverage: 1,
    });
    const eighth = [result("fail", "major"), ...Array(7).fill(result("pass", "major"))];
    expect(score(eighth, "exit").score).toBe(13);
  });

  it("is null, not 0, when nothing was tested", () => {
    for (const results of [[], [result("not-tested", "critical")], [result("pass", "info")]])
      expect(score(results, "exit")).toMatchObject({ score: null, grade: null, trust: {} });
    expect(score([result("not-tested", "critical")], "exit").coverage).toBe(0);
  });

  it.each([
    [0, "A"],
    [10, "A"],
    [11, "B"],
    [25, "B"],
    [26, "C"],
    [45, "C"],
    [46, "D"],
    [65, "D"],
    [66, "E"],
    [85, "E"],
    [86, "F"],
    [100, "F"],
  ] as const)("of %i has grade %s", (percent, grade) => {
    const results = [
      ...Array(percent).fill(result("fail", "minor")),
      ...Array(100 - percent).fill(result("pass", "minor")),
    ];
    expect(score(results, "exit")).toMatchObject({ score: percent, grade });
  });

  it("can be checked by hand: its points are those that the rules list", () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        const total = score(results, "exit");
        expect(total.points).toBe(results.reduce((sum, one) => sum + one.points, 0));
        expect(total.atMost).toBe(results.reduce((sum, one) => sum + one.atMost, 0));
        if (total.score !== null)
          expect(Math.abs(total.score - (100 * total.points) / total.atMost)).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  it("does not depend on the order of the rules", () => {
    fc.assert(
      fc.property(anyResults, fc.integer({ min: 0, max: 20 }), (results, at) => {
        const turned = [...results.slice(at), ...results.slice(0, at)].reverse();
        expect(score(turned, "exit")).toEqual(score(results, "exit"));
      }),
    );
  });

  it("is not helped by a rule that could not be decided, which lowers the coverage", () => {
    fc.assert(
      fc.property(
        anyResults,
        fc.constantFrom(...UNDECIDED),
        fc.constantFrom(...SEVERITIES),
        (results, status, severity) => {
          const before = score(results, "exit");
          const after = score([...results, result(status, severity)], "exit");
          expect(after).toEqual({ ...before, coverage: after.coverage });
          expect(after.coverage).toBeLessThanOrEqual(before.coverage);
        },
      ),
    );
  });

  it("has as coverage the share of applicable rules that were decided", () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        const applicable = results.filter((one) => one.status !== "not-applicable").length;
        const decided = results.filter((one) => ["pass", "warn", "fail"].includes(one.status)).length;
        const exact = applicable === 0 ? 0 : decided / applicable;
        expect(Math.abs(score(results, "exit").coverage - exact)).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
    );
  });

  it("takes an axis of trust from the rules that list it, and leaves out one that none lists", () => {
    const results = [
      result("fail", "major", ["integrity"]),
      result("pass", "major", ["integrity", "caring"]),
    ];
    expect(score(results, "exit").trust).toEqual({ integrity: 50, caring: 100 });
  });

  it("leaves out rules of the other family", () => {
    expect(score([{ ...result("fail", "major"), family: "service" }], "exit").score).toBeNull();
  });
});

describe("the scores of a journey", () => {
  const results = [result("fail", "minor"), result("not-tested", "major")];
  it("are those of the family of its kind", () => {
    expect(journeyScores({ kind: "withdraw", outcome: "completed" }, results)).toMatchObject([
      { family: "exit", score: 100 },
    ]);
    expect(journeyScores({ kind: "signup", outcome: "completed" }, results)).toEqual([]);
  });
  it.each(["blocked", "failed", "gave-up"] as const)(
    "give no figure after %s, only what was broken",
    (outcome) => {
      expect(journeyScores({ kind: "cancel", outcome }, results)).toMatchObject([
        { score: null, grade: null, points: 2, coverage: 0.5 },
      ]);
    },
  );
});
