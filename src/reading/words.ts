/** Counts words the way the counting rules cut them: Unicode word boundaries in the page's language. */

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  let locale = "en";
  try {
    // A page may declare any nonsense as its language; Intl refuses what is not well formed.
    locale = Intl.Segmenter.supportedLocalesOf([language])[0] ?? "en";
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  const made = new Intl.Segmenter(locale, { granularity: "word" });
  if (segmenters.size < 100) segmenters.set(language, made);
  return made;
}

/**
 * Letters of European languages, figures and spaces, with at most one mark after a word: there Unicode's boundaries are
 * the spaces, and counting them is cheap.
 */
const PLAIN = /^ *(?:[A-Za-z0-9À-ÖØ-öø-ſ]+[,.!?]?(?: +|$))*$/;

/** Words of a text, by Unicode word boundaries in a language (a BCP 47 tag; English where it is none). */
export function countWords(text: string, language: string): number {
  if (PLAIN.test(text)) return text.split(" ").filter((word) => word !== "").length;
  let words = 0;
  for (const segment of segmenterFor(language).segment(text)) if (segment.isWordLike) words += 1;
  return words;
}
