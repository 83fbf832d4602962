/** Detectors that rest on words alone: the first sentence of a screen that a class of the lexicon knows. */

import { type Piece, sentencePieces, spokenPieces } from "../reading/pieces.js";
import type { Pattern } from "../vocabulary.js";
import { byWords, type Detector, onPiece } from "./finding.js";
import { choiceTexts, lexiconOf, means } from "./screens.js";

/**
 * A detector that reports, per screen, the first sentence in which the lexicon's class of the pattern's name is
 * found. What the user may say (choices of a form, leaving labels) is not what the company says and is passed over.
 */
export function wordDetector(pattern: Pattern, confidence: number): Detector {
  return (reading, lexicons) =>
    reading.screens.flatMap((screen) => {
      const lexicon = lexiconOf(screen, lexicons);
      const own = choiceTexts(screen, lexicon);
      const companySays = (piece: Piece) =>
        !own.has(piece.text.trim()) && !means(screen, piece.control, "leave", "decline");
      const pieces = spokenPieces(reading, screen).filter(companySays);
      for (const piece of sentencePieces(pieces, screen.language)) {
        const match = lexicon.find(pattern, piece.text);
        if (match !== undefined)
          return [onPiece(pattern, screen.n, piece, confidence, byWords(match), match.index)];
      }
      return [];
    });
}
