/** Reads one phrase of the lexicon into a small tree; the grammar stands at the head of schema.ts. */

export type Item =
  | {
      type: "word";
      text: string;
      open: boolean;
      openStart: boolean;
      optional: boolean;
      /** Whether a comma follows it; undefined where that does not matter. */
      comma?: boolean;
    }
  | { type: "choice"; choices: Item[][]; optional: boolean }
  | { type: "slot"; name: string; optional: boolean }
  | { type: "gap"; optional: true };

export interface Phrase {
  source: string;
  items: Item[];
  atStart: boolean;
  atEnd: boolean;
}

/** A phrase that cannot be read; the message says what would be right. */
export class PhraseError extends Error {}

const TOKEN =
  /\s+|\.\.\.|<[a-z-]+>|(?<![\p{L}\p{N}\p{M}'])\*[\p{L}\p{N}\p{M}]+|[()|?*,!^$]|[\p{L}\p{N}\p{M}']+|-/gu;

/** Folds what must not matter in a comparison: kinds of quote, hyphen and invisible characters. */
export function foldText(text: string): string {
  return (
    text
      // Before normalisation, which would part an acute that stands for an apostrophe into a space and an accent.
      .replace(/[\u2018\u2019\u201B\u02BC\u00B4`]/g, "'")
      .normalize("NFKC")
      .replace(/[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g, "")
      .replace(/[\u201C\u201D\u201E\u00AB\u00BB]/g, '"')
      .replace(/[\u2010-\u2015\u2212]/g, "-")
  );
}

/** Marks that phrases look at; all other marks are one and the same to them. */
const MARKS = new Set("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~\n €£¥₹₩₺₽₪₫₱฿₴。！？");
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const plainOf = new Map<string, string>();

/** Any mark that means nothing to phrases. */
export const OTHER_MARK = "\u00b7";

/** What is no letter and no figure in a plain text, as the inside of a character class. */
export const NO_WORD = `\\s!-/:-@\\[-\`{-~${OTHER_MARK}€£¥₹₩₺₽₪₫₱฿₴。！？`;

function plainCharacter(character: string): string {
  if (MARKS.has(character)) return character;
  if (/\s/.test(character)) return " ";
  if (!LETTER.test(character)) return OTHER_MARK.repeat(character.length);
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

/**
 * The text in which phrases are searched: of the same length, lower case, with few kinds of mark. It spares the
 * expressions the Unicode classes, whose compilation would take a hundred times as long as the search.
 */
export function plainText(folded: string): string {
  let plain = "";
  for (const character of folded) {
    let known = plainOf.get(character);
    if (known === undefined) {
      known = plainCharacter(character);
      if (plainOf.size < 20_000) plainOf.set(character, known);
    }
    plain += known;
  }
  return plain;
}

function tokensOf(source: string): string[] {
  const folded = foldText(source);
  const tokens: string[] = [];
  let end = 0;
  for (const match of folded.matchAll(TOKEN)) {
    if (match.index !== end)
      throw new PhraseError(
        `"${source}": the character "${folded.slice(end, end + 1)}" has no meaning in a phrase`,
      );
    end = match.index + match[0].length;
    if (match[0].trim() !== "" && match[0] !== "-") tokens.push(match[0]);
  }
  if (end !== folded.length)
    throw new PhraseError(
      `"${source}": the character "${folded.slice(end, end + 1)}" has no meaning in a phrase`,
    );
  return tokens;
}

/** Reads a phrase. Throws PhraseError on what is no phrase: unclosed groups, nothing that must occur. */
export function parsePhrase(source: string): Phrase {
  const tokens = tokensOf(source);
  const atStart = tokens[0] === "^";
  if (atStart) tokens.shift();
  const atEnd = tokens.at(-1) === "$";
  if (atEnd) tokens.pop();
  let at = 0;

  function sequence(inGroup: boolean): Item[] {
    const items: Item[] = [];
    while (at < tokens.length) {
      const token = tokens[at] ?? "";
      if (token === ")" || token === "|") {
        if (!inGroup) throw new PhraseError(`"${source}": "${token}" outside of ( )`);
        break;
      }
      at += 1;
      if (/^[?*,!]$/.test(token)) modify(items.at(-1), token);
      else items.push(item(token));
    }
    if (!items.some((one) => !one.optional))
      throw new PhraseError(`"${source}": at least one word must not be optional`);
    return items;
  }

  function modify(last: Item | undefined, token: string): void {
    if (last === undefined || last.type === "gap" || (token !== "?" && last.type !== "word"))
      throw new PhraseError(
        `"${source}": "${token}" must follow a word${token === "?" ? " or a group" : ""}`,
      );
    if (token === "?") last.optional = true;
    else if (last.type === "word" && token === "*") last.open = true;
    else if (last.type === "word") last.comma = token === ",";
  }

  function item(token: string): Item {
    if (token === "...") return { type: "gap", optional: true };
    if (token === "^" || token === "$")
      throw new PhraseError(`"${source}": ^ stands at the start and $ at the end of a phrase only`);
    if (token.startsWith("<")) return { type: "slot", name: token.slice(1, -1), optional: false };
    if (token !== "(") {
      const openStart = token.startsWith("*");
      return {
        type: "word",
        text: openStart ? token.slice(1) : token,
        open: false,
        openStart,
        optional: false,
      };
    }
    const choices = [sequence(true)];
    while (tokens[at] === "|") {
      at += 1;
      choices.push(sequence(true));
    }
    if (tokens[at] !== ")") throw new PhraseError(`"${source}": a "(" is not closed`);
    at += 1;
    return { type: "choice", choices, optional: false };
  }

  return { source, items: sequence(false), atStart, atEnd };
}
