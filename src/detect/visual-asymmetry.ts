/** visual-asymmetry: staying is clearly more prominent than leaving. */
import type { Lexicon } from "../lexicon/lexicon.js";
import type { ReadScreen } from "../reading/model.js";
import { beats, isClear, strongest } from "../reading/prominence.js";
import { controlsThat } from "../reading/shown.js";
import type { Control } from "../record/schema.js";
import { type Detector, labelOf, onControl, quoteOf } from "./finding.js";
import { lexiconOf } from "./screens.js";

/** What was pressed last on the screen and led on, whatever its words. */
function ledOn(screen: ReadScreen): Control[] {
  return screen.visits.flatMap((visit) => {
    const last = visit.actions.at(-1);
    const meaning = last?.meaning?.meaning ?? "neutral";
    return last?.control !== undefined && meaning === "neutral" ? [last.control] : [];
  });
}

/** The ways out: words of leaving, else of declining, else what led on, else a bare "Continue". */
function leaving(screen: ReadScreen, lexicon: Lexicon): Control[] {
  const ways = [
    controlsThat(screen, lexicon, "leave"),
    ledOn(screen),
    controlsThat(screen, lexicon, "decline"),
    controlsThat(screen, lexicon, "go-on"),
  ];
  return ways.find((controls) => controls.length > 0) ?? [];
}

/**
 * Compares the strongest staying control with the strongest leaving one on each screen of the flow. Where a text
 * contrast could not be read and the rest does not decide, the finding is for review.
 */
export const visualAsymmetry: Detector = (reading, lexicons) =>
  reading.screens.flatMap((screen) => {
    const lexicon = lexiconOf(screen, lexicons);
    if (!screen.inFlow || screen.look.native !== undefined) return [];
    const stay = strongest(controlsThat(screen, lexicon, "stay", "pause", "downgrade", "accept-offer"));
    const leave = strongest(leaving(screen, lexicon).filter((control) => control.enabled));
    if (stay === undefined || leave === undefined || stay.locator === leave.locator) return [];
    const won = beats(stay, leave, screen.look);
    // What leaving wins back weighs against it: a larger button in a quieter style is fair.
    const back = beats(leave, stay, screen.look);
    const by = `"${quoteOf(labelOf(stay))}" beats it by ${[...won].join(", ")}`;
    if (isClear(won) && back.size === 0)
      return [onControl("visual-asymmetry", screen.n, leave, won.size > 2 ? 0.9 : 0.8, by)];
    if (isClear(won) && won.has("type") && back.size < won.size)
      return [onControl("visual-asymmetry", screen.n, leave, 0.7, by)];
    const unread = stay.contrast === null || leave.contrast === null;
    if (unread && won.size === 1 && back.size === 0)
      return [onControl("visual-asymmetry", screen.n, leave, 0.5, `${by}; text contrast could not be read`)];
    return [];
  });
