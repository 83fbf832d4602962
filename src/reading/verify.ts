/** What the place to verify shows after the journey: whether the subscription still renews. */
import { type Lexicon, type Lexicons, lexiconFor } from "../lexicon/lexicon.js";
import type { Block } from "../record/schema.js";
import { labelledValues } from "./labelled.js";
import { languageOf } from "./language.js";
import type { Reading } from "./model.js";

export interface Renewing {
  renewing: boolean;
  /** The words that show it, and where they stand; empty where none do. */
  quote: string;
  locator: string;
}

const read = new WeakMap<readonly Block[], Block[]>();

/** A value with its label says more than either alone, so it is asked first. Read once from each look. */
function spoken(blocks: readonly Block[]): readonly Block[] {
  const known = read.get(blocks) ?? readBlocks(blocks);
  read.set(blocks, known);
  return known;
}

function readBlocks(blocks: readonly Block[]): Block[] {
  const own = blocks.filter(({ zone }) => zone === "main" || zone === "dialog");
  return [...labelledValues(own), ...own];
}

const says = (text: string, lexicon: Lexicon, ...classes: string[]): boolean =>
  classes.some((cls) => lexicon.find(cls, text) !== undefined);

/**
 * Whether the subscription still shows as renewing with no end date, after a completed journey. Undefined where the
 * place was not looked at, or shows neither a running nor an ended subscription: that proves nothing.
 */
export function renewingAfterwards(reading: Reading, lexicons: Lexicons): Renewing | undefined {
  const look = reading.verify;
  if (reading.outcome !== "completed" || look === undefined) return undefined;
  const lexicon = lexiconFor(languageOf(look), lexicons);
  const blocks = spoken(look.blocks);
  const ended = blocks.filter(({ text }) => says(text, lexicon, "ended", "end-date", "done"));
  const active = blocks.find(({ text }) => says(text, lexicon, "active-renewing"));
  // "Minimum term until 3 May" stood there before: no end that the journey brought about.
  const before = reading.visits.filter((visit) => visit.n <= (reading.intent?.visit ?? 0));
  const stood = new Set(
    before.flatMap((visit) => visit.looks.flatMap((one) => spoken(one.blocks).map(({ text }) => text))),
  );
  const news = ended.find(({ text }) => !stood.has(text)) ?? (active === undefined ? ended[0] : undefined);
  if (news !== undefined) return { renewing: false, quote: news.text, locator: news.locator };
  return active && { renewing: true, quote: active.text, locator: active.locator };
}
