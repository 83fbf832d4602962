/** reauthentication: identity must be proved again during the journey. */
import { demandsIdentity } from "../reading/identity-demand.js";
import { NATIVE } from "../reading/pieces.js";
import { type Detector, onControl, onPiece } from "./finding.js";
import { lexiconOf } from "./screens.js";

/** Password, code or security question on any screen of the way but the first. One finding a screen. */
export const reauthentication: Detector = (reading, lexicons) =>
  reading.screens.flatMap((screen) => {
    if (!screen.visits.some((visit) => visit.n > 1 && visit.n <= reading.endVisit)) return [];
    const demand = demandsIdentity(screen, lexiconOf(screen, lexicons));
    if (demand === undefined) return [];
    const { field, because } = demand;
    if (field === undefined) {
      const piece = { text: screen.look.native?.message ?? "", locator: NATIVE, kind: "native" as const };
      return [onPiece("reauthentication", screen.n, piece, 0.85, because)];
    }
    const text = field.field?.label || field.name || screen.look.heading;
    return [onControl("reauthentication", screen.n, { ...field, text }, 0.9, because)];
  });
