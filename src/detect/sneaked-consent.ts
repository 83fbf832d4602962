/** sneaked-consent: an extra agreement or purchase is added on the way out. */
import { type Detector, onPiece } from "./finding.js";
import { afterIntent, lexiconOf } from "./screens.js";

/**
 * A box for an extra (news, a further product) that the site ticked itself, or that must be ticked to go on. An empty
 * box that may stay empty is an offer to agree, and slips nothing in. Only after the user said that they want out.
 */
export const sneakedConsent: Detector = (reading, lexicons) =>
  reading.screens.flatMap((screen) => {
    if (!afterIntent(reading, screen)) return [];
    const lexicon = lexiconOf(screen, lexicons);
    return screen.main.fields.flatMap((control) => {
      const { field } = control;
      if (control.kind !== "checkbox" || field === undefined) return [];
      const ticked = field.preset && field.checked === true;
      if (!ticked && !field.required) return [];
      const text = field.label || control.name;
      const extra = lexicon.find("extra", text);
      if (extra === undefined) return [];
      const how = ticked ? "the site had ticked it" : "it must be ticked to go on";
      const piece = { text, locator: control.locator, kind: "label" as const, box: control.box };
      return [onPiece("sneaked-consent", screen.n, piece, 0.85, `an extra ("${extra.quote}"); ${how}`)];
    });
  });
