/** What the place to verify shows after the journey: whether the subscription still renews. */
import { type Lexicons, lexiconFor } from "../lexicon/lexicon.js";
import { languageOf } from "./language.js";
import type { Reading } from "./model.js";

export interface Renewing {
  renewing: boolean;
  /** The words that show it, and where they stand; empty where none do. */
  quote: string;
  locator: string;
}

/**
 * Whether the subscription still shows as renewing with no end date, after a completed journey. Undefined where the
 * place was not looked at, or shows neither a running nor an ended subscription: that proves nothing.
 */
export function renewingAfterwards(reading: Reading, lexicons: Lexicons): Renewing | undefined {
  const look = reading.verify;
  if (reading.outcome !== "completed" || look === undefined) return undefined;
  const lexicon = lexiconFor(languageOf(look), lexicons);
  const blocks = look.blocks.filter(({ zone }) => zone === "main" || zone === "dialog");
  const ended = blocks.find(
    ({ text }) => lexicon.find("ended", text) ?? lexicon.find("end-date", text) ?? lexicon.find("done", text),
  );
  if (ended !== undefined) return { renewing: false, quote: ended.text, locator: ended.locator };
  const active = blocks.find(({ text }) => lexicon.find("active-renewing", text));
  return active && { renewing: true, quote: active.text, locator: active.locator };
}
