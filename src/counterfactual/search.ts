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

/**
 * Always the change that brings the most, until the goal is reached. A change hardly ever brings more than it did
 * before others were made: those that may still bring the most are asked first, and the rest only where none helps.
 */
function greedily(all: readonly Change[], goal: Goal, assessor: Assessor): Change[] {
  const chosen: Change[] = [];
  let distance = goal.distance(assessor.of(chosen));
  const promised = new Map(all.map((change) => [change, distance - goal.distance(assessor.of([change]))]));
  const promise = (change: Change): number => promised.get(change) ?? 0;
  while (!goal.reached(assessor.of(chosen)) && assessor.left > 0) {
    let best: Change | undefined;
    const rest = all.filter((change) => !chosen.includes(change)).sort((a, b) => promise(b) - promise(a));
    for (const change of rest) {
      if (best && promise(best) > 0 && promise(best) >= promise(change)) break;
      promised.set(change, distance - goal.distance(assessor.of([...chosen, change])));
      if (!best || promise(change) > promise(best)) best = change;
    }
    if (!best) break;
    chosen.push(best);
    distance -= promise(best);
  }
  return chosen;
}

/** The same set without what it can do without. */
function spared(set: readonly Change[], goal: Goal, assessor: Assessor): readonly Change[] {
  let kept = set;
  for (const change of [...set].reverse()) {
    const less = kept.filter((one) => one !== change);
    if (goal.reached(assessor.of(less))) kept = less;
  }
  return kept;
}

/**
 * The first set of exactly so many changes, those needed included, that reaches the goal; null where there is none.
 * More changes never raise a score (a law that is tested): where not even all that are left to choose from reach the
 * goal, none of them together does. Undefined where the assessor may judge no more before one was found.
 */
function ofSize(
  size: number,
  needed: readonly Change[],
  free: readonly Change[],
  goal: Goal,
  assessor: Assessor,
): readonly Change[] | null | undefined {
  const look = (chosen: readonly Change[], from: number): readonly Change[] | null | undefined => {
    if (chosen.length === size) return goal.reached(assessor.of(chosen)) ? chosen : null;
    if (!goal.reached(assessor.of([...chosen, ...free.slice(from)]))) return null;
    for (let at = from; at <= free.length - (size - chosen.length); at++) {
      if (assessor.left <= 0) return undefined;
      const change = free[at];
      const found = change && look([...chosen, change], at + 1);
      if (found !== null) return found;
    }
    return null;
  };
  return look(needed, 0);
}

/** The first so many of a set, in the order in which each of its changes brings the most. */
function inOrder(
  set: readonly Change[],
  goal: Goal,
  assessor: Assessor,
  count: number = set.length,
): Change[] {
  const chosen: Change[] = [];
  while (chosen.length < Math.min(count, set.length)) {
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
 * Where no single change reaches the goal a set is grown change by change; then sets of one change less are tried, and
 * so on. Where the assessor may judge no more, the grown set stands, and nobody says that it is the smallest.
 * Undefined where all changes together do not reach the goal.
 */
export function smallestSet(proposed: readonly Change[], goal: Goal, assessor: Assessor): Found | undefined {
  const all = undominated(proposed);
  if (!goal.reached(assessor.of(all))) return undefined;
  const [single] = inOrder(
    all.filter((change) => goal.reached(assessor.of([change]))),
    goal,
    assessor,
    1,
  );
  if (single) return { changes: [single], smallest: true };
  const grown = greedily(all, goal, assessor);
  if (!goal.reached(assessor.of(grown))) return undefined;
  const { changes, smallest } = smallestFrom(spared(grown, goal, assessor), all, goal, assessor);
  return { changes: changes === grown ? grown : inOrder(changes, goal, assessor), smallest };
}

/** Of many more sets than may be judged not even most can be ruled out together: no time is spent on them. */
const HOPELESS = 4;

/** How many ways there are to choose so many of so many. */
function choices(from: number, count: number): number {
  let ways = 1;
  for (let n = 1; n <= count; n++) ways = (ways * (from - count + n)) / n;
  return ways;
}

/**
 * The smallest set of two or more changes, from one that reaches the goal; no single change does. A set can always be
 * filled up with further changes: where none of one change less reaches the goal, no smaller one does, and the search
 * ends.
 */
function smallestFrom(
  small: readonly Change[],
  all: readonly Change[],
  goal: Goal,
  assessor: Assessor,
): Found {
  if (small.length === 2) return { changes: small, smallest: true };
  // What no set can do without is in this one, too.
  const needed = small.filter((change) => !goal.reached(assessor.of(all.filter((one) => one !== change))));
  // Those that bring most come first: without several of them not even all the rest reaches the goal.
  const free = all
    .filter((change) => !needed.includes(change))
    .map((change) => ({ change, distance: goal.distance(assessor.of([change])) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ change }) => change);
  let best = small;
  while (best.length > Math.max(2, needed.length)) {
    const size = best.length - 1;
    if (choices(free.length, size - needed.length) > HOPELESS * assessor.left)
      return { changes: best, smallest: false };
    const set = ofSize(size, needed, free, goal, assessor);
    if (!set) return { changes: best, smallest: set === null };
    best = set;
  }
  return { changes: best, smallest: true };
}
