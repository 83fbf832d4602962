/** What a detector hands on, and the helpers that build it from a piece of text or a control. */
import type { Lexicons, Match } from "../lexicon/lexicon.js";
import type { Reading } from "../reading/model.js";
import type { Piece } from "../reading/pieces.js";
import type { Control } from "../record/schema.js";
import type { Finding } from "../report/schema.js";
import type { Pattern } from "../vocabulary.js";

/** A finding before class and `counted` are set: both follow from the pattern and the screen, never from a detector. */
export type Draft = Omit<Finding, "class" | "counted">;
export type Detector = (reading: Reading, lexicons: Lexicons) => Draft[];

const LONGEST_QUOTE = 160;
// Control characters and direction marks could move a reader's cursor or turn the text around.
const UNSAFE = /[\p{Cc}\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]+/gu;

/** Text on one line, without control characters and direction marks. */
export function plain(text: string): string {
  return text.replace(UNSAFE, " ").replace(/\s+/g, " ").trim();
}

/** Text from the page made fit for quoting: one line, no control characters, at most 160 characters around `at`. */
export function quoteOf(text: string, at = 0): string {
  const clean = plain(text);
  if (clean.length <= LONGEST_QUOTE) return clean;
  const from = Math.max(0, Math.min(at - 40, clean.length - LONGEST_QUOTE));
  const cut = clean
    .slice(from, from + LONGEST_QUOTE - 2)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trim();
  return `${from > 0 ? "…" : ""}${cut}…`;
}

/** How words were found: the lexicon's class and the words of the page that matched. */
export function byWords(match: Match, more = ""): string {
  return `lexicon:${match.class} "${quoteOf(match.quote)}"${more === "" ? "" : ` ${more}`}`;
}

/** A finding that rests on a piece of text; `at` is the place in it that must stay in the quote. */
export function onPiece(
  pattern: Pattern,
  screen: number,
  piece: Piece,
  confidence: number,
  by: string,
  at = 0,
): Draft {
  const base = { pattern, screen, quote: quoteOf(piece.text, at), locator: piece.locator, confidence, by };
  return piece.box === undefined ? base : { ...base, box: piece.box };
}

/** What a control is called: its visible words, else its accessible name, else its role in brackets. */
export function labelOf(control: Control): string {
  return control.text.trim() || control.name.trim() || `[${control.role}]`;
}

/** A finding that rests on a control. */
export function onControl(
  pattern: Pattern,
  screen: number,
  control: Control,
  confidence: number,
  by: string,
): Draft {
  const { locator, box } = control;
  return { pattern, screen, quote: quoteOf(labelOf(control)), locator, confidence, by, box };
}
