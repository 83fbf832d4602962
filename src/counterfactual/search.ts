/** The smallest set of changes that reaches a goal, or a small one where the proof would take too long. Pure. */
import type { Assessment } from "./assess.js";
import type { Change } from "./model.js";

export interface Goal {
  reached(by: Assessment): boolean;
  /** How far it is from the goal; less is nearer. */
  distance(by: Assessment): number;
}

/** Judges sets of changes, each once, and says how many more it may judge. */
export interface Assessor {
  of(changes: readonly Change[]): Assessment;
  readonly left: number;
}

export interface Found {
  /** In the order in which each brings the most. */
  changes: readonly Change[];
  /** No smaller set of the changes reaches the goal: all were tried, or could not reach it with everything beside. */
  smallest: boolean;
}

/** Of what can be done to one screen, leaving it out includes the rest: a set with the part is no smaller for it. */
function undominated(changes: readonly Change[]): Change[] {
  const whole = changes.filter((change) => change.whole);
  return changes.filter(
    (change) =>
      change.whole ||
      change.screens.length === 0 ||
      !whole.some(({ screens }) => change.screens.every((n) => screens.includes(n))),
  );
}

/** Always the change that brings the most, until the goal is reached. */
function greedily(from: readonly Change[], all: readonly Change[], goal: Goal, assessor: Assessor): Change[] {
  const chosen: Change[] = [...from];
  while (!goal.reached(assessor.of(chosen)) && assessor.left > 0) {
    let best: { change: Change; distance: number } | undefined;
    for (const change of all) {
      if (chosen.includes(change)) continue;
      const distance = goal.distance(assessor.of([...chosen, change]));
      if (!best || distance < best.distance) best = { change, distance };
    }
    if (!best) break;
    chosen.push(best.change);
  }
  return chosen;
}

/** The same set without what it can do without. */
function spared(set: readonly Change[], goal: Goal, assessor: Assessor): Change[] {
  let kept = [...set];
  for (const change of [...set].reverse()) {
    const less = kept.filter((one) => one !== change);
    if (goal.reached(assessor.of(less))) kept = less;
  }
  return kept;
}

/**
 * The sets of exactly so many changes, those needed included. More changes never raise a score (a law that is tested):
 * where not even all that are left to choose from reach the goal, none of them together does.
 */
function ofSize(
  size: number,
  needed: readonly Change[],
  free: readonly Change[],
  goal: Goal,
  assessor: Assessor,
): { set?: Change[]; whole: boolean } {
  let whole = true;
  let best: { set: Change[]; distance: number } | undefined;
  const look = (chosen: readonly Change[], from: number): void => {
    if (chosen.length === size) {
      const by = assessor.of(chosen);
      const distance = goal.distance(by);
      if (goal.reached(by) && (!best || distance < best.distance)) best = { set: [...chosen], distance };
      return;
    }
    if (!goal.reached(assessor.of([...chosen, ...free.slice(from)]))) return;
    for (let at = from; at <= free.length - (size - chosen.length); at++) {
      if (assessor.left <= 0) {
        whole = false;
        return;
      }
      const change = free[at];
      if (change) look([...chosen, change], at + 1);
    }
  };
  look(needed, 0);
  return best ? { set: best.set, whole } : { whole };
}

/** Puts a set in the order in which each of its changes brings the most. */
function inOrder(set: readonly Change[], goal: Goal, assessor: Assessor): Change[] {
  const chosen: Change[] = [];
  while (chosen.length < set.length) {
    const [next] = set
      .filter((change) => !chosen.includes(change))
      .map((change) => ({ change, distance: goal.distance(assessor.of([...chosen, change])) }))
      .sort((a, b) => a.distance - b.distance);
    if (!next) break;
    chosen.push(next.change);
  }
  return chosen;
}

/**
 * Sets of one, two, three, … are tried until one reaches the goal. Where the assessor may judge no more, the set that
 * grew change by change stands, and nobody says that it is the smallest. Undefined where all changes together do not.
 */
export function smallestSet(proposed: readonly Change[], goal: Goal, assessor: Assessor): Found | undefined {
  const all = undominated(proposed);
  if (!goal.reached(assessor.of(all))) return undefined;
  const needed = all.filter((change) => !goal.reached(assessor.of(all.filter((one) => one !== change))));
  const free = all.filter((change) => !needed.includes(change));
  const grown = spared(greedily(needed, free, goal, assessor), goal, assessor);
  if (!goal.reached(assessor.of(grown))) return undefined;
  let smallest = grown.length === needed.length;
  let set: Change[] = grown;
  for (let size = Math.max(1, needed.length); !smallest && size <= grown.length; size++) {
    const { set: found, whole } = ofSize(size, needed, free, goal, assessor);
    if (!whole) break;
    if (found) [set, smallest] = [found, true];
  }
  return { changes: inOrder(set, goal, assessor), smallest };
}
