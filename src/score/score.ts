/** Scores: lost points over the points that tested rules could have cost, so that each can be checked by hand. */
import type { RuleResult, Score } from "../report/schema.js";
import { type Family, familyOf, type Kind, type Outcome, TRUST_AXES, UNJUDGED } from "../vocabulary.js";
import { gradeOf } from "./grade.js";

/** What a score is made of. */
export type Scored = Pick<RuleResult, "family" | "status" | "points" | "atMost" | "trust">;

const TESTED = ["pass", "warn", "fail"];

function round(value: number, places = 0): number {
  const factor = 10 ** places;
  return Math.round(value * factor) / factor;
}

function sum(results: readonly Scored[], key: "points" | "atMost"): number {
  let total = 0;
  for (const result of results) total += result[key];
  return total;
}

/** Share of points lost, in percent, half up; null when nothing could be lost. */
function lost(results: readonly Scored[]): number | null {
  const atMost = sum(results, "atMost");
  return atMost === 0 ? null : round((100 * sum(results, "points")) / atMost);
}

/**
 * The barrier score of one family: 0 no barrier, 100 walled in, null when no tested rule could cost anything.
 * `coverage` is the share of applicable rules that were decided. A trust axis is 100 less the share lost among the
 * rules that list it; an axis that no tested rule lists is absent.
 */
export function score(results: readonly Scored[], family: Family): Score {
  const mine = results.filter((result) => (result.family ?? family) === family);
  const tested = mine.filter((result) => TESTED.includes(result.status));
  const applicable = mine.filter((result) => result.status !== "not-applicable");
  const value = lost(tested);
  const trust: Score["trust"] = {};
  for (const axis of TRUST_AXES) {
    const share = lost(tested.filter((result) => result.trust.includes(axis)));
    if (share !== null) trust[axis] = 100 - share;
  }
  return {
    family,
    score: value,
    grade: value === null ? null : gradeOf(value),
    coverage: applicable.length === 0 ? 0 : round(tested.length / applicable.length, 2),
    points: sum(tested, "points"),
    atMost: sum(tested, "atMost"),
    trust,
  };
}

/**
 * The scores of a journey: one for the family of its kind, none for a kind that has no family. A journey that could
 * not be judged gets no figure and no grade: the few rules it broke before it stopped would make any share 100.
 */
export function journeyScores(
  journey: { kind: Kind; outcome: Outcome },
  results: readonly Scored[],
): Score[] {
  const family = familyOf(journey.kind);
  if (!family) return [];
  const full = score(results, family);
  return [UNJUDGED.includes(journey.outcome) ? { ...full, score: null, grade: null, trust: {} } : full];
}
