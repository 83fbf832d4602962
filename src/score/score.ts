/** Scores: lost points over the points that tested rules could have cost, so that each can be checked by hand. */
import type { RuleResult, Score } from "../report/schema.js";
import { type Family, familyOf, type Kind, type Outcome, TRUST_AXES, UNJUDGED } from "../vocabulary.js";
import { gradeOf } from "./grade.js";

/** What a score is made of. */
export type Scored = Pick<RuleResult, "family" | "status" | "points" | "atMost" | "trust">;

const TESTED: readonly string[] = ["pass", "warn", "fail"];

function round(value: number, places = 0): number {
  const factor = 10 ** places;
  return Math.round(value * factor) / factor;
}

/** What was lost, and what could have been. */
class Loss {
  points = 0;
  atMost = 0;

  add({ points, atMost }: Scored): void {
    this.points += points;
    this.atMost += atMost;
  }

  /** In percent, half up; null when nothing could be lost. */
  get share(): number | null {
    return this.atMost === 0 ? null : round((100 * this.points) / this.atMost);
  }
}

/**
 * The barrier score of one family: 0 no barrier, 100 walled in, null when no tested rule could cost anything.
 * `coverage` is the share of applicable rules that were decided. A trust axis is 100 less the share lost among the
 * rules that list it; an axis that no tested rule lists is absent.
 */
export function score(results: readonly Scored[], family: Family): Score {
  const all = new Loss();
  const byAxis = new Map(TRUST_AXES.map((axis) => [axis, new Loss()]));
  let [applicable, tested] = [0, 0];
  // In one go: a counterfactual scores hundreds of journeys.
  for (const result of results) {
    if ((result.family ?? family) !== family || result.status === "not-applicable") continue;
    applicable += 1;
    if (!TESTED.includes(result.status)) continue;
    tested += 1;
    all.add(result);
    for (const [axis, loss] of byAxis) if (result.trust.includes(axis)) loss.add(result);
  }
  const trust: Score["trust"] = {};
  for (const [axis, { share }] of byAxis) if (share !== null) trust[axis] = 100 - share;
  return {
    family,
    score: all.share,
    grade: all.share === null ? null : gradeOf(all.share),
    coverage: applicable === 0 ? 0 : round(tested / applicable, 2),
    points: all.points,
    atMost: all.atMost,
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
