/** Telephone numbers in what a page says: which country's, and whether a call costs more than an ordinary one. */
import { type CountryCode, type PhoneNumber, parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { Look } from "../../record/schema.js";

/** What a call costs by the numbering plan: shared = the caller pays a part, which may be more than an ordinary call. */
export type CallCost = "free" | "ordinary" | "shared" | "paid" | "unknown";

export interface Phone {
  /** As it is written, without what stands around it. */
  written: string;
  index: number;
  /** The same number is the same, however it is written: international form where that is known, else its digits. */
  key: string;
  country?: string;
  cost: CallCost;
  /** The numbering plan knows exactly this number; false: only numbers like it, or several plans know it. */
  exact: boolean;
}

/** Countries in which a language is read first, in the order in which a number is looked up. */
const COUNTRIES: Readonly<Record<string, readonly CountryCode[]>> = {
  en: ["GB", "US", "IE", "AU", "NZ", "CA"],
  de: ["DE", "AT", "CH"],
  fr: ["FR", "BE", "CH", "CA"],
  es: ["ES", "MX", "AR", "CO", "CL"],
  it: ["IT", "CH"],
  nl: ["NL", "BE"],
  pt: ["PT", "BR"],
  pl: ["PL"],
  sv: ["SE", "FI"],
  ja: ["JP"],
};
const BY_ENDING: Readonly<Record<string, CountryCode>> = {
  uk: "GB",
  ie: "IE",
  us: "US",
  ca: "CA",
  au: "AU",
  nz: "NZ",
  de: "DE",
  at: "AT",
  ch: "CH",
  fr: "FR",
  be: "BE",
  es: "ES",
  mx: "MX",
  ar: "AR",
  it: "IT",
  nl: "NL",
  pt: "PT",
  br: "BR",
  pl: "PL",
  se: "SE",
  fi: "FI",
  jp: "JP",
};

/** Whose numbering plans a page may mean where it writes no international prefix, the likeliest first. */
export interface Plans {
  countries: readonly CountryCode[];
  /** The first is told by the page's address or its language's region; else it is where the language is read first. */
  certain: boolean;
}

/** The plans of a page: its address first, then its language. */
export function plansOf(look: Pick<Look, "url" | "lang">, language: string): Plans {
  const ending = /^[a-z]+:\/\/[^/:]*\.([a-z]{2})(?=[:/]|$)/i.exec(look.url)?.[1]?.toLowerCase() ?? "";
  const region = /[-_]([a-z]{2})$/i.exec(look.lang)?.[1]?.toUpperCase();
  const known = Object.values(COUNTRIES)
    .flat()
    .find((country) => country === region);
  const first = BY_ENDING[ending] ?? known;
  const others = COUNTRIES[language] ?? [];
  return first
    ? { countries: [first, ...others.filter((country) => country !== first)], certain: true }
    : { countries: others, certain: others.length === 1 };
}

/** Digits in groups, as people write numbers they want dialled; at least two groups, or one long one after a prefix. */
const WRITTEN =
  /(?<![\p{L}\d/.,€$£¥-])(?:(?:\+|00)\d{1,3}[\s.\-/]{0,2})?(?:[01][\s.-]{1,2})?(?:\(\d{1,5}\)[\s.\-/]{0,2})?\d{2,12}(?:[\s.\-/]{1,3}\d{1,9}){0,6}(?![\p{L}\d]|[.,:]\d|\s?[€$£¥%])/gu;
/** Days, times and amounts are made of the same signs. */
const NO_NUMBER =
  /^(?:\d{1,3}(?:\.\d{1,3}){3}|\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:\d{2}|\d{4})|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{4}\s?[-/]\s?\d{4}|(?:19|20)\d{2})$/;

function costOf(number: PhoneNumber): CallCost {
  switch (number.getType()) {
    case "TOLL_FREE":
      return "free";
    case "PREMIUM_RATE":
      return "paid";
    case "SHARED_COST":
      return "shared";
    case undefined:
    case "UAN":
    case "PERSONAL_NUMBER":
      return "unknown";
    default:
      return "ordinary";
  }
}

const hasPrefix = (written: string): boolean => /^(?:\+|00)/.test(written);

/** The number by the plan of the first country that has it; a plan that knows only longer or shorter ones says less. */
function lookUp(written: string, plans: Plans): Omit<Phone, "written" | "index"> {
  const digits = written.replace(/\D/g, "");
  const valid = (text: string) =>
    (hasPrefix(written) ? [undefined] : plans.countries).flatMap((country) => {
      const number = parsePhoneNumberFromString(text.replace(/^00/, "+"), country);
      return number?.isValid() ? [number] : [];
    });
  const found = valid(written);
  const [first] = found;
  if (first) {
    const cost = costOf(first);
    // 0871 is dear in one country and a mobile number in the next: sure only where it cannot be another's.
    const sure = hasPrefix(written) || plans.certain || found.every((one) => costOf(one) === cost);
    return { key: first.number, ...(first.country ? { country: first.country } : {}), cost, exact: sure };
  }
  const near = [written.slice(0, -1), written.slice(0, -2), `${written}0`, `${written}00`].flatMap(valid);
  const kinds = new Set(near.map(costOf));
  const [only] = kinds;
  const country = near[0]?.country;
  return {
    key: digits,
    ...(country ? { country } : {}),
    cost: kinds.size === 1 && only !== undefined ? only : "unknown",
    exact: false,
  };
}

/** Three to six digits: a company's short number, if the words around it say that it is one to call. */
const SHORT =
  /(?<![\p{L}\d/.,:+-])(?<![\d€$£¥]\s)\d{2,6}(?:[\s.]\d{2,4}){0,2}(?![\p{L}\d]|[\s./:-]{1,2}\d|,\d|\s?[€$£¥%])/gu;

/**
 * Everything in a text that has the shape of a short telephone number ("187", "3900", "118 118"). Hardly any such figure
 * is one: what stands right before or after it must say so.
 */
export function shortNumbersIn(text: string): Phone[] {
  return [...text.normalize("NFKC").matchAll(SHORT)].flatMap(({ 0: written, index }) => {
    const digits = written.replace(/\D/g, "");
    if (digits.length < 3 || digits.length > 6 || NO_NUMBER.test(written)) return [];
    return [{ written, index, key: digits, cost: "unknown" as const, exact: false }];
  });
}

/** One number as it stands in a link to dial. Undefined where it holds no number. */
export function phoneOf(href: string, plans: Plans): Phone | undefined {
  const written =
    decode(href.replace(/^(?:tel|callto|sms):\/{0,2}/i, ""))
      .split(/[;?]/)[0]
      ?.trim() ?? "";
  if (written.replace(/\D/g, "").length < 3) return undefined;
  return { written, index: 0, ...lookUp(written, plans) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

/**
 * Everything in a text that has the shape of a telephone number: seven digits or more. Whether it is one the words
 * around it say, unless it has an international prefix.
 */
export function phonesIn(text: string, plans: Plans): Phone[] {
  return [...text.normalize("NFKC").matchAll(WRITTEN)].flatMap(({ 0: found, index }) => {
    const written = found.trim();
    const digits = written.replace(/\D/g, "").length;
    if (digits < 7 || digits > 15 || NO_NUMBER.test(written)) return [];
    return [{ written, index, ...lookUp(written, plans) }];
  });
}
