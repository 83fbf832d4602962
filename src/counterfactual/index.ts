/** What single change, and what smallest set of changes, would bring a journey to a goal. Pure. */
import type { Lexicons } from "../lexicon/lexicon.js";
import type {
  Counterfactual,
  CounterfactualChange,
  CounterfactualGoal,
} from "../report/counterfactual-schema.js";
import type { JourneyFacts } from "../rules/facts.js";
import { familyOf, UNJUDGED } from "../vocabulary.js";
import { type Assessment, assessing, type Judge } from "./assess.js";
import { proposed } from "./changes/index.js";
import { costsOf, goalsOf, type NamedGoal } from "./goals.js";
import type { Change, Supposed } from "./model.js";
import { type Assessor, smallestSet } from "./search.js";

/** Sets of changes that are judged for one journey at most. */
export const MOST_SETS = 500;

/** Judges each set once, its changes always in the order in which they were proposed. */
function assessorOf(
  assess: ReturnType<typeof assessing>,
  all: readonly Change[],
  most: number,
): Assessor & { tried: number } {
  const known = new Map<string, Assessment>();
  const order = new Map(all.map((change, index) => [change, index]));
  return {
    get tried() {
      return known.size;
    },
    get left() {
      return most - known.size;
    },
    of(changes) {
      const at = changes.map((change) => order.get(change) ?? 0).sort((a, b) => a - b);
      const key = at.join(" ");
      const met = known.get(key);
      if (met) return met;
      const by = assess(at.flatMap((index) => all[index] ?? []));
      known.set(key, by);
      return by;
    },
  };
}

/** What a change does by itself; undefined where it does nothing that a rule can see. */
function alone(change: Change, was: Assessment, by: Assessment): CounterfactualChange | undefined {
  const broken = (of: Assessment) =>
    new Set(
      of.decided().flatMap(({ rule, status }) => (status === "fail" || status === "warn" ? [rule.id] : [])),
    );
  const after = broken(by);
  const mends = [...broken(was)].filter((id) => !after.has(id));
  if (mends.length === 0 && costsOf(by) >= costsOf(was)) return undefined;
  const { id, text, screens } = change;
  return {
    id,
    text,
    screens: [...screens],
    score: by.score()?.score ?? null,
    grade: by.score()?.grade ?? null,
    mends,
  };
}

function toward(goal: NamedGoal, all: readonly Change[], assessor: Assessor): CounterfactualGoal {
  const named = { goal: goal.name, ...(goal.pack === undefined ? {} : { pack: goal.pack }) };
  if (goal.reached(assessor.of([]))) return { ...named, status: "reached", steps: [] };
  const mine = all.filter(({ pack }) => goal.pack === undefined || pack === undefined || pack === goal.pack);
  const found = smallestSet(mine, goal, assessor);
  if (!found) return { ...named, status: "out-of-reach", steps: [], remains: goal.broken(assessor.of(mine)) };
  const steps = found.changes.map((change, index) => {
    const by = assessor.of(found.changes.slice(0, index + 1));
    return {
      change: change.id,
      text: change.text,
      screens: [...change.screens],
      score: by.score()?.score ?? null,
      grade: by.score()?.grade ?? null,
      broken: goal.broken(by).length,
    };
  });
  return { ...named, status: "within-reach", steps, smallest: found.smallest };
}

/** Where a change brings a rule into play that asks for another one, that one is proposed as well. */
function everyChange(
  was: Supposed & { facts: JourneyFacts },
  assess: ReturnType<typeof assessing>,
  lexicons: Lexicons,
): Change[] {
  const first = proposed({ ...was, decisions: assess([]).decided() }, lexicons);
  const decisions = assess(first).decided();
  const known = new Set(first.map(({ id }) => id));
  return [...first, ...proposed({ ...was, decisions }, lexicons).filter(({ id }) => !known.has(id))];
}

/** Every change that a journey gives reason for, with an assessor that judges sets of them. */
export function changesOf(was: Supposed & { facts: JourneyFacts }, judge: Judge, most = MOST_SETS) {
  const assess = assessing(was, judge);
  const all = everyChange(was, assess, judge.lexicons);
  return { start: assess([]), all, assessor: assessorOf(assess, all, most) };
}

/**
 * Undefined for a kind that is not scored. Where a journey could not be judged it says why, and has no changes.
 * @param was the journey as it was read, with its findings and facts
 * @param most sets of changes that are judged at most; beyond it no set is called the smallest
 */
export function counterfactual(
  was: Supposed & { facts: JourneyFacts },
  judge: Judge,
  most = MOST_SETS,
): Counterfactual | undefined {
  const { facts } = was;
  if (!familyOf(facts.kind)) return undefined;
  if (UNJUDGED.includes(facts.outcome))
    return {
      because: `The journey could not be judged (${facts.outcome}): nothing is known of the way that was not walked.`,
    };
  const { start, all, assessor } = changesOf(was, judge, most);
  const goals = goalsOf(start, judge.packs);
  if (goals.length === 0)
    return { because: "No rule could be tested, so that no change can be seen to help." };
  // More barrier never gives a lower score, by the packs of the package; one of a user's own may be less careful.
  const harmless = all.filter((change) => costsOf(assessor.of([change])) <= costsOf(start));
  const changes = harmless
    .flatMap((change) => {
      const by = assessor.of([change]);
      const shown = alone(change, start, by);
      return shown ? [{ shown, costs: costsOf(by) }] : [];
    })
    .sort((a, b) => a.costs - b.costs)
    .map(({ shown }) => shown);
  const reached = goals.map((goal) => toward(goal, harmless, assessor));
  return { changes, goals: reached, tried: assessor.tried, limit: most };
}
