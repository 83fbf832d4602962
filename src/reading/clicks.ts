/** Which actions are clicks by the counting rules. */
import type { Action, Control } from "../record/schema.js";

/** A label passes its click on to its box at once; a person needs longer for two clicks. */
const ECHO_MS = 60;

function isText(control: Control | undefined, action: Action): boolean {
  if (control) return control.kind === "text";
  return /^(?:textbox|searchbox|spinbutton)$/.test(action.target?.role ?? "");
}

/** Activations of one control by itself, what came before left aside. */
function isActivation(action: Action, control: Control | undefined): boolean {
  if (!action.effective || control?.zone === "consent") return false;
  // What is said to a chat; where a reply loads a page it counts, which only what follows tells.
  if (action.chat !== undefined) return false;
  switch (action.kind) {
    case "click":
      // To open a native select is no choice yet; to put the cursor into a field is no activation.
      return !isText(control, action) && control?.kind !== "select";
    case "key":
      // Enter in a text field counts: it is only reported where it submits.
      return control?.kind !== "select";
    case "choice":
    case "native-dialog":
    case "back":
      return true;
    case "input":
    case "goto":
      return false;
  }
}

/** A label and its box are one activation, though the page sees two events. */
function echoes(
  action: Action,
  control: Control | undefined,
  before: Action,
  prior: Control | undefined,
): boolean {
  if (action.kind !== "click" || before.kind !== "click" || action.t - before.t > ECHO_MS) return false;
  const box = [control, prior].find((one) => one?.kind === "checkbox" || one?.kind === "radio");
  if (!box || action.look !== before.look) return false;
  if (control && prior && control.id !== prior.id) return false;
  return action.target?.name === before.target?.name || control === undefined || prior === undefined;
}

/** Changes of one select with nothing done in between are one choice. */
function sameChoice(action: Action, before: Action): boolean {
  return (
    action.kind === "choice" &&
    before.kind === "choice" &&
    action.look === before.look &&
    action.target?.locator === before.target?.locator
  );
}

/**
 * Says of each action, in order, whether it is one of the measure `clicks`.
 * `controlOf` finds the control an action hit in its look.
 */
export function countedActions(
  actions: readonly Action[],
  controlOf: (action: Action) => Control | undefined,
): boolean[] {
  let before: Action | undefined;
  return actions.map((action) => {
    const control = controlOf(action);
    const prior = before;
    before = action;
    if (!isActivation(action, control)) return false;
    if (!prior) return true;
    return !sameChoice(action, prior) && !echoes(action, control, prior, controlOf(prior));
  });
}
