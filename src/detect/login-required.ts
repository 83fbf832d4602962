/** login-required: one must log in before one may leave. */
import type { Lexicon } from "../lexicon/lexicon.js";
import type { ReadScreen } from "../reading/model.js";
import { mainPieces, sentencePieces } from "../reading/pieces.js";
import type { Control } from "../record/schema.js";
import { byWords, type Detector, type Draft, onControl, onPiece } from "./finding.js";
import { lexiconOf } from "./screens.js";

/** Who you are and your password: a password alone proves anew who is known already, see `reauthentication`. */
function logIn(screen: ReadScreen, lexicon: Lexicon): Control | undefined {
  const texts = screen.main.fields.filter(({ kind }) => kind === "text");
  const password = texts.find(
    ({ field }) => field?.type === "password" && !field.autocomplete.includes("new-password"),
  );
  if (password === undefined || texts.length < 2 || texts.length > 3) return undefined;
  const { heading, title } = screen.look;
  const words = [heading, title, ...screen.main.controls.map(({ text, name }) => text || name)];
  return words.some((text) => lexicon.find("login-wall", text) !== undefined) ? password : undefined;
}

/** A log-in form that the journey met (set-up is no part of it), or a notice that leaving needs one. One a screen. */
export const loginRequired: Detector = (reading, lexicons) =>
  reading.screens.flatMap((screen): Draft[] => {
    if (screen.look.native || !screen.visits.some((visit) => visit.n <= reading.endVisit)) return [];
    const lexicon = lexiconOf(screen, lexicons);
    const field = logIn(screen, lexicon);
    if (field !== undefined) {
      const text = screen.look.heading || field.name;
      return [onControl("login-required", screen.n, { ...field, text }, 0.85, "a log-in form on the way")];
    }
    for (const piece of sentencePieces(mainPieces(screen), screen.language)) {
      const match = piece.control === undefined ? lexicon.find("login-to-leave", piece.text) : undefined;
      if (match) return [onPiece("login-required", screen.n, piece, 0.75, byWords(match), match.index)];
    }
    return [];
  });
