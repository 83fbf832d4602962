/** sneaked-consent: an extra agreement or purchase is added on the way. */
import type { Lexicon } from "../lexicon/lexicon.js";
import type { ReadScreen } from "../reading/model.js";
import { mainPieces, sentencePieces } from "../reading/pieces.js";
import { byWords, type Detector, type Draft, onPiece } from "./finding.js";
import { afterIntent, lexiconOf } from "./screens.js";

/**
 * A box for an extra (news, a further product) that the site ticked itself, or that must be ticked to go on. An empty
 * box that may stay empty is an offer to agree, and slips nothing in.
 */
function boxes(screen: ReadScreen, lexicon: Lexicon): Draft[] {
  return screen.main.fields.flatMap((control) => {
    const { field, box, locator } = control;
    if (control.kind !== "checkbox" || field === undefined) return [];
    const ticked = field.preset && field.checked === true;
    if (!ticked && !field.required) return [];
    const text = field.label || control.name;
    const extra = lexicon.find("extra", text);
    if (extra === undefined) return [];
    const how = ticked ? "the site had ticked it" : "it must be ticked to go on";
    const piece = { text, locator, kind: "label" as const, box };
    return [onPiece("sneaked-consent", screen.n, piece, 0.85, `an extra ("${extra.quote}"); ${how}`)];
  });
}

/** "By continuing you agree to…", "We have added…": nobody asked, and to go on is to agree. */
function sentences(screen: ReadScreen, lexicon: Lexicon): Draft[] {
  for (const piece of sentencePieces(mainPieces(screen), screen.language)) {
    if (piece.control !== undefined) continue;
    const match = lexicon.find("sneaked", piece.text);
    if (match) return [onPiece("sneaked-consent", screen.n, piece, 0.8, byWords(match), match.index)];
  }
  return [];
}

/** Only after the user said that they want out; sentences only in the flow, where to go on is to agree. */
export const sneakedConsent: Detector = (reading, lexicons) =>
  reading.screens.flatMap((screen) => {
    if (!afterIntent(reading, screen)) return [];
    const lexicon = lexiconOf(screen, lexicons);
    return [...boxes(screen, lexicon), ...(screen.inFlow ? sentences(screen, lexicon) : [])];
  });
