/** What a journey could be brought to: grade A, and to pass each pack that tests a law or standard. */
import type { Pack } from "../rules/schema.js";
import type { Assessment } from "./assess.js";
import type { Goal } from "./search.js";

export interface NamedGoal extends Goal {
  name: "grade-a" | "pack";
  pack?: string;
  /** Rules that keep it from being reached. */
  broken(by: Assessment): string[];
}

const failed = (by: Assessment, pack?: string): string[] =>
  by.decided(pack).flatMap(({ status, rule }) => (status === "fail" ? [rule.id] : []));

/** The score unrounded, so that two changes can be told apart. */
export function costsOf(by: Assessment): number {
  const score = by.score();
  return score && score.atMost > 0 ? score.points / score.atMost : 0;
}

const gradeA: NamedGoal = {
  name: "grade-a",
  reached: (by) => by.score()?.grade === "A",
  distance: costsOf,
  broken: (by) => failed(by),
};

function passing(pack: string): NamedGoal {
  const points = (by: Assessment) => by.decided(pack).reduce((sum, one) => sum + one.points, 0);
  return {
    name: "pack",
    pack,
    reached: (by) => !by.decided(pack).some(({ status }) => status === "fail"),
    distance: (by) => failed(by, pack).length + points(by) / 1000,
    broken: (by) => failed(by, pack),
  };
}

/** Grade A where there is a score, then the packs of which a rule was decided, in their order. */
export function goalsOf(was: Assessment, packs: readonly Pack[]): NamedGoal[] {
  const decided = new Set(
    was
      .decided()
      .filter(({ status }) => status === "pass" || status === "warn" || status === "fail")
      .map(({ pack }) => pack),
  );
  return [
    ...(was.score()?.score == null ? [] : [gradeA]),
    ...packs
      .filter((pack) => pack.instrument !== undefined && decided.has(pack))
      .map(({ id }) => passing(id)),
  ];
}
