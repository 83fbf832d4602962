/** Searches a text for the phrases of a class: only those whose words may stand in it, and each text once. */
import type { Anchor, CompiledPhrase } from "./compile.js";
import { foldText, plainText } from "./parse.js";
import type { PhraseIndex } from "./phrase-index.js";
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

export interface CompiledClass {
  /** Place among the classes of the lexicon. */
  at: number;
  phrases: CompiledPhrase[];
  /** Those that no word of a text points to: to be tried on every text. */
  always: CompiledPhrase[];
  not: CompiledPhrase[];
  notQuestion: boolean;
}

/** Longer texts are cut: nobody reads a sentence of this length, and time must stay bounded. */
const LONGEST = 100_000;

function mayHold(phrase: CompiledPhrase, plain: string): boolean {
  return phrase.needs.every((list) => list.some(({ text }) => plain.includes(text)));
}

/** The same for a whole text, which is asked for the same words by many phrases. */
function mayStandIn(text: Text, { needs }: CompiledPhrase): boolean {
  text.holds ??= new Map();
  for (const list of needs) {
    let held = text.holds.get(list);
    if (held === undefined) {
      held = list.some((anchor) => text.plain.includes(anchor.text));
      text.holds.set(list, held);
    }
    if (!held) return false;
  }
  return true;
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

export interface Text {
  /** As it is quoted. */
  folded: string;
  /** As it is searched: the same length. */
  plain: string;
  /** The phrases of each class that may stand in it. */
  candidates: Map<CompiledClass, CompiledPhrase[]>;
  sentencesOf(part: string): Sentence[];
  /** Which lists of words it was asked for, and whether it has one of them. */
  holds?: Map<readonly Anchor[], boolean>;
  /** What was found in it before: a dozen detectors ask the same. */
  found?: Map<CompiledClass, Match[]>;
  /** 1 at the place of a class that has nothing to say about it: what nearly all answers are must cost nothing. */
  silent: Uint8Array;
}

/** The same texts are asked about by many classes: all of the largest screens must fit, or each is read for each class. */
export const MOST_TEXTS = 20_000;
/** More than these of finished runs are not worth their memory. */
export const MANY_TEXTS = 3000;

export function textOf(
  raw: string,
  index: PhraseIndex<CompiledClass>,
  unasked: Uint8Array,
  ordinalPoint: boolean,
): Text {
  const folded = foldText(raw.slice(0, LONGEST));
  const plain = plainText(folded);
  let cut: Sentence[] | undefined;
  const sentencesOf = (part: string) => {
    if (part !== plain) return sentencesIn(part, ordinalPoint);
    cut ??= sentencesIn(plain, ordinalPoint);
    return cut;
  };
  const candidates = index.candidates(plain);
  const silent = unasked.slice();
  for (const { at } of candidates.keys()) silent[at] = 0;
  return {
    folded,
    plain,
    candidates,
    sentencesOf,
    silent,
  };
}

const NO_PHRASES: CompiledPhrase[] = [];

/** The phrases of a class that are worth a search in the text. */
function worthTrying(cls: CompiledClass, text: Text): CompiledPhrase[] {
  const named = text.candidates.get(cls) ?? NO_PHRASES;
  let worth = NO_PHRASES;
  for (const phrases of [cls.always, named])
    for (const phrase of phrases) {
      if (!mayStandIn(text, phrase)) continue;
      if (worth === NO_PHRASES) worth = [phrase];
      else worth.push(phrase);
    }
  return worth;
}

export function matchesOf(
  name: string,
  cls: CompiledClass | undefined,
  raw: string,
  read: (raw: string) => Text,
): Match[] {
  if (cls === undefined || raw === "") return [];
  const text = read(raw);
  if (text.silent[cls.at] === 1) return NONE;
  const known = text.found?.get(cls);
  if (known) return known;
  const phrases = worthTrying(cls, text);
  const matches = phrases.length === 0 ? NONE : search(name, cls, text, phrases);
  if (matches.length === 0) {
    text.silent[cls.at] = 1;
    return NONE;
  }
  text.found ??= new Map();
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

export function wholeOf(
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
