/** Which visits are the flow: after the act of intent, up to the screen on which the final control is pressed. */
import { EXIT_KINDS, type Kind, type Outcome } from "../vocabulary.js";
import { isStep, type ReadAction, type Visit } from "./model.js";

/** The last counted action before the journey's end, or on its last screen where both share one. */
export function finalActOf(
  actions: readonly ReadAction[],
  endVisit: number,
  intent: ReadAction | undefined,
): ReadAction | undefined {
  const from = intent?.action.n ?? 0;
  const counted = actions.filter((one) => isStep(one) && one.action.n >= from);
  return counted.findLast((one) => one.visit < endVisit) ?? counted.findLast((one) => one.visit === endVisit);
}

/**
 * Numbers of the visits in the flow. Where a confirmation ends the journey its screen is not in the flow, unless the
 * final act was done on it; where none does, the last screen is.
 */
export function flowVisits(
  kind: Kind,
  visits: readonly Visit[],
  judged: { outcome: Outcome; endVisit: number; inChat?: boolean },
  intent: ReadAction | undefined,
  finalAct: ReadAction | undefined,
): Set<number> {
  if (!EXIT_KINDS.includes(kind) || !intent) return new Set();
  const confirmed = judged.outcome === "completed" || judged.outcome === "requested";
  const shared = judged.inChat === true || (finalAct !== undefined && finalAct.visit === judged.endVisit);
  const to = confirmed && !shared ? judged.endVisit - 1 : judged.endVisit;
  const from = shared && intent.visit === judged.endVisit ? intent.visit : intent.visit + 1;
  return new Set(visits.map((visit) => visit.n).filter((n) => n >= from && n <= to));
}
