/** Which words mean what, for one language: finds phrases of a class in a text. */
import { type CompiledPhrase, compilePhrase, dialectOf } from "./compile.js";
import { foldText, PhraseError, plainText } from "./parse.js";
import type { LexiconFile } from "./schema.js";

export interface Match {
  class: string;
  /** The phrase as it stands in the lexicon. */
  phrase: string;
  /** The words of the text that matched. */
  quote: string;
  /** Where they begin in the text (after Unicode normalisation). */
  index: number;
}

export interface Lexicon {
  language: string;
  /** The first match in the text that no `not` phrase of the class cancels. */
  find(cls: string, text: string): Match | undefined;
  /** All matches that are not cancelled, by position; of overlapping ones the longest. */
  findAll(cls: string, text: string): Match[];
  /** The phrase is the whole text, but for punctuation and pleasantries. */
  whole(cls: string, text: string): Match | undefined;
  /** Seconds by word for a unit of time, in lower case. */
  units: ReadonlyMap<string, number>;
  /** Values of number words, in lower case. */
  numbers: ReadonlyMap<string, number>;
}
/** Lexicons by language code. A Map will do; the package's own are read when they are first asked for. */
export interface Lexicons {
  get(language: string): Lexicon | undefined;
}

interface CompiledClass {
  phrases: CompiledPhrase[];
  not: CompiledPhrase[];
  notQuestion: boolean;
  /** The point after an ordinal figure ends no sentence: "31. März". */
  ordinalPoint: boolean;
}

/** Longer texts are cut: nobody reads a sentence of this length, and time must stay bounded. */
const LONGEST = 100_000;

/** Where a phrase is wrong: the keys that lead to it in the file. */
export class LexiconError extends Error {
  constructor(
    message: string,
    readonly path: (string | number)[],
  ) {
    super(message);
  }
}

function compiling<T>(path: (string | number)[], compile: () => T): T {
  try {
    return compile();
  } catch (error) {
    if (error instanceof PhraseError) throw new LexiconError(error.message, path);
    throw error;
  }
}

/** Compiles a checked lexicon file. Throws LexiconError where a phrase cannot be read. */
export function compileLexicon(file: LexiconFile): Lexicon {
  const dialect = compiling(["words"], () => dialectOf(file));
  const classes = new Map<string, CompiledClass>();
  for (const [name, cls] of Object.entries(file.classes)) {
    const each = (key: "phrases" | "not") =>
      cls[key].flatMap((phrase, index) =>
        phrase === "?"
          ? []
          : [compiling(["classes", name, key, index], () => compilePhrase(phrase, dialect))],
      );
    classes.set(name, {
      phrases: each("phrases"),
      not: each("not"),
      notQuestion: cls.not.includes("?"),
      ordinalPoint: file.ordinals.includes("."),
    });
  }
  const units = new Map<string, number>();
  for (const unit of Object.values(file.units))
    for (const word of unit.words) units.set(word.toLowerCase(), unit.seconds);
  return {
    language: file.language,
    find: (cls, text) => matchesOf(cls, classes.get(cls), text)[0],
    findAll: (cls, text) => matchesOf(cls, classes.get(cls), text),
    whole: (cls, text) => wholeOf(cls, classes.get(cls), text),
    units,
    numbers: new Map(Object.entries(file.numbers).map(([word, value]) => [word.toLowerCase(), value])),
  };
}

function mayHold(phrase: CompiledPhrase, plain: string): boolean {
  return phrase.anchors.length === 0 || phrase.anchors.some((anchor) => plain.includes(anchor));
}

/** A figure of one or two digits stands before the point, as in a day of the month. */
function ordinalBefore(text: string, point: number): boolean {
  return (
    /(?:^|[^\d.,])\d{1,2}$/.test(text.slice(Math.max(0, point - 3), point)) &&
    /^\. \p{L}/u.test(text.slice(point, point + 3))
  );
}

/** The sentences of a text, each with its mark: an end of line or a mark followed by white space ends one. */
function sentencesOf(text: string, ordinalPoint: boolean): { from: number; text: string }[] {
  const sentences: { from: number; text: string }[] = [];
  let from = 0;
  for (const end of text.matchAll(
    /[.!?]["')]?(?=\s)|[!?](?=[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}])|\n|[。！？]/gu,
  )) {
    const to = end.index + end[0].length;
    if (ordinalPoint && end[0] === "." && ordinalBefore(text, end.index)) continue;
    sentences.push({ from, text: text.slice(from, to) });
    from = to;
  }
  sentences.push({ from, text: text.slice(from) });
  return sentences;
}

function cancels(cls: CompiledClass, sentence: string): boolean {
  if (cls.notQuestion && /[?？]["')\s]*$/u.test(sentence)) return true;
  return cls.not.some((phrase) => mayHold(phrase, sentence) && sentence.search(phrase.find()) >= 0);
}

/** Says of a place in the text whether its sentence is cancelled; each sentence is judged once. */
function cancelling(cls: CompiledClass, text: string): (index: number) => boolean {
  if (cls.not.length === 0 && !cls.notQuestion) return () => false;
  const sentences = sentencesOf(text, cls.ordinalPoint);
  const known = new Map<number, boolean>();
  return (index) => {
    let low = 0;
    for (let high = sentences.length - 1; low < high; ) {
      const middle = Math.ceil((low + high) / 2);
      if ((sentences[middle]?.from ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    const verdict = known.get(low) ?? cancels(cls, sentences[low]?.text ?? "");
    known.set(low, verdict);
    return verdict;
  };
}

interface Text {
  /** As it is quoted. */
  folded: string;
  /** As it is searched: the same length. */
  plain: string;
}

/** The same texts are asked about by many classes. */
const texts = new Map<string, Text>();
const MOST_TEXTS = 2000;

function textOf(raw: string): Text {
  const known = texts.get(raw);
  if (known) return known;
  const folded = foldText(raw.slice(0, LONGEST));
  const text = { folded, plain: plainText(folded) };
  if (texts.size >= MOST_TEXTS) texts.clear();
  texts.set(raw, text);
  return text;
}

function matchesOf(name: string, cls: CompiledClass | undefined, raw: string): Match[] {
  if (cls === undefined || raw === "") return [];
  const { folded, plain } = textOf(raw);
  const cancelled = cancelling(cls, plain);
  const found: Match[] = [];
  for (const phrase of cls.phrases) {
    if (!mayHold(phrase, plain)) continue;
    for (const { 0: words, index } of plain.matchAll(phrase.find())) {
      if (words === "" || cancelled(index)) continue;
      found.push({
        class: name,
        phrase: phrase.source,
        quote: folded.slice(index, index + words.length),
        index,
      });
    }
  }
  found.sort((a, b) => a.index - b.index || b.quote.length - a.quote.length);
  const apart: Match[] = [];
  for (const match of found) {
    const last = apart.at(-1);
    if (last === undefined || match.index >= last.index + last.quote.length) apart.push(match);
  }
  return apart;
}

function wholeOf(name: string, cls: CompiledClass | undefined, raw: string): Match | undefined {
  if (cls === undefined || raw === "" || raw.length > 500) return undefined;
  const { folded, plain } = textOf(raw);
  const from = plain.length - plain.trimStart().length;
  const text = plain.trim();
  for (const phrase of cls.phrases) {
    if (!mayHold(phrase, text)) continue;
    const words = phrase.whole().exec(text)?.groups?.whole;
    if (words === undefined || cancelling(cls, text)(text.indexOf(words))) continue;
    const index = from + text.indexOf(words);
    return { class: name, phrase: phrase.source, quote: folded.slice(index, index + words.length), index };
  }
  return undefined;
}

/** A lexicon that knows nothing: words of an unknown language are not guessed at. */
export function emptyLexicon(language: string): Lexicon {
  return {
    language,
    find: () => undefined,
    findAll: () => [],
    whole: () => undefined,
    units: new Map(),
    numbers: new Map(),
  };
}

/** The lexicon for a language tag such as "en-GB"; an empty one where there is none, never another language's. */
export function lexiconFor(language: string, lexicons: Lexicons): Lexicon {
  const code = language.toLowerCase().split(/[-_]/)[0] ?? "";
  return lexicons.get(code) ?? emptyLexicon(code);
}
