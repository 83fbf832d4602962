/** The sentences of what to fix first: the same in every format. */
import type { Counterfactual, CounterfactualChange, CounterfactualGoal } from "../counterfactual-schema.js";
import type { JourneyReport } from "../schema.js";
import { count, number } from "./format.js";

/** What the goal is, to follow "to": "grade A". */
export function goalName({ goal, pack }: CounterfactualGoal): string {
  return goal === "grade-a" ? "reach grade A" : `pass ${pack ?? "the pack"}`;
}

/** The score as it is, as it would be: "64 → 18"; undefined where there is none. */
export function fromTo(journey: JourneyReport, { steps }: CounterfactualGoal): string | undefined {
  const from = journey.scores[0]?.score;
  const to = steps.at(-1)?.score;
  return from == null || to == null ? undefined : `${number(from)} → ${number(to)}`;
}

/** What it takes, in a sentence. */
export function goalLine(goal: CounterfactualGoal): string {
  const name = goalName(goal);
  const capital = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
  if (goal.status === "reached")
    return goal.goal === "grade-a"
      ? "The journey has grade A."
      : `No rule of ${goal.pack ?? "the pack"} fails.`;
  if (goal.status === "out-of-reach")
    return `${capital}: none of the changes that can be computed lead there, nor all together.`;
  return `${capital}: ${count(goal.steps.length, "change")}.`;
}

/** Whether fewer would do, as far as it was tried. */
export function fewestLine(goal: CounterfactualGoal, { limit }: Counterfactual): string | undefined {
  if (goal.status !== "within-reach" || goal.steps.length < 2) return undefined;
  if (goal.smallest)
    return "These are the fewest: no smaller set of the changes that can be computed leads there.";
  return `Fewer may do: to prove that none does would take more than the ${number(limit ?? 0)} sets of changes that are judged at most.`;
}

/** Rules by their titles, each once: several packs may call a barrier the same. */
export function titlesOf(ids: readonly string[], { rules }: JourneyReport): string[] {
  return [...new Set(ids.map((id) => rules.find((rule) => rule.id === id)?.title ?? id))];
}

/** How many of the changes by themselves move anything, in a phrase. */
export function aloneTitle(changes: readonly CounterfactualChange[]): string {
  return `Each change by itself: ${count(changes.length, "change")}`;
}

export const SUPPOSED =
  "Computed from the record by the same rules and the same score. A change is supposed to do what it says and nothing else; what the site would show instead is not known.";
