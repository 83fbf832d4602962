/** The sentences of a rule: a closed set of placeholders, filled with what was measured. */
import { nearest } from "../yaml/nearest.js";

export const PLACEHOLDERS = ["value", "limit", "quotes", "screens", "outcome", "because", "reason"] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];
export type Facts = Partial<Record<Placeholder, string>>;

const SLOT = /\{([^{}:]{0,40})(?::([^{}|]{1,80})\|([^{}|]{1,80}))?\}/g;
/** Control, format and line-separating characters could act on a terminal or turn the text round. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
const QUOTE_LENGTH = 120;
const MAX_QUOTES = 3;

/** Why a sentence cannot be used, or undefined: a placeholder that does not exist. */
export function sentenceProblem(sentence: string): { message: string; hint: string } | undefined {
  for (const [whole, name] of sentence.matchAll(SLOT)) {
    if ((PLACEHOLDERS as readonly string[]).includes(name ?? "")) continue;
    const near = nearest(name ?? "", PLACEHOLDERS);
    return {
      message: `${whole} stands for nothing.`,
      hint: near
        ? `Did you mean {${near}}?`
        : `Known: ${PLACEHOLDERS.map((known) => `{${known}}`).join(", ")}.`,
    };
  }
  return undefined;
}

/**
 * Fills a sentence. `{value}` is the value, `{value:click|clicks}` the value with the right form of the word.
 * What is filled in is not read again, so a site's words cannot bring placeholders of their own.
 */
export function fill(sentence: string, facts: Facts): string {
  return sentence
    .replace(SLOT, (_, name: string, one?: string, many?: string) => {
      const text = Object.hasOwn(facts, name) ? (facts[name as Placeholder] ?? "") : "";
      return one === undefined || many === undefined ? text : `${text} ${text === "1" ? one : many}`;
    })
    .replace(/ {2,}/g, " ")
    .trim();
}

/** One line of a site's words, without anything invisible, shortened. */
export function plain(text: string, max = QUOTE_LENGTH): string {
  const line = text.replace(HIDDEN, " ").replace(/\s+/gu, " ").trim();
  const letters = Array.from(line.slice(0, 2 * max));
  return letters.length <= max ? line : `${letters.slice(0, max - 1).join("")}…`;
}

/** The first different quotes, each in quotation marks; how many more there are. */
export function quotesInWords(quotes: readonly string[]): string {
  const distinct = [...new Set(quotes.map((quote) => plain(quote)))].filter((quote) => quote !== "");
  const shown = distinct.slice(0, MAX_QUOTES).map((quote) => `“${quote}”`);
  const more = distinct.length - shown.length;
  return shown.join(", ") + (more > 0 ? ` and ${more} more` : "");
}

/** "screen 3", "screens 3, 4 and 7"; "no screen" for none. */
export function screensInWords(screens: readonly number[]): string {
  const [first] = screens;
  if (first === undefined) return "no screen";
  if (screens.length === 1) return `screen ${first}`;
  return `screens ${screens.slice(0, -1).join(", ")} and ${screens.at(-1)}`;
}

/** A number without needless decimals; truth values as yes and no. */
export function valueInWords(value: number | boolean): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return String(Math.round(value * 100) / 100);
}
