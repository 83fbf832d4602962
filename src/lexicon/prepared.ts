/** A lexicon as the build lays it down: checked, and with what its phrases cannot do without already found out. */
import { type Anchor, anchorFrom, anchorInWords, dialectOf, type Needs, needsOf } from "./compile.js";
import { compileLexicon, type Lexicon, type PreparedClass } from "./lexicon.js";
import type { LexiconFile } from "./schema.js";

/** Numbers of lists, for each phrase of a class in the order of the file. */
interface ClassNeeds {
  phrases: number[][];
  not: number[][];
}

export interface PreparedLexicon {
  file: LexiconFile;
  /** Lists of words, each once. */
  lists: string[][];
  needs: Record<string, ClassNeeds>;
}

/** Prepares a checked file. Throws PhraseError where a phrase cannot be read. */
export function prepareLexicon(file: LexiconFile): PreparedLexicon {
  const dialect = dialectOf(file);
  const lists: string[][] = [];
  const numbers = new Map<readonly Anchor[], number>();
  const numberOf = (list: readonly Anchor[]): number => {
    const known = numbers.get(list) ?? lists.push(list.map(anchorInWords)) - 1;
    numbers.set(list, known);
    return known;
  };
  const each = (phrases: readonly string[]) =>
    phrases.map((phrase) => (phrase === "?" ? [] : needsOf(phrase, dialect).map(numberOf)));
  const needs: PreparedLexicon["needs"] = {};
  const classes: LexiconFile["classes"] = {};
  for (const [name, cls] of Object.entries(file.classes)) {
    needs[name] = { phrases: each(cls.phrases), not: each(cls.not) };
    // Examples are for the tests.
    classes[name] = { ...cls, examples: { match: [], no: [] } };
  }
  return { file: { ...file, classes }, lists, needs };
}

/** The lexicon that was prepared. */
export function lexiconFrom({ file, lists, needs }: PreparedLexicon): Lexicon {
  const anchors = lists.map((list) => list.map(anchorFrom));
  const back = (numbers: readonly number[]): Needs => numbers.map((number) => anchors[number] ?? []);
  const classes = new Map<string, PreparedClass>();
  for (const [name, { phrases, not }] of Object.entries(needs))
    classes.set(name, { phrases: phrases.map(back), not: not.map(back) });
  return compileLexicon(file, classes);
}
