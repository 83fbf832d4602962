/** The language of a screen's words: as the page declares it, unless its text is clearly of another one. */
/*
 * tinyld (MIT), light profiles: of tinyld, franc and eld, each given 60 texts of cancel journeys in ten languages, it
 * tells every whole sentence right, loads in tens of milliseconds and is 70 kB; eld is better on two words but reads
 * megabytes at every start, franc mistakes Spanish for Portuguese. What it takes product names for, small words undo.
 */
import { detectAll } from "tinyld/light";
import type { Look } from "../record/schema.js";
import { functionWords, hasFunctionWords } from "./function-words.js";

/** More than this of a page adds nothing to the certainty, only to the time (characters). */
const ENOUGH = 600;
/** Fewer words prove nothing against what a page declares, or about a page that declares nothing. */
const LEAST_WORDS = 8;
/** A language of which only profiles are known must show itself on a longer text. */
const LEAST_WORDS_UNKNOWN = 25;
/** Small words make up a third of running text and hardly any of a list of names. */
const LEAST_SHARE = 0.1;

/** The language code of a tag such as "en-GB" in lower case; undefined where it is none. */
export function declaredLanguage(tag: string): string | undefined {
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(tag.trim())?.[0].toLowerCase();
}

const WORDS = /\p{L}[\p{L}\p{M}]*/gu;

/** Kana is written by one language only; Hangul too. Han alone is Chinese, unless the page says otherwise. */
function scriptOf(text: string, declared: string | undefined): string | undefined {
  const count = (script: RegExp) => text.match(script)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  const [kana, hangul, han] = [
    count(/[\p{scx=Hira}\p{scx=Kana}]/gu),
    count(/\p{sc=Hang}/gu),
    count(/\p{sc=Han}/gu),
  ];
  if (kana >= 4 && (kana + han) * 2 > letters) return "ja";
  if (hangul >= 4 && hangul * 2 > letters) return "ko";
  if (han >= 6 && han * 2 > letters) return declared === "ja" ? undefined : "zh";
  return undefined;
}

function judge(text: string, declared: string | undefined): string | undefined {
  const cut = text.slice(0, ENOUGH);
  const script = scriptOf(cut, declared);
  if (script !== undefined) return script;
  const words = cut.toLowerCase().match(WORDS) ?? [];
  if (words.length < LEAST_WORDS) return undefined;
  const own = declared === undefined ? 0 : functionWords(words, declared);
  if (declared !== undefined && own >= words.length * LEAST_SHARE * 1.5) return declared;
  const [first, second] = detectAll(cut);
  if (first === undefined) return undefined;
  if (hasFunctionWords(first.lang)) {
    const small = functionWords(words, first.lang);
    return small >= Math.max(2, words.length * LEAST_SHARE) && small > own * 2 ? first.lang : undefined;
  }
  const clear = words.length >= LEAST_WORDS_UNKNOWN && first.accuracy > 5 * (second?.accuracy ?? 0);
  return clear && own < words.length * 0.03 && first.accuracy >= 0.3 ? first.lang : undefined;
}

const judged = new Map<string, string | undefined>();
const MOST_TEXTS = 2000;

/**
 * The language that a text is clearly written in, as a two-letter code; undefined where it is too short or could be of
 * several. `declared` is the language that it is said to be in: against it more must speak than for it.
 */
export function clearLanguage(text: string, declared?: string): string | undefined {
  const key = `${declared ?? ""} ${text.slice(0, ENOUGH)}`;
  if (judged.has(key)) return judged.get(key);
  const language = judge(text, declared);
  if (judged.size >= MOST_TEXTS) judged.clear();
  judged.set(key, language);
  return language;
}

/** What the page says to its reader, the nearest first: dialog or main content, then all of it. */
function speeches(look: Look): string[] {
  if (look.native) return [look.native.message];
  const texts = (zones: readonly string[]) =>
    look.blocks
      .filter(({ zone, kind }) => zones.includes(zone) && kind !== "image")
      .map(({ text }) => text)
      .join("\n");
  return [
    texts([look.dialog ? "dialog" : "main"]),
    texts(["dialog", "main", "aside", "header", "nav", "footer"]),
  ];
}

const known = new WeakMap<Look, string | undefined>();

/** The language that the look's own text is clearly in; undefined where it says too little. */
function clearOf(look: Look): string | undefined {
  if (known.has(look)) return known.get(look);
  const declared = declaredLanguage(look.lang);
  let language: string | undefined;
  for (const speech of speeches(look)) language ??= clearLanguage(speech, declared);
  known.set(look, language);
  return language;
}

/**
 * The language of a look's words as a language code: what the text clearly is, else what the page declares, else
 * English. An English `lang` on a German page is a common mistake of templates.
 */
export function languageOf(look: Look): string {
  return clearOf(look) ?? declaredLanguage(look.lang) ?? "en";
}

/**
 * `languageOf` for the looks of one journey: a look that says too little to tell ("Sure?" in a native dialog) is read
 * as the nearest clear look before it, else after it, that declares the same language.
 */
export function languagesIn(looks: readonly Look[]): (look: Look) => string {
  const near = new Map<Look, string>();
  const carry = (ordered: readonly Look[]) => {
    const last = new Map<string, string>();
    for (const look of ordered) {
      const own = clearOf(look);
      if (own !== undefined) last.set(look.lang, own);
      const from = last.get(look.lang);
      if (from !== undefined && !near.has(look)) near.set(look, from);
    }
  };
  carry(looks);
  carry([...looks].reverse());
  return (look) => near.get(look) ?? languageOf(look);
}
