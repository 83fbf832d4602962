/** The first activation that says that the user wants out. */
import type { Lexicon } from "../lexicon/lexicon.js";
import { labelsOf } from "./meaning.js";
import { isStep, type ReadAction, type Visit } from "./model.js";

const SURE = 0.6;

function wordsOf({ action, control, said }: ReadAction): string[] {
  if (said !== undefined) return [said];
  const labels = control ? labelsOf(control) : [action.target?.name ?? ""];
  return action.option === undefined ? labels : [action.option, ...labels];
}

/** The screen it led to speaks of leaving in its heading, or where it has none of its own in its title. */
function ledToLeaving(
  one: ReadAction,
  visits: readonly Visit[],
  lexiconOf: (visit: Visit) => Lexicon,
): boolean {
  const next = visits.find((visit) => visit.enteredBy === one);
  const look = next?.looks[0];
  if (!next || !look) return false;
  const words = look.native?.message ?? (look.heading || look.title);
  return lexiconOf(next).find("leaving-page", words) !== undefined;
}

/**
 * The act of intent: the first counted activation whose control says that the user wants out. A control that merely
 * speaks of leaving ("Cancellation") says it where it led to such a screen. Where no control says it, the first
 * activation that led to a screen whose heading speaks of leaving.
 */
export function intentOf(
  actions: readonly ReadAction[],
  visits: readonly Visit[],
  lexiconOf: (visit: Visit) => Lexicon,
): ReadAction | undefined {
  const acts = actions.filter((one) => isStep(one) && one.action.kind !== "back");
  const visitOf = (one: ReadAction) => visits.find((visit) => visit.n === one.visit);
  const said = acts.find((one) => {
    if (one.meaning?.meaning === "leave" && one.meaning.confidence >= SURE) return true;
    const visit = visitOf(one);
    if (!visit) return false;
    const lexicon = lexiconOf(visit);
    if (one.action.option !== undefined && lexicon.find("leave", one.action.option)) return true;
    const speaks = wordsOf(one).some((words) => lexicon.find("leaving-page", words));
    return speaks && one.meaning?.meaning !== "stay" && ledToLeaving(one, visits, lexiconOf);
  });
  return said ?? acts.find((one) => ledToLeaving(one, visits, lexiconOf));
}
