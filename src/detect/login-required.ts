/** login-required: one must log in before one may leave, or ask for help. */
import type { Lexicon } from "../lexicon/lexicon.js";
import type { ReadScreen } from "../reading/model.js";
import { mainPieces, sentencePieces } from "../reading/pieces.js";
import type { Control } from "../record/schema.js";
import { EXIT_KINDS } from "../vocabulary.js";
import { byWords, type Detector, type Draft, onControl, onPiece } from "./finding.js";
import { lexiconOf } from "./screens.js";

/**
 * Who you are and your password, or on a page of logging in who you are before the password is asked. A password alone
 * proves anew who is known already, see `reauthentication`.
 */
function logIn(screen: ReadScreen, lexicon: Lexicon): Control | undefined {
  const texts = screen.main.fields.filter(({ kind }) => kind === "text");
  const [first] = texts;
  const { heading, title } = screen.look;
  const says = (text: string) => lexicon.find("login-wall", text) !== undefined;
  if (first && texts.length === 1 && isIdentity(first) && says(heading)) return first;
  const password = texts.find(
    ({ field }) => field?.type === "password" && !field.autocomplete.includes("new-password"),
  );
  if (password === undefined || texts.length < 2 || texts.length > 3) return undefined;
  return [heading, title, ...screen.main.controls.map(({ text, name }) => text || name)].some(says)
    ? password
    : undefined;
}

const isIdentity = ({ field }: Control): boolean =>
  field?.type === "email" || /\b(?:username|email)\b/.test(field?.autocomplete ?? "");

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
    // What a help page says of leaving is no demand of a journey to a person.
    if (!EXIT_KINDS.includes(reading.kind)) return [];
    for (const piece of sentencePieces(mainPieces(screen), screen.language)) {
      const match = piece.control === undefined ? lexicon.find("login-to-leave", piece.text) : undefined;
      if (match) return [onPiece("login-required", screen.n, piece, 0.75, byWords(match), match.index)];
    }
    return [];
  });
