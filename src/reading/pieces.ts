/** The sentences a screen says, each with its place: what word-based detectors read. */

import type { Block, Box } from "../record/schema.js";
import { mainOf } from "./main.js";
import type { Reading, ReadScreen } from "./model.js";
import { remembered } from "./remember.js";
import { flowFrameOf } from "./visits.js";

export interface Piece {
  text: string;
  locator: string;
  kind: Block["kind"] | "native";
  box?: Box;
  /** Id of the control whose text this is. */
  control?: number;
}

/** Locator of a native dialog's message, which stands in no document. */
export const NATIVE = "native dialog";

const segmenters = new Map<string, Intl.Segmenter>();

/** Languages that write ordinal figures with a point: "am 31. März" is no end of a sentence in them. */
const POINTED = new Set("de da nb nn no fi is cs sk pl sl hr sr hu et lv".split(" "));

/** Without a mark that can end a sentence, and without a break of line, there is one sentence: most labels are so. */
const UNENDED = /^[\p{L}\p{M}\p{Nd} ,'’"“”$€£%&()+:;/-]*$/u;

/** The sentences of a text, trimmed, by the rules of Unicode for the language; no empty ones. */
export function sentencesOf(text: string, language: string): readonly string[] {
  const key = `${language} ${text}`;
  const known = sentences.get(key);
  if (known) return known;
  const cut = cutSentences(text, language);
  if (sentences.size >= MOST_TEXTS) sentences.clear();
  sentences.set(key, cut);
  return cut;
}

/** The same texts come again on the next screen, and with every detector. */
const sentences = new Map<string, readonly string[]>();
const MOST_TEXTS = 20_000;

function cutSentences(text: string, language: string): string[] {
  if (UNENDED.test(text)) return text.trim() === "" ? [] : [text.trim()];
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(/^[a-z]{2,3}$/.test(language) ? language : "en", {
      granularity: "sentence",
    });
    segmenters.set(language, segmenter);
  }
  const sentences: string[] = [];
  let open = false;
  for (const { segment } of segmenter.segment(text)) {
    if (open) sentences.push((sentences.pop() ?? "") + segment);
    else sentences.push(segment);
    open = POINTED.has(language) && /(?<![\d.,])\d{1,2}\.\s+$/u.test(segment);
  }
  return sentences.map((one) => one.trim()).filter((one) => one !== "");
}

function pieceOf(block: Block): Piece {
  const { text, locator, kind, box, control } = block;
  return control === undefined ? { text, locator, kind, box } : { text, locator, kind, box, control };
}

/** Blocks in reading order; a control whose label no block holds (a picture, an odd layout) is put in its place. */
function withUnwritten(screen: ReadScreen): Piece[] {
  const { blocks, controls } = screen.main;
  const pieces = blocks.map(pieceOf);
  const written = new Set(blocks.map((block) => block.control));
  const all = blocks.map((block) => block.text).join("\n");
  for (const { id, text, name, locator, box } of controls) {
    const label = text.trim() || name.trim();
    if (label === "" || written.has(id) || all.includes(label)) continue;
    const at = pieces.findIndex((piece) => piece.box !== undefined && piece.box.y > box.y);
    pieces.splice(at < 0 ? pieces.length : at, 0, {
      text: label,
      locator,
      kind: "control",
      box,
      control: id,
    });
  }
  return pieces;
}

/**
 * What the main content says, in reading order, and after it what its later looks added (a message, an opened part, a
 * text that came late); labels of controls that came later are left out, as ids hold within one look only. Of a
 * native dialog its message.
 */
export const mainPieces: (screen: ReadScreen) => readonly Piece[] = remembered((screen) => {
  const native = screen.look.native;
  if (native !== undefined) return [{ text: native.message, locator: NATIVE, kind: "native" }];
  const pieces = withUnwritten(screen);
  const known = new Set(pieces.map((piece) => piece.text));
  for (const visit of screen.visits)
    for (const look of visit.looks) {
      if (look === screen.look || look.native !== undefined) continue;
      for (const block of mainOf(look, flowFrameOf(visit)).blocks) {
        if (known.has(block.text) || block.control !== undefined) continue;
        known.add(block.text);
        pieces.push(pieceOf(block));
      }
    }
  return pieces;
});

/**
 * Main content, and what stands beside it (bars, floating boxes) only on screens of the flow: a site-wide
 * promotion speaks to everybody and presses nobody to stay.
 */
export function spokenPieces(reading: Reading, screen: ReadScreen): readonly Piece[] {
  let known = spoken.get(reading);
  if (!known) {
    known = remembered((one) => withBeside(reading, one));
    spoken.set(reading, known);
  }
  return known(screen);
}

const spoken = new WeakMap<Reading, (screen: ReadScreen) => readonly Piece[]>();

function withBeside(reading: Reading, screen: ReadScreen): readonly Piece[] {
  const main = mainPieces(screen);
  if (!screen.inFlow || screen.look.native !== undefined) return main;
  const elsewhere = new Set<string>();
  for (const other of reading.screens)
    if (!other.inFlow) for (const block of other.look.blocks) elsewhere.add(block.text);
  const known = new Set(screen.main.blocks.map((block) => block.locator));
  const beside = screen.look.blocks.filter(
    (block) =>
      (block.zone === "promo" || block.zone === "aside" || block.zone === "floating") &&
      !elsewhere.has(block.text) &&
      !known.has(block.locator),
  );
  return [...main, ...beside.map(pieceOf)];
}

const cuts = new WeakMap<readonly Piece[], { language: string; cut: readonly Piece[] }>();

/** Pieces cut into sentences; each keeps the place of the piece it was cut from. */
export function sentencePieces(pieces: readonly Piece[], language: string): readonly Piece[] {
  const known = cuts.get(pieces);
  if (known?.language === language) return known.cut;
  const cut = pieces.flatMap((piece) => {
    const sentences = sentencesOf(piece.text, language);
    return sentences.length === 1 && sentences[0] === piece.text
      ? [piece]
      : sentences.map((text) => ({ ...piece, text }));
  });
  cuts.set(pieces, { language, cut });
  return cut;
}
