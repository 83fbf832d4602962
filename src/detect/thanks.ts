/** thanks: the company thanks the user who leaves. */
import { mainPieces, sentencePieces } from "../reading/pieces.js";
import { byWords, type Detector, onPiece } from "./finding.js";
import { endOf, lexiconOf } from "./screens.js";

/** At the end only: before it, thanks are part of the asking to stay. */
export const thanks: Detector = (reading, lexicons) => {
  const end = endOf(reading);
  if (end === undefined || (reading.outcome !== "completed" && reading.outcome !== "requested")) return [];
  const lexicon = lexiconOf(end.screen, lexicons);
  for (const piece of sentencePieces(mainPieces(end.screen), end.screen.language)) {
    const match = lexicon.find("thanks", piece.text);
    if (match !== undefined)
      return [onPiece("thanks", end.screen.n, piece, 0.85, byWords(match), match.index)];
  }
  return [];
};
