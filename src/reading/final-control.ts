/** Which act pressed the final control, where the site does not say afterwards that anything ended. */
import type { ReadAction, Visit } from "./model.js";
import { actsFromIntent, type Story, surely } from "./story.js";

function wordsOf(act: ReadAction): string {
  return act.control?.text || act.control?.name || act.action.target?.name || "";
}

function lexiconAt(story: Story, act: ReadAction) {
  const visit = story.visits.find((one) => one.n === act.visit);
  return visit && story.lexiconOf(visit);
}

/** The last act whose words can only end it ("Confirm cancellation"), or a yes to a native dialog that asks. */
export function finalByWords(story: Story): ReadAction | undefined {
  return actsFromIntent(story).findLast((act) =>
    act.action.kind === "native-dialog"
      ? surely(act, "leave")
      : lexiconAt(story, act)?.find("leave-final", wordsOf(act)) !== undefined,
  );
}

/**
 * The last act that says plainly that it ends ("End membership"), on a screen that the act of intent had led to: what
 * has been said once before is done now. What leads on ("Continue to cancel"), or was itself led on from, ends nothing.
 */
export function finalByPlace(story: Story): ReadAction | undefined {
  const { intent } = story;
  if (!intent) return undefined;
  const acts = actsFromIntent(story);
  const at = acts.findLastIndex(
    (act) =>
      act.visit > intent.visit &&
      act.said === undefined &&
      act.control?.field === undefined &&
      surely(act, "leave") &&
      lexiconAt(story, act)?.find("leave-onward", wordsOf(act)) === undefined,
  );
  const ledOn = acts.slice(at + 1).some((act) => act.action.kind !== "native-dialog" && surely(act, "go-on"));
  return ledOn ? undefined : acts[at];
}

/** The screen was met before the user said that they want out: being back there is no step of the flow. */
export function isBackAtStart(story: Story, last: Visit): boolean {
  const intent = story.intent?.visit ?? 0;
  return last.n > intent && story.visits.some((one) => one.n <= intent && one.screen === last.screen);
}
