/** plain-confirmation: the end says what ends and when, and what is still owed or that nothing is. */
import type { Match } from "../lexicon/lexicon.js";
import type { Piece } from "../reading/pieces.js";
import { byWords, type Detector, onPiece } from "./finding.js";
import { saidAtEnd } from "./said-at-end.js";
import { endOf, lexiconOf } from "./screens.js";

/** Care, not pressure: its absence is what rules test, so all of it must be said in words. */
export const plainConfirmation: Detector = (reading, lexicons) => {
  const end = endOf(reading);
  if (end === undefined || reading.outcome !== "completed") return [];
  const lexicon = lexiconOf(end.screen, lexicons);
  const pieces = saidAtEnd(reading, end);
  const first = (...classes: string[]): { piece: Piece; match: Match } | undefined => {
    for (const piece of pieces)
      for (const cls of classes) {
        const match = lexicon.find(cls, piece.text);
        if (match !== undefined) return { piece, match };
      }
    return undefined;
  };
  const what = first("done", "end-date", "ended");
  const when = first("ends-when", "end-date");
  const owed = first("owed");
  if (what === undefined || when === undefined || owed === undefined) return [];
  const by = `what and when: ${byWords(when.match)}; what is owed: ${byWords(owed.match)}`;
  return [onPiece("plain-confirmation", end.screen.n, when.piece, 0.88, by, when.match.index)];
};
