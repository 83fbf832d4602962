/** loss-framing: what the user will lose, worded as loss. */

import { type Piece, sentencePieces, spokenPieces } from "../reading/pieces.js";
import { byWords, type Detector, type Draft, onPiece } from "./finding.js";
import { choiceTexts, lexiconOf, means } from "./screens.js";

/** List items in a row directly after a piece. */
function itemsAfter(pieces: readonly Piece[], at: number): number {
  let count = 0;
  while (pieces[at + 1 + count]?.kind === "item") count += 1;
  return count;
}

/**
 * Words of loss; "you will no longer have" presses only as the head of a list of two and more. A neutral note of
 * end date, remaining access or deletion of data is none. One finding a screen, the surest.
 */
export const lossFraming: Detector = (reading, lexicons) =>
  reading.screens.flatMap((screen) => {
    const lexicon = lexiconOf(screen, lexicons);
    const own = choiceTexts(screen, lexicon);
    const pieces = sentencePieces(spokenPieces(reading, screen), screen.language);
    let best: Draft | undefined;
    pieces.forEach((piece, at) => {
      if (own.has(piece.text.trim()) || means(screen, piece.control, "leave", "decline")) return;
      const items = itemsAfter(pieces, at);
      const loss = lexicon.find("loss-framing", piece.text);
      const soft = loss === undefined && items >= 2 ? lexicon.find("loss-soft", piece.text) : undefined;
      const match = loss ?? soft;
      if (match === undefined) return;
      const confidence = soft !== undefined ? 0.65 : items >= 2 ? 0.95 : 0.85;
      const near = items > 0 ? `before ${items} list item${items === 1 ? "" : "s"}` : "";
      if (best === undefined || confidence > best.confidence)
        best = onPiece("loss-framing", screen.n, piece, confidence, byWords(match, near), match.index);
    });
    return best === undefined ? [] : [best];
  });
