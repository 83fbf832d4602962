/** Which words mean what, for one language: finds phrases of a class in a text. */
import { leavingPaths } from "./addresses.js";
import { compilePhrase, dialectOf, type Needs } from "./compile.js";
import { PhraseError } from "./parse.js";
import { PhraseIndex } from "./phrase-index.js";
import type { LexiconFile } from "./schema.js";
import {
  type CompiledClass,
  MANY_TEXTS,
  type Match,
  MOST_TEXTS,
  matchesOf,
  type Text,
  textOf,
  wholeOf,
} from "./search.js";

export type { Match } from "./search.js";

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
  /** To be called between runs: forgets the texts of those before where they have become many. */
  tidy?(): void;
}
/** Lexicons by language code. A Map will do; the package's own are read when they are first asked for. */
export interface Lexicons {
  get(language: string): Lexicon | undefined;
  /** As each lexicon's. */
  tidy?(): void;
}

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
  // 1 where only words of a text can lead to a phrase of the class.
  const unasked = new Uint8Array(Object.keys(file.classes).length);
  const point = file.ordinals.includes(".");
  let lastRaw = "";
  let last: Text | undefined;
  const read = (raw: string): Text => {
    // Detectors ask a dozen classes about one text in a row.
    if (last && raw === lastRaw) return last;
    let text = known.get(raw);
    if (!text) {
      text = textOf(raw, index, unasked, point);
      if (known.size >= MOST_TEXTS) known.clear();
      known.set(raw, text);
    }
    lastRaw = raw;
    last = text;
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
      at: classes.size,
      phrases: each("phrases"),
      always: [],
      not: each("not"),
      notQuestion: cls.not.includes("?"),
    };
    for (const phrase of compiled.phrases) if (!index.add(compiled, phrase)) compiled.always.push(phrase);
    if (compiled.always.length === 0) unasked[compiled.at] = 1;
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
    tidy() {
      if (known.size > MANY_TEXTS) known.clear();
    },
    numbers: new Map(Object.entries(file.numbers).map(([word, value]) => [word.toLowerCase(), value])),
  };
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
