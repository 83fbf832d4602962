/** How far a journey was walked, and which part of the way a rule must have seen before it may pass. */
import { EXIT_KINDS, type Outcome, UNJUDGED } from "../vocabulary.js";
import type { JourneyFacts } from "./facts.js";

export const NEEDS = ["entry", "flow", "end"] as const;
/** entry: the way to the control that says "I want out"; flow: the whole way; end: also what the site answered. */
export type Need = (typeof NEEDS)[number];

/** Outcomes in which the way to the goal was walked whole. `stopped` lacks only the final control. */
const WHOLE: readonly Outcome[] = ["completed", "requested", "unconfirmed", "stopped"];
/** Outcomes in which the goal was never asked for, so that there was nothing to confirm. */
const NEVER_ASKED: readonly Outcome[] = ["retained", "handed-off", "dead-end"];

/** Whether every measure of work is complete; on a shorter walk it is only "at least so much". */
export function walkedWhole(facts: JourneyFacts): boolean {
  return WHOLE.includes(facts.outcome);
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
  if (need === "end" && (outcome === "stopped" || !walkedWhole(facts)))
    return outcome === "stopped"
      ? "the final control was not pressed, so the site's answer is not known"
      : `the journey did not get as far as an answer (outcome ${outcome})`;
  if (walkedWhole(facts)) return undefined;
  if (UNJUDGED.includes(outcome)) return `the journey was not walked to its end (outcome ${outcome})`;
  if (need === "entry" && EXIT_KINDS.includes(facts.kind))
    return intent === undefined ? `no control that leads out was reached (outcome ${outcome})` : undefined;
  return `the goal was not reached on this way (outcome ${outcome}), so only a broken limit could be told`;
}
