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

const failed = ({ decisions }: Assessment, pack?: string): string[] =>
  decisions
    .filter((one) => one.status === "fail" && (pack === undefined || one.pack.id === pack))
    .map(({ rule }) => rule.id);

const gradeA: NamedGoal = {
  name: "grade-a",
  reached: ({ score }) => score?.grade === "A",
  // Unrounded: a change that does not move the rounded figure may still be the better one.
  distance: ({ score }) => (score && score.atMost > 0 ? score.points / score.atMost : 0),
  broken: (by) => failed(by),
};

function passing(pack: string): NamedGoal {
  const costs = ({ decisions }: Assessment) =>
    decisions.reduce((sum, one) => sum + (one.pack.id === pack ? one.points : 0), 0);
  return {
    name: "pack",
    pack,
    reached: (by) => failed(by, pack).length === 0,
    distance: (by) => failed(by, pack).length + costs(by) / 1000,
    broken: (by) => failed(by, pack),
  };
}

/** Grade A where there is a score, then the packs of which a rule was decided, in their order. */
export function goalsOf(was: Assessment, packs: readonly Pack[]): NamedGoal[] {
  const decided = new Set(
    was.decisions
      .filter(({ status }) => status === "pass" || status === "warn" || status === "fail")
      .map(({ pack }) => pack),
  );
  return [
    ...(was.score?.score == null ? [] : [gradeA]),
    ...packs
      .filter((pack) => pack.instrument !== undefined && decided.has(pack))
      .map(({ id }) => passing(id)),
  ];
}
