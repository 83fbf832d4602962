/** plain-confirmation: the end says what ends and when, and what is still owed or that nothing is. */
import type { Match } from "../lexicon/lexicon.js";
import { mainPieces, type Piece, sentencePieces } from "../reading/pieces.js";
import { byWords, type Detector, onPiece } from "./finding.js";
import { endOf, lexiconOf } from "./screens.js";

/** Care, not pressure: its absence is what rules test, so all of it must be said in words. */
export const plainConfirmation: Detector = (reading, lexicons) => {
  const end = endOf(reading);
  if (end === undefined || reading.outcome !== "completed") return [];
  const lexicon = lexiconOf(end.screen, lexicons);
  const { look } = end.screen;
  const toasts = reading.toasts
    .filter((toast) => end.visit.looks.some((one) => one.n === toast.look))
    .map((toast): Piece => ({ text: toast.text, locator: "", kind: "status" }));
  const heading: Piece = { text: look.heading, locator: "", kind: "heading" };
  const pieces = sentencePieces([...mainPieces(end.screen), heading, ...toasts], end.screen.language);
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
