/** thanks: the company thanks the user: one who leaves at the end, one who seeks help wherever it is said. */
import { careDetector } from "./care.js";
import { byWords, type Detector, onPiece } from "./finding.js";
import { saidAtEnd } from "./said-at-end.js";
import { endOf, lexiconOf } from "./screens.js";

/** On pages at the end only: before it, thanks are part of the asking to stay. */
const atTheEnd: Detector = (reading, lexicons) => {
  const end = endOf(reading);
  if (end === undefined || (reading.outcome !== "completed" && reading.outcome !== "requested")) return [];
  const lexicon = lexiconOf(end.screen, lexicons);
  for (const piece of saidAtEnd(reading, end)) {
    const match = lexicon.find("thanks", piece.text);
    if (match !== undefined)
      return [onPiece("thanks", end.screen.n, piece, 0.85, byWords(match), match.index)];
  }
  return [];
};

const inService = careDetector("thanks", ({ lexicon, text }) => {
  const match = lexicon.find("thanks", text) ?? lexicon.find("chat-thanks", text);
  return match && { match, confidence: 0.85 };
});

export const thanks: Detector = (reading, lexicons) =>
  reading.kind === "support" ? inService(reading, lexicons) : atTheEnd(reading, lexicons);
