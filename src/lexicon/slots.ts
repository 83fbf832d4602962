/** What <n>, <money>, <percent>, <duration> and <date> match, as pieces of regular expressions for one language. */

import { foldText, plainText } from "./parse.js";
import type { LexiconFile } from "./schema.js";

/** A literal as it stands in a plain text, escaped for a regular expression. */
export function literal(text: string): string {
  return plainText(foldText(text)).replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

function oneOf(words: readonly string[], otherwise: string): string {
  if (words.length === 0) return otherwise;
  const spaced = words.map((word) => literal(word).replace(/\s+/g, "\\s{1,3}"));
  return `(?:${spaced.sort((a, b) => b.length - a.length).join("|")})`;
}

const NEVER = "[^\\s\\S]";
const FIGURE =
  "\\d{1,3}(?:[ ,.'\\u00A0]\\d{3}){1,4}(?:[.,](?:\\d{1,2}|--?))?(?!\\d)|\\d{1,9}(?:[.,](?:\\d{1,2}|--?(?!\\d)))?";
const SYMBOL = "(?:us|ca|au|nz|hk|sg|a|c|s|r|mx)?\\$|[€£¥₹₩₺₽₪₫₱฿₴]";
const CODE =
  "usd|eur|gbp|chf|cad|aud|nzd|sek|nok|dkk|pln|czk|huf|jpy|cny|inr|krw|brl|mxn|sgd|hkd|zar|try|ils";
/** Ten thousands, as sums are written in Japanese and Chinese: 1万円, 1万2,000円. */
const MYRIADS = "\\d{1,4}(?:[.,]\\d)?\\s?[万萬](?:\\d{1,4}|\\d,\\d{3})?\\s?[円元]";
const ERA = "(?:(?:\\d{4}|令和\\s?(?:\\d{1,2}|元))年\\s?)";
/** A sum with its sign for the decimal mark, as on French price tags: 9€99. */
const SIGN_AS_MARK = "\\d{1,6}\\s?[€£]\\d{2}(?![\\d.,])";
const LOCAL = "kr\\.?|zł|kč|ft|lei|rs\\.?|元|円|:-";

/** Regular-expression source by slot name. Every quantifier is bounded. */
export function slotsOf(file: LexiconFile): Map<string, string> {
  const numbers = oneOf(Object.keys(file.numbers), NEVER);
  const units = oneOf(
    Object.values(file.units).flatMap((unit) => unit.words),
    NEVER,
  );
  const articles = oneOf(file.articles, NEVER);
  const months = oneOf(file.months, NEVER);
  const ordinals = oneOf(file.ordinals, NEVER);
  const gap = file.spaces ? "[\\s-]{1,3}" : "[\\s-]{0,3}";
  const space = file.spaces ? "\\s" : "\\s?";
  const spaces = file.spaces ? "\\s{1,2}" : "\\s{0,2}";
  // Where dates are written with the signs of lengths of time, 2027年 is a year and 31日 a day of 3月.
  const noDate = file.spaces ? "" : "(?<![\\d月]|月\\s|令和\\s?)(?!(?:19|20)\\d{2}\\s?年)";
  const n = `(?:${FIGURE}|${numbers})`;
  const day = `\\d{1,2}(?:${ordinals}|\\.)?`;
  const of = "(?:(?:of|de|del|di)\\s{1,3}|d')?";
  // "31.3." is a day where ordinal figures end in a point, a version number elsewhere.
  const short = file.ordinals.includes(".") ? "|\\d{1,2}\\.\\s?\\d{1,2}\\." : "";
  const year = `(?:,?\\s{1,3}${of}\\d{4})?`;
  return new Map([
    ["n", n],
    [
      "money",
      `(?:${MYRIADS}|${SIGN_AS_MARK}|(?:${SYMBOL})\\s?(?:${FIGURE})|(?:${CODE})\\s{0,2}(?:${FIGURE})|(?:${FIGURE})[\\s-]?(?:${SYMBOL}|${LOCAL}|${CODE})|${n}${spaces}${oneOf(file.currencies, NEVER)})`,
    ],
    [
      "percent",
      `(?:(?:${FIGURE})\\s?(?:%|${oneOf(file.percent, NEVER)})|${numbers}${space}${oneOf(file.percent, NEVER)})`,
    ],
    ["duration", `(?:${noDate}(?:(?:${n}|${articles})${gap}${units}|\\d{1,4}\\s?${units}))`],
    [
      "date",
      `(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\s?\\d{1,2}[-/.]\\s?\\d{2,4}${short}|${months}\\.?\\s{1,3}${day}${year}|${day}\\s{1,3}${of}${months}${year}|${ERA}?\\d{1,2}月\\s?(?:\\d{1,2}日|末日?)|${ERA}\\d{1,2}月)`,
    ],
  ]);
}
