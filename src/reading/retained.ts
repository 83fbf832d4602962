/** Whether the way taken ended in staying: an offer, a pause or a staying control was chosen last. */
import type { ReadAction } from "./model.js";
import { surely } from "./story.js";

export interface Stayed {
  act: ReadAction;
  /** A button that says so; a box ticked or an uncertain label says so only where nothing else does. */
  strong: boolean;
}

/** The last choice to stay among acts in order, unless the user said again that they want out. */
export function stayedBy(acts: readonly ReadAction[]): Stayed | undefined {
  let stayed: Stayed | undefined;
  for (const act of acts) {
    const meaning = act.meaning?.meaning;
    const staying =
      meaning === "stay" || meaning === "pause" || meaning === "accept-offer" || meaning === "downgrade";
    if (staying) {
      const strong = surely(act, "stay", "pause", "accept-offer") && act.control?.field === undefined;
      // A reason given in a survey ("I want a break") must not undo what a button said.
      if (strong || !stayed?.strong) stayed = { act, strong };
    } else if (meaning === "leave" && act.meaning !== undefined && act.meaning.confidence >= 0.5)
      stayed = undefined;
  }
  return stayed;
}
