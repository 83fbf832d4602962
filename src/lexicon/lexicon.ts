/** Which words mean what, for one language: finds phrases of a class in a text. */
import { leavingPaths } from "./addresses.js";
import { type Anchor, type CompiledPhrase, compilePhrase, dialectOf, type Needs } from "./compile.js";
import { foldText, PhraseError, plainText } from "./parse.js";
import { PhraseIndex } from "./phrase-index.js";
import type { LexiconFile } from "./schema.js";
import { type Sentence, sentencesIn } from "./sentences.js";

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
  /** Articles, possessives and prepositions, in lower case. */
  small: ReadonlySet<string>;
  /** Whether the path of an address names a page of leaving in this language. */
  leavesBy(path: string): boolean;
  /** What the program itself says in a chat in this language; empty where nobody wrote it. */
  say: Readonly<Partial<Record<"person" | "farewell", string>>>;
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
  /** Those that no word of a text points to: to be tried on every text. */
  always: CompiledPhrase[];
  not: CompiledPhrase[];
  notQuestion: boolean;
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

/** What the phrases of a class need, in their order; empty for the sign `?`. */
export interface PreparedClass {
  phrases: readonly Needs[];
  not: readonly Needs[];
}

/**
 * Compiles a checked lexicon file. `prepared` says what was found out about its phrases before; without it every phrase
 * is read, and LexiconError thrown where one cannot be.
 */
export function compileLexicon(file: LexiconFile, prepared?: ReadonlyMap<string, PreparedClass>): Lexicon {
  const dialect = dialectOf(file);
  if (!prepared)
    compiling(["words"], () => {
      for (const name of Object.keys(file.words)) dialect.list(name);
    });
  const classes = new Map<string, CompiledClass>();
  const index = new PhraseIndex<CompiledClass>();
  const known = new Map<string, Text>();
  const read = (raw: string): Text => {
    const met = known.get(raw);
    if (met) return met;
    const text = textOf(raw, index, file.ordinals.includes("."));
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(raw, text);
    return text;
  };
  for (const [name, cls] of Object.entries(file.classes)) {
    const each = (key: "phrases" | "not") =>
      cls[key].flatMap((phrase, index) =>
        phrase === "?"
          ? []
          : [
              compiling(["classes", name, key, index], () =>
                compilePhrase(phrase, dialect, prepared?.get(name)?.[key][index]),
              ),
            ],
      );
    const compiled: CompiledClass = {
      phrases: each("phrases"),
      always: [],
      not: each("not"),
      notQuestion: cls.not.includes("?"),
    };
    for (const phrase of compiled.phrases) if (!index.add(compiled, phrase)) compiled.always.push(phrase);
    classes.set(name, compiled);
  }
  const units = new Map<string, number>();
  for (const unit of Object.values(file.units))
    for (const word of unit.words) units.set(word.toLowerCase(), unit.seconds);
  return {
    language: file.language,
    find: (cls, text) => matchesOf(cls, classes.get(cls), text, read)[0],
    findAll: (cls, text) => [...matchesOf(cls, classes.get(cls), text, read)],
    whole: (cls, text) => wholeOf(cls, classes.get(cls), text, read),
    small: new Set(file.small.map((word) => word.toLowerCase())),
    leavesBy: leavingPaths(file),
    say: file.say ?? {},
    units,
    numbers: new Map(Object.entries(file.numbers).map(([word, value]) => [word.toLowerCase(), value])),
  };
}

function mayHold(phrase: CompiledPhrase, plain: string): boolean {
  return phrase.needs.every((list) => list.some(({ text }) => plain.includes(text)));
}

/** The same for a whole text, which is asked for the same words by many phrases. */
function mayStandIn(text: Text): (phrase: CompiledPhrase) => boolean {
  const holds = (list: readonly Anchor[]): boolean => {
    const known = text.holds.get(list);
    if (known !== undefined) return known;
    const found = list.some((anchor) => text.plain.includes(anchor.text));
    text.holds.set(list, found);
    return found;
  };
  return ({ needs }) => needs.every(holds);
}

function cancels(cls: CompiledClass, sentence: string): boolean {
  if (cls.notQuestion && /[?？]["')\s]*$/u.test(sentence)) return true;
  return cls.not.some((phrase) => mayHold(phrase, sentence) && sentence.search(phrase.find()) >= 0);
}

/** Says of a place in the text whether its sentence is cancelled; each sentence is judged once. */
function cancelling(cls: CompiledClass, text: Text, part = text.plain): (index: number) => boolean {
  if (cls.not.length === 0 && !cls.notQuestion) return () => false;
  const sentences = text.sentencesOf(part);
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
  /** The phrases of each class that may stand in it. */
  candidates: Map<CompiledClass, CompiledPhrase[]>;
  sentencesOf(part: string): Sentence[];
  /** Which lists of words it was asked for, and whether it has one of them. */
  holds: Map<readonly Anchor[], boolean>;
  /** What was found in it before: a dozen detectors ask the same. */
  found: Map<CompiledClass, Match[]>;
}

/** The same texts are asked about by many classes. */
const MOST_TEXTS = 20_000;

function textOf(raw: string, index: PhraseIndex<CompiledClass>, ordinalPoint: boolean): Text {
  const folded = foldText(raw.slice(0, LONGEST));
  const plain = plainText(folded);
  let cut: Sentence[] | undefined;
  const sentencesOf = (part: string) => {
    if (part !== plain) return sentencesIn(part, ordinalPoint);
    cut ??= sentencesIn(plain, ordinalPoint);
    return cut;
  };
  return {
    folded,
    plain,
    candidates: index.candidates(plain),
    sentencesOf,
    holds: new Map(),
    found: new Map(),
  };
}

const NO_PHRASES: CompiledPhrase[] = [];

/** The phrases of a class that are worth a search in the text. */
function worthTrying(cls: CompiledClass, text: Text): CompiledPhrase[] {
  const named = text.candidates.get(cls) ?? NO_PHRASES;
  if (cls.always.length === 0 && named.length === 0) return NO_PHRASES;
  return [...cls.always, ...named].filter(mayStandIn(text));
}

function matchesOf(
  name: string,
  cls: CompiledClass | undefined,
  raw: string,
  read: (raw: string) => Text,
): Match[] {
  if (cls === undefined || raw === "") return [];
  const text = read(raw);
  const known = text.found.get(cls);
  if (known) return known;
  const phrases = worthTrying(cls, text);
  if (phrases.length === 0) return NONE;
  const matches = search(name, cls, text, phrases);
  text.found.set(cls, matches);
  return matches;
}

const NONE: Match[] = [];

function search(name: string, cls: CompiledClass, text: Text, phrases: readonly CompiledPhrase[]): Match[] {
  const { folded, plain } = text;
  const cancelled = cancelling(cls, text);
  const found: Match[] = [];
  for (const phrase of phrases) {
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

function wholeOf(
  name: string,
  cls: CompiledClass | undefined,
  raw: string,
  read: (raw: string) => Text,
): Match | undefined {
  if (cls === undefined || raw === "" || raw.length > 500) return undefined;
  const whole = read(raw);
  const { folded, plain } = whole;
  const from = plain.length - plain.trimStart().length;
  const text = plain.trim();
  for (const phrase of worthTrying(cls, whole)) {
    const words = phrase.whole().exec(text)?.groups?.whole;
    if (words === undefined || cancelling(cls, whole, text)(text.indexOf(words))) continue;
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
    say: {},
    small: new Set(),
    leavesBy: () => false,
    units: new Map(),
    numbers: new Map(),
  };
}

/** The lexicon for a language tag such as "en-GB"; an empty one where there is none, never another language's. */
export function lexiconFor(language: string, lexicons: Lexicons): Lexicon {
  const code = language.toLowerCase().split(/[-_]/)[0] ?? "";
  return lexicons.get(code) ?? emptyLexicon(code);
}
