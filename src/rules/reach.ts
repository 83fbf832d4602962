/** How far a journey was walked, and which part of the way a rule must have seen before it may pass. */
import { EXIT_KINDS, type Outcome, UNJUDGED } from "../vocabulary.js";
import type { JourneyFacts } from "./facts.js";

export const NEEDS = ["entry", "flow", "end"] as const;
/** entry: the way to the control that says "I want out", or to a way to a person; flow: the whole way; end: also what the site answered. */
export type Need = (typeof NEEDS)[number];
export const NEED_WORDS: Record<Need, string> = {
  entry: "the way to the control that leads out, or to a person",
  flow: "the whole way to the goal",
  end: "the site's answer after the final control",
};

/** Outcomes in which the way to the goal was walked whole. `stopped` lacks only the final control. */
const WHOLE: readonly Outcome[] = ["completed", "requested", "unconfirmed", "stopped"];
/** Outcomes in which the goal was never asked for, so that there was nothing to confirm. */
const NEVER_ASKED: readonly Outcome[] = ["retained", "handed-off", "dead-end"];

/**
 * Whether every measure of work is complete; on a shorter walk it is only "at least so much". A way after which the
 * subscription still runs did not lead to the goal, whatever the site said.
 */
function walkedWhole(facts: JourneyFacts): boolean {
  return WHOLE.includes(facts.outcome) && facts.measures.stillActive !== true;
}

/** No final control exists or was reached on a way that is known to end. */
export function neverAsked(facts: JourneyFacts): boolean {
  return NEVER_ASKED.includes(facts.outcome);
}

/**
 * Why a rule that needs this part of the way cannot pass, or undefined if it was walked.
 * A shorter walk can prove that a limit was broken, never that it was kept.
 */
export function missingReach(need: Need, facts: JourneyFacts): string | undefined {
  const { outcome, intent } = facts;
  if (need === "end" && outcome === "stopped")
    return "the final control was not pressed, so the site's answer is not known";
  if (walkedWhole(facts)) return undefined;
  if (UNJUDGED.includes(outcome)) return `the journey was not walked to its end (outcome ${outcome})`;
  // A way that leads off the web or nowhere was walked to its last corner: what it did not offer is not there.
  if (need === "entry" && facts.kind === "support") return undefined;
  if (need === "entry" && EXIT_KINDS.includes(facts.kind))
    return intent === undefined ? `no control that leads out was reached (outcome ${outcome})` : undefined;
  const why = WHOLE.includes(outcome) ? "the subscription still shows as active" : `outcome ${outcome}`;
  return `the goal was not reached on this way (${why}), so only a broken limit could be told`;
}

/** Whether the site's answer to the final control was seen; without it a missing confirmation proves nothing. */
export function answered(facts: JourneyFacts): boolean {
  return WHOLE.includes(facts.outcome) && facts.outcome !== "stopped";
}
