/** visual-asymmetry: staying is clearly more prominent than leaving. */
import type { ReadScreen } from "../reading/model.js";
import type { Control } from "../record/schema.js";
import { type Detector, labelOf, onControl, quoteOf } from "./finding.js";
import { beats, isClear, strongest } from "./prominence.js";
import { controlsThat } from "./screens.js";

/** The control as it looked once it could be used: a disabled look fades on purpose and says nothing. */
export function onceUsable(screen: ReadScreen, control: Control): Control {
  if (control.enabled) return control;
  for (const visit of screen.visits)
    for (const look of visit.looks) {
      const later = look.controls.find(
        (one) =>
          one.enabled &&
          (one.locator === control.locator || (one.name === control.name && one.role === control.role)),
      );
      if (later !== undefined) return later;
    }
  return control;
}

/** The ways on out of the screen: words of leaving or declining; a bare "Continue" only where there are none. */
function leaving(screen: ReadScreen): Control[] {
  const said = controlsThat(screen, "leave", "decline");
  return said.length > 0 ? said : controlsThat(screen, "go-on");
}

/**
 * Compares the strongest staying control with the strongest leaving one on each screen of the flow. Where a text
 * contrast could not be read and the rest does not decide, the finding is for review.
 */
export const visualAsymmetry: Detector = (reading) =>
  reading.screens.flatMap((screen) => {
    if (!screen.inFlow || screen.look.native !== undefined) return [];
    const stay = strongest(controlsThat(screen, "stay", "pause", "downgrade", "accept-offer"));
    const ways = leaving(screen).map((control) => onceUsable(screen, control));
    const leave = strongest(ways.filter((control) => control.enabled));
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
