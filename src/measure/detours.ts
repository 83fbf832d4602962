/** detours: activations that led away from the goal and had to be undone, and every address typed on the way. */
import type { ReadAction, Reading } from "../reading/model.js";
import { walkedActions, walkedVisits } from "./walked.js";

/** It takes back what was done before: the browser's button, a control that says back, a dialog closed by its cross. */
function undoes(one: ReadAction | undefined): boolean {
  if (!one) return false;
  return one.action.kind === "back" || (one.meaning?.meaning === "back" && one.meaning.confidence >= 0.6);
}

/**
 * Undone activations (led to a screen, from which a step back led to one seen before) and `goto` actions.
 * A dialog that opened by itself was no activation: closing it undoes nothing.
 */
export function detours(reading: Reading): number {
  const visits = walkedVisits(reading);
  const seen = new Set<number>();
  let undone = 0;
  for (const [index, visit] of visits.entries()) {
    const left = visits[index - 1];
    const led = left?.enteredBy;
    const wentThere = led !== undefined && !undoes(led) && led.action.kind !== "goto";
    // Several steps back undo several activations, though only the first left a screen that was walked into.
    const backAgain = left !== undefined && undoes(led) && visit.enteredBy?.action.kind === "back";
    if (seen.has(visit.screen) && undoes(visit.enteredBy) && (wentThere || backAgain)) undone += 1;
    seen.add(visit.screen);
  }
  return undone + walkedActions(reading).filter((one) => one.action.kind === "goto").length;
}
