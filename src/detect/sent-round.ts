/** sent-round: a control that does not say "back" led back to a screen already seen. */
import type { ReadAction } from "../reading/model.js";
import { type Detector, labelOf, onControl } from "./finding.js";

/** Navigation around the page is the user's own turning round; a cross or a native dialog closes, it does not send. */
function sends({ action, control, meaning }: ReadAction): boolean {
  if (action.kind === "back" || action.kind === "goto" || action.kind === "native-dialog") return false;
  if (
    control === undefined ||
    control.kind === "close" ||
    control.kind === "toggle" ||
    control.kind === "carousel"
  )
    return false;
  if (control.zone === "nav" || control.zone === "header" || control.zone === "footer") return false;
  const said = meaning?.meaning;
  return (
    said !== "back" && said !== "stay" && said !== "pause" && said !== "accept-offer" && said !== "downgrade"
  );
}

/** Surest where the control said that it would lead on. */
export const sentRound: Detector = (reading) => {
  const seen = new Set<number>();
  return reading.visits.flatMap((visit) => {
    const again = seen.has(visit.screen);
    seen.add(visit.screen);
    const by = visit.enteredBy;
    if (!again || by?.control === undefined || visit.n > reading.endVisit || !sends(by)) return [];
    const promised =
      by.meaning !== undefined && by.meaning.meaning !== "neutral" && by.meaning.confidence >= 0.6;
    const why = `"${labelOf(by.control)}" led back to screen ${visit.screen}`;
    return [onControl("sent-round", visit.screen, by.control, promised ? 0.9 : 0.65, why)];
  });
};
