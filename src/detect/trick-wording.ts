/** trick-wording: a label that can be read both ways, and double negatives. */
import type { Lexicon } from "../lexicon/lexicon.js";
import { asksOf } from "../reading/asks.js";
import type { ReadScreen } from "../reading/model.js";
import { mainPieces, NATIVE, sentencePieces } from "../reading/pieces.js";
import { controlsThat, shownControls } from "../reading/shown.js";
import type { Control } from "../record/schema.js";
import { byWords, type Detector, type Draft, labelOf, onControl, onPiece } from "./finding.js";
import { afterIntent, lexiconOf } from "./screens.js";

/** Whether the screen is about cancelling, so that "Cancel" may mean the deed or the dialog. */
function aboutLeaving(screen: ReadScreen, lexicon: Lexicon): boolean {
  return (
    lexicon.find("leaving-page", screen.look.heading) !== undefined || asksOf(screen, lexicon).length > 0
  );
}

function bareCancel(screen: ReadScreen, lexicon: Lexicon): Control | undefined {
  return shownControls(screen, lexicon)
    .map(({ control }) => control)
    .find((one) => lexicon.whole("bare-cancel", labelOf(one)) !== undefined);
}

/** The browser's own "OK" and "Cancel" under a question about cancelling: the words are not the site's, so for review. */
function native(screen: ReadScreen, lexicon: Lexicon): Draft[] {
  const dialog = screen.look.native;
  if (dialog?.type !== "confirm" || lexicon.find("leaving-page", dialog.message) === undefined) return [];
  const piece = { text: dialog.message, locator: NATIVE, kind: "native" as const };
  return [onPiece("trick-wording", screen.n, piece, 0.5, "native dialog: its Cancel does not cancel")];
}

function labels(screen: ReadScreen, lexicon: Lexicon): Draft[] {
  const drafts = shownControls(screen, lexicon).flatMap(({ control }) => {
    const match = lexicon.find("trick-label", labelOf(control));
    return match === undefined ? [] : [onControl("trick-wording", screen.n, control, 0.75, byWords(match))];
  });
  const cancel = bareCancel(screen, lexicon);
  if (cancel === undefined) return drafts;
  // Beside "Keep my plan" a bare "Cancel" is plain; beside "Continue" or "Cancel my plan" it is anybody's guess.
  if (controlsThat(screen, lexicon, "stay").length > 0) return drafts;
  const [on] = controlsThat(screen, lexicon, "go-on");
  const [leave] = controlsThat(screen, lexicon, "leave").filter((one) => one !== cancel);
  if (on !== undefined)
    drafts.push(
      onControl("trick-wording", screen.n, cancel, 0.85, `beside "${labelOf(on)}" on a screen about leaving`),
    );
  else if (leave !== undefined)
    drafts.push(
      onControl("trick-wording", screen.n, cancel, 0.5, `beside "${labelOf(leave)}": dismisses or ends?`),
    );
  return drafts;
}

/** On screens about leaving only; in a form's boxes and in sentences double negatives count wherever met on the way. */
export const trickWording: Detector = (reading, lexicons) =>
  reading.screens.flatMap((screen) => {
    const lexicon = lexiconOf(screen, lexicons);
    if (screen.look.native !== undefined) return native(screen, lexicon);
    if (!afterIntent(reading, screen)) return [];
    const negatives = sentencePieces(mainPieces(screen), screen.language).flatMap((piece) => {
      const match = lexicon.find("double-negative", piece.text);
      return match === undefined
        ? []
        : [onPiece("trick-wording", screen.n, piece, 0.75, byWords(match), match.index)];
    });
    return aboutLeaving(screen, lexicon) ? [...labels(screen, lexicon), ...negatives] : negatives;
  });
