/** preselected-stay: staying, pausing or an extra is selected beforehand. */
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Control } from "../record/schema.js";
import { type Detector, onPiece } from "./finding.js";
import { afterIntent, lexiconOf } from "./screens.js";

/** What the site chose: the label of a ticked box or radio button, the shown option of a select. */
function presetText(control: Control): string | undefined {
  const { field } = control;
  if (field === undefined || !field.preset) return undefined;
  if (control.kind === "select") return field.selected;
  if ((control.kind === "radio" || control.kind === "checkbox") && field.checked === true)
    return field.label || control.name;
  return undefined;
}

function chosen(control: Control, text: string, lexicon: Lexicon): string | undefined {
  const keep = lexicon.find("keep-choice", text);
  if (keep !== undefined) return `staying or pausing ("${keep.quote}")`;
  const extra = control.kind === "checkbox" ? lexicon.find("extra", text) : undefined;
  return extra === undefined ? undefined : `an extra ("${extra.quote}")`;
}

/** Only on the way out: after the user said that they want to leave. */
export const preselectedStay: Detector = (reading, lexicons) =>
  reading.screens.flatMap((screen) => {
    if (!afterIntent(reading, screen)) return [];
    const lexicon = lexiconOf(screen, lexicons);
    return screen.main.fields.flatMap((control) => {
      const text = presetText(control);
      const what = text === undefined ? undefined : chosen(control, text, lexicon);
      if (text === undefined || what === undefined) return [];
      const piece = { text, locator: control.locator, kind: "label" as const, box: control.box };
      return [onPiece("preselected-stay", screen.n, piece, 0.88, `the site had chosen ${what}`)];
    });
  });
