/** The questions of a screen whether the user really wants to leave. */
import type { Lexicon } from "../lexicon/lexicon.js";
import { type ReadScreen, takenOff } from "./model.js";
import { kindsIn } from "./offers.js";
import { mainPieces, type Piece, sentencePieces } from "./pieces.js";
import { rememberedIn } from "./remember.js";

export interface Ask {
  /** The question as the page puts it. */
  quote: string;
  locator: string;
  /** Case, figures and punctuation dropped: two asks in the same words are equal in it. */
  words: string;
}

/** Sentences this close together are one asking: a heading and the line that says it again. */
const TOGETHER = 2;

/** Text as it is compared: case, figures and punctuation do not matter. */
export function sameWords(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}

/**
 * Questions whether the user really wants to leave, in reading order; the message of a native dialog included. The
 * question names leaving, ending or cancelling, itself or in a control that answers it. An offer's own question is
 * none, nor is a question for the reason; a heading and the line that repeats it are one.
 */
export function asksOf(screen: ReadScreen, lexicon: Lexicon): readonly Ask[] {
  return takenOff(screen, "asks") ? [] : readOnce(screen.supposed?.of ?? screen, lexicon);
}

const readOnce = rememberedIn(readAsks);

function readAsks(screen: ReadScreen, lexicon: Lexicon): Ask[] {
  const asks: Ask[] = [];
  let last = Number.NEGATIVE_INFINITY;
  const pieces = sentencePieces(mainPieces(screen), screen.language);
  pieces.forEach((piece, at) => {
    if (piece.control !== undefined || piece.kind === "control" || !asksIn(piece, screen, lexicon)) return;
    if (at - last > TOGETHER)
      asks.push({ quote: piece.text, locator: piece.locator, words: sameWords(piece.text) });
    last = at;
  });
  return asks;
}

function asksIn(piece: Piece, screen: ReadScreen, lexicon: Lexicon): boolean {
  const { text } = piece;
  if (kindsIn(text, lexicon).length > 0) return false;
  if (lexicon.find("ask-leave", text) !== undefined) return true;
  const question = /[?？]["'”’»)\s]*$/u.test(text);
  if (question && lexicon.find("ask-leave-question", text) !== undefined) return true;
  return lexicon.find("ask-sure", text) !== undefined && answeredByLeaving(screen);
}

function answeredByLeaving(screen: ReadScreen): boolean {
  return screen.main.controls.some(({ id }) => {
    const read = screen.meanings.get(id);
    return read?.meaning === "leave" && read.confidence >= 0.6;
  });
}
