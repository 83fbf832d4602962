/** login-required: one must log in before one may leave, or ask for help. */
import { logInOf } from "../reading/log-in.js";
import { mainPieces, sentencePieces } from "../reading/pieces.js";
import { EXIT_KINDS } from "../vocabulary.js";
import { byWords, type Detector, type Draft, onControl, onPiece } from "./finding.js";
import { lexiconOf } from "./screens.js";

/** A log-in form that the journey met (set-up is no part of it), or a notice that leaving needs one. One a screen. */
export const loginRequired: Detector = (reading, lexicons) =>
  reading.screens.flatMap((screen): Draft[] => {
    if (screen.look.native || !screen.visits.some((visit) => visit.n <= reading.endVisit)) return [];
    const lexicon = lexiconOf(screen, lexicons);
    const field = logInOf(screen.look, screen.main, lexicon);
    if (field !== undefined) {
      const text = screen.look.heading || field.name;
      return [onControl("login-required", screen.n, { ...field, text }, 0.85, "a log-in on the way")];
    }
    // What a help page says of leaving is no demand of a journey to a person.
    if (!EXIT_KINDS.includes(reading.kind)) return [];
    for (const piece of sentencePieces(mainPieces(screen), screen.language)) {
      const match = piece.control === undefined ? lexicon.find("login-to-leave", piece.text) : undefined;
      if (match) return [onPiece("login-required", screen.n, piece, 0.75, byWords(match), match.index)];
    }
    return [];
  });
