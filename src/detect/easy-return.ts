/** easy-return: says how, or until when, one can come back or undo it. */

import { byWords, type Detector, onPiece } from "./finding.js";
import { saidAtEnd } from "./said-at-end.js";
import { endOf, lexiconOf } from "./screens.js";

/** Only at the end: before it, a way back is a way to stay. */
export const easyReturn: Detector = (reading, lexicons) => {
  const end = endOf(reading);
  if (end === undefined || (reading.outcome !== "completed" && reading.outcome !== "requested")) return [];
  const lexicon = lexiconOf(end.screen, lexicons);
  for (const piece of saidAtEnd(reading, end)) {
    const match = lexicon.find("easy-return", piece.text);
    if (match !== undefined)
      return [onPiece("easy-return", end.screen.n, piece, 0.8, byWords(match), match.index)];
  }
  return [];
};
