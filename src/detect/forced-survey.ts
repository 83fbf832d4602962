/** forced-survey: an answer is required before going on. */
import type { Lexicon } from "../lexicon/lexicon.js";
import type { ReadScreen } from "../reading/model.js";
import { mainPieces, type Piece } from "../reading/pieces.js";
import { controlsThat } from "../reading/shown.js";
import type { Control } from "../record/schema.js";
import { type Detector, onPiece } from "./finding.js";
import { asksReason, lexiconOf } from "./screens.js";

const ANSWERS = new Set(["radio", "checkbox", "select", "text", "option"]);

function answers(screen: ReadScreen): Control[] {
  return screen.main.fields.filter((field) => ANSWERS.has(field.kind));
}

/** A way on was closed until something was chosen: it was disabled and opened after the user's doing, or never. */
function heldBack(screen: ReadScreen): boolean {
  const closed = screen.main.controls.filter(
    (one) => !one.enabled && ["go-on", "leave"].includes(screen.meanings.get(one.id)?.meaning ?? ""),
  );
  if (closed.length === 0) return false;
  // Another way on that was open from the start leaves the choice to the user.
  return !screen.main.controls.some(
    (one) =>
      one.enabled && ["go-on", "leave", "decline"].includes(screen.meanings.get(one.id)?.meaning ?? ""),
  );
}

/** Going on without an answer was refused: a later look of the screen marks the field, or says what is missing. */
function refused(screen: ReadScreen, lexicon: Lexicon): boolean {
  const first = screen.look;
  const before = new Set(first.blocks.map((block) => block.text));
  return screen.visits.some((visit) =>
    visit.looks.some(
      (look) =>
        look.n !== first.n &&
        (look.controls.some((control) => control.field?.invalid === true && ANSWERS.has(control.kind)) ||
          look.blocks.some(
            (block) => !before.has(block.text) && lexicon.find("required-mark", block.text) !== undefined,
          )),
    ),
  );
}

/** Buttons and cards that are answers: several that mean nothing else, of which one was pressed. */
function pressedAnswers(screen: ReadScreen): number {
  const neutral = screen.main.controls.filter(
    (one) => one.kind === "button" && (screen.meanings.get(one.id)?.meaning ?? "neutral") === "neutral",
  );
  const used = screen.visits.some((visit) =>
    visit.actions.some((one) => neutral.some((n) => n.id === one.action.target?.control)),
  );
  return used ? neutral.length : 0;
}

/** Every answer is itself the way on, and nothing else leads on. */
function answersOnly(screen: ReadScreen, lexicon: Lexicon): boolean {
  const on = controlsThat(screen, lexicon, "go-on", "leave", "decline");
  return answers(screen).length === 0 && on.length === 0 && pressedAnswers(screen) >= 3;
}

function questionOf(screen: ReadScreen, lexicon: Lexicon): Piece {
  const piece = mainPieces(screen).find((one) => lexicon.find("survey-reason", one.text) !== undefined);
  return piece ?? { text: screen.look.heading, locator: answers(screen)[0]?.locator ?? "", kind: "heading" };
}

/** A screen that asks for reasons and does not let the user past without one; an optional survey is none. */
export const forcedSurvey: Detector = (reading, lexicons) =>
  reading.screens.flatMap((screen) => {
    const lexicon = lexiconOf(screen, lexicons);
    if (screen.look.native !== undefined || !asksReason(screen, lexicon)) return [];
    if (mainPieces(screen).some((piece) => lexicon.find("optional-mark", piece.text) !== undefined))
      return [];
    if (
      screen.main.fields.some(
        ({ field }) => field && lexicon.find("optional-mark", `${field.group} ${field.label}`),
      )
    )
      return [];
    const report = (confidence: number, by: string) => [
      onPiece("forced-survey", screen.n, questionOf(screen, lexicon), confidence, by),
    ];
    const fields = answers(screen);
    if (fields.length > 0) {
      if (fields.some(({ field }) => field?.required === true))
        return report(0.92, "the answer is a required field");
      if (refused(screen, lexicon)) return report(0.92, "going on without an answer was refused");
      if (heldBack(screen)) return report(0.88, "the way on is disabled until an answer is given");
      const marked = mainPieces(screen).some(
        (piece) => lexicon.find("required-mark", piece.text) !== undefined,
      );
      if (marked)
        return report(0.55, "the text says that an answer is required; nothing was seen to enforce it");
      return [];
    }
    if (pressedAnswers(screen) >= 2 && heldBack(screen))
      return report(0.88, "the way on is disabled until an answer is pressed");
    return answersOnly(screen, lexicon) ? report(0.7, "each answer is itself the only way on") : [];
  });
