/** Reads figures out of words: sums of money, shares and lengths of time, with the lexicon's own units. */
import type { Lexicon } from "../lexicon/lexicon.js";

export interface Money {
  amount: number;
  /** ISO 4217 code; a bare sign is read as the currency it most often stands for. */
  currency: string;
}

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/R\$|\brea(?:l|is)\b/iu, "BRL"],
  [/C(?:A)?\$/u, "CAD"],
  [/A(?:U)?\$/u, "AUD"],
  [/NZ\$/u, "NZD"],
  [/\$|dollar|buck|ドル/iu, "USD"],
  [/€|euro|ユーロ/iu, "EUR"],
  [/£|pound|quid|pence|ポンド/iu, "GBP"],
  [/¥|円/u, "JPY"],
  [/₹|\bRs\b/u, "INR"],
  [/zł/iu, "PLN"],
  [/Kč/iu, "CZK"],
  [/\bkr\b|kron(?:or|a)\b|:-/iu, "SEK"],
  [/\bfranken\b/iu, "CHF"],
  [/₩/u, "KRW"],
  [/₺/u, "TRY"],
];
const MONTH_SECONDS = 2_592_000;

/**
 * The value of a figure as written, whatever the marks: "1,299.00", "1.299,00", "4,99". A last group of three
 * digits after a single mark is read as thousands. Undefined where there is no figure.
 */
export function figureOf(text: string): number | undefined {
  // "9€99": the sign stands for the decimal mark.
  const digits = /\d[\d.,' \u00A0]{0,20}/u
    .exec(text.replace(/(\d)\s?[€£](\d{2})(?![\d.,])/u, "$1.$2"))?.[0]
    .replace(/[' \u00A0]/gu, "")
    .replace(/[.,]+$/u, "");
  if (digits === undefined) return undefined;
  const decimals = /[.,](\d{1,2})$/u.exec(digits)?.[1];
  const whole = decimals === undefined ? digits : digits.slice(0, -decimals.length - 1);
  const value = Number(`${whole.replace(/[.,]/gu, "")}.${decimals ?? "0"}`);
  return Number.isFinite(value) ? value : undefined;
}

function numberOf(text: string, lexicon: Lexicon): number | undefined {
  const [, myriads, rest] = /([\d.,]{1,6})\s?[万萬]([\d,]{0,5})/u.exec(text) ?? [];
  if (myriads !== undefined) return (figureOf(myriads) ?? 0) * 10_000 + (figureOf(rest ?? "") ?? 0);
  const figure = figureOf(text);
  if (figure !== undefined) return figure;
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  for (const word of words) {
    const value = lexicon.numbers.get(word);
    if (value !== undefined) return value;
  }
  // 三割: no space parts the number from what it counts.
  let longest = "";
  for (const known of lexicon.numbers.keys())
    if (/^\p{sc=Han}/u.test(known) && text.startsWith(known) && known.length > longest.length)
      longest = known;
  return lexicon.numbers.get(longest);
}

/** Currency of a sum as written: an ISO code in it, else its sign or word. */
export function currencyOf(text: string): string | undefined {
  const code = /(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/u.exec(text)?.[0];
  return code ?? SIGNS.find(([sign]) => sign.test(text))?.[1];
}

/** The sums of money a text names, in order. */
export function moneyIn(text: string, lexicon: Lexicon): Money[] {
  return lexicon.findAll("money", text).flatMap(({ quote }) => {
    const amount = numberOf(quote, lexicon);
    const currency = currencyOf(quote);
    return amount === undefined || currency === undefined ? [] : [{ amount, currency }];
  });
}

/** The first share a text names, as a fraction: 0.5 for "50 %". */
export function shareIn(text: string, lexicon: Lexicon): number | undefined {
  const match = lexicon.find("share", text);
  const percent = match && numberOf(match.quote, lexicon);
  if (match === undefined || percent === undefined) return undefined;
  // 割 counts tenths: 3割引 is 30 % off.
  return Math.round(percent * (match.quote.endsWith("割") ? 1000 : 100)) / 10_000;
}

/** The lengths of time a text names, each as so many of a unit of so many seconds. */
function lengthsIn(text: string, lexicon: Lexicon): { count: number; unit: number }[] {
  return lexicon.findAll("duration", text).flatMap(({ quote }) => {
    const lower = quote.toLowerCase();
    let unit: number | undefined;
    let longest = 0;
    for (const [word, value] of lexicon.units)
      if (lower.endsWith(word) && word.length > longest) {
        unit = value;
        longest = word.length;
      }
    if (unit === undefined) return [];
    return [{ count: numberOf(quote.slice(0, quote.length - longest), lexicon) ?? 1, unit }];
  });
}

/** The lengths of time a text names, in seconds; a working day has 86,400. */
export function secondsIn(text: string, lexicon: Lexicon): number[] {
  return lengthsIn(text, lexicon).map(({ count, unit }) => count * unit);
}

/** The lengths of time a text names, in months of 30 days, rounded to two decimals. */
export function monthsIn(text: string, lexicon: Lexicon): number[] {
  return lengthsIn(text, lexicon).map(({ count, unit }) => {
    // Twelve months of 30 days are no year: years are counted in months, whatever their seconds.
    const months = unit >= 31_000_000 ? 12 : unit / MONTH_SECONDS;
    return Math.round(count * months * 100) / 100;
  });
}

/** For how many months something is said to hold ("for 3 months", "next month is free"); the longest span named. */
export function spanIn(text: string, lexicon: Lexicon): number | undefined {
  const months = lexicon.findAll("span", text).flatMap(({ quote }) => {
    const counted = monthsIn(quote, lexicon);
    return counted.length > 0 ? counted : monthsIn(`1 ${quote.split(/\s+/u).at(-1) ?? ""}`, lexicon);
  });
  return months.length === 0 ? undefined : Math.max(...months);
}
