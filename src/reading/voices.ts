/** Lexicons that read each text in its own language, where a page mixes several. */
import { emptyLexicon, type Lexicon, type Lexicons } from "../lexicon/lexicon.js";
import type { Look } from "../record/schema.js";
import { clearLanguage, declaredLanguage, languageOf } from "./language.js";
import type { Reading } from "./model.js";

/** What a label may say: a text of which one of these is found says it in the lexicon's language. */
const LABELS = [
  "leave",
  "stay",
  "pause",
  "downgrade",
  "accept-offer",
  "decline",
  "back",
  "contact",
  "go-on",
  "leaving-page",
  "ask-leave",
  "done",
];
/** Shorter texts stand in half the world's languages ("Stop", "Pause"), longer ones tell theirs by themselves. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 7;
/** Templates of every country are translated from English and often only by half. */
const EVERYWHERE = "en";

function knows(lexicon: Lexicon, text: string): boolean {
  return LABELS.some((cls) => lexicon.find(cls, text) !== undefined);
}

/** `further` is only asked for where neither the page's own words nor those of the `others` on it say anything. */
function mixed(base: Lexicon, others: readonly Lexicon[], further: () => Lexicon | undefined): Lexicon {
  const chosen = new Map<string, Lexicon>();
  const choose = (text: string): Lexicon => {
    const words = text.trim().split(/\s+/u).length;
    const clear = clearLanguage(text, base.language);
    const other = others.find(({ language }) => language === clear);
    if (clear !== undefined) return other ?? base;
    if (words < FEWEST_WORDS || words > MOST_WORDS || knows(base, text)) return base;
    const spoken = others.find((one) => knows(one, text));
    const last = spoken ?? further();
    return last !== undefined && (spoken !== undefined || knows(last, text)) ? last : base;
  };
  const of = (text: string): Lexicon => {
    const known = chosen.get(text);
    if (known !== undefined) return known;
    const lexicon = choose(text);
    chosen.set(text, lexicon);
    return lexicon;
  };
  // An empty lexicon stays known as one: nothing is proved by what an unknown language does not say.
  const units =
    base.units.size === 0 ? base.units : new Map([...others.flatMap((one) => [...one.units]), ...base.units]);
  return {
    language: base.language,
    find: (cls, text) => of(text).find(cls, text),
    findAll: (cls, text) => of(text).findAll(cls, text),
    whole: (cls, text) => of(text).whole(cls, text),
    small: new Set([...others.flatMap((one) => [...one.small]), ...base.small]),
    leavesBy: (path) => [base, ...others].some((one) => one.leavesBy(path)),
    say: base.say,
    units,
    numbers: new Map([...others.flatMap((one) => [...one.numbers]), ...base.numbers]),
  };
}

/** Every language that is clearly written somewhere on the looks. */
function spokenOn(looks: readonly Look[]): Set<string> {
  const spoken = new Set<string>();
  const seen = new Set<string>();
  for (const look of looks) {
    const language = languageOf(look);
    spoken.add(language);
    for (const { text, kind } of look.blocks) {
      if (text.length < 30 || kind === "image" || seen.has(text)) continue;
      seen.add(text);
      const clear = clearLanguage(text, language);
      if (clear !== undefined) spoken.add(clear);
    }
    const declared = declaredLanguage(look.lang);
    if (declared !== undefined) spoken.add(declared);
  }
  return spoken;
}

const made = new WeakMap<Look, { lexicons: Lexicons; looks: number; voices: Lexicons }>();

/**
 * The lexicons of a journey: each reads a text that is clearly of another language (of those spoken on the looks, and
 * English) with that language's words, and all others with its own. On pages of one language the plain lexicons.
 */
export function voicesOf(looks: readonly Look[], lexicons: Lexicons): Lexicons {
  const [first] = looks;
  if (first === undefined) return lexicons;
  const known = made.get(first);
  if (known && known.lexicons === lexicons && known.looks === looks.length) return known.voices;
  const spoken = [...spokenOn(looks)];
  const composed = new Map<string, Lexicon | undefined>();
  const voices: Lexicons = {
    get(language) {
      if (composed.has(language)) return composed.get(language);
      const base = lexicons.get(language);
      const others = spoken.flatMap((one) => {
        const lexicon = one === language ? undefined : lexicons.get(one);
        return lexicon === undefined ? [] : [lexicon];
      });
      const plain = others.length === 0 && language === EVERYWHERE;
      const further = () => (language === EVERYWHERE ? undefined : lexicons.get(EVERYWHERE));
      const voice = plain ? base : mixed(base ?? emptyLexicon(language), others, further);
      composed.set(language, voice);
      return voice;
    },
  };
  made.set(first, { lexicons, looks: looks.length, voices });
  return voices;
}

/** All looks of a reading, in order: what its languages are told from. */
export function looksOf(reading: Reading): Look[] {
  return reading.visits.flatMap((visit) => visit.looks);
}
