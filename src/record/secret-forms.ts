/** The forms in which a secret can stand in pages, addresses and files, as one pattern. Pure. */
import { createHash } from "node:crypto";

/** Shorter values stand in too many innocent words; they are hidden only where they stand alone. */
const SHORTEST = 4;
/** Of base64 that begins in the middle, fewer characters than this would be chance. */
const SHORTEST_BASE64 = 8;

const quote = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
const hex = (number: number): string => number.toString(16).padStart(2, "0");

const NAMED: Record<string, string> = { "&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "apos" };

/** Each UTF-8 byte as %XX, encoded once or several times over. */
const percent = (char: string): string =>
  [...Buffer.from(char)].map((byte) => `%(?:25){0,3}${hex(byte)}`).join("");

const escapes = (char: string): string =>
  Array.from({ length: char.length }, (_, index) => {
    const unit = char.charCodeAt(index);
    return `\\\\{1,4}(?:u${unit.toString(16).padStart(4, "0")}${unit < 256 ? `|x${hex(unit)}` : ""})`;
  }).join("");

const SPECIAL: Record<string, string[]> = {
  " ": ["\\+", "\\u00a0"],
  '"': ['\\\\{1,4}"', '""'],
  "'": ["\\\\{1,4}'", "''"],
  "\\": ["\\\\{2,8}"],
  "/": ["\\\\{1,4}\\/"],
  "\n": ["\\\\{1,4}n", "\\r\\n"],
  "\r": ["\\\\{1,4}r"],
  "\t": ["\\\\{1,4}t"],
  "\b": ["\\\\{1,4}b"],
  "\f": ["\\\\{1,4}f"],
};

/** One character as it stands, or in the writing of addresses, HTML, JSON and YAML; forms may be mixed in one text. */
function charForms(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const named = NAMED[char];
  const special = SPECIAL[char] ?? [];
  const forms = [
    // The longest first: what is left of an escape would look odd.
    ...special,
    percent(char),
    escapes(char),
    `&(?:amp;)?#(?:0*${code}|x0*${code.toString(16)});`,
    ...(named === undefined ? [] : [`&(?:amp;)?${named};`]),
    quote(char),
  ];
  return `(?:${forms.join("|")})`;
}

/** Both alphabets of base64, also where an address has encoded its characters. */
const base64Pattern = (text: string): string =>
  [...text]
    .map((char) => {
      if (char === "+" || char === "-") return "(?:[+-]|%2b)";
      if (char === "/" || char === "_") return "(?:[/_]|%2f|\\\\\\/)";
      return char;
    })
    .join("");

/** The value in base64, alone or in the middle of something longer, at each of the three alignments. */
function base64Forms(value: string): string[] {
  const bytes = Buffer.from(value);
  return [0, 1, 2].flatMap((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
    // Characters that share bits with what stands before or after depend on it.
    const from = Math.ceil((before * 8) / 6);
    const to = Math.floor(((before + bytes.length) * 8) / 6);
    const inner = whole.slice(from, to);
    if (before === 0) return [`${base64Pattern(whole.replace(/=+$/, ""))}|${base64Pattern(inner)}`];
    return inner.length >= SHORTEST_BASE64 ? [base64Pattern(inner)] : [];
  });
}

/** What advertisers and avatars make of an e-mail address. */
function hashes(value: string): string[] {
  const of = (algorithm: string, text: string): string => createHash(algorithm).update(text).digest("hex");
  const folded = value.trim().toLowerCase();
  return ["md5", "sha1", "sha256"].flatMap((name) => [...new Set([of(name, value), of(name, folded)])]);
}

/** Longest first, so that of two forms that begin alike the whole of the longer one goes. */
const byLength = (one: string, other: string): number => other.length - one.length;

/**
 * A pattern for every form of these values, ignoring case; undefined if there are none.
 * Every alternative begins with other characters than its neighbours, so that matching takes time in proportion to the text.
 */
export function patternFor(values: readonly string[]): RegExp | undefined {
  const known = [...new Set(values.flatMap((value) => [value, value.trim()]))].filter(
    (value) => value !== "",
  );
  const long = known.filter((value) => value.length >= SHORTEST).sort(byLength);
  const short = known.filter((value) => value.length < SHORTEST);
  const parts = [
    ...long.map((value) => [...value].map(charForms).join("")),
    ...long.flatMap((value) => [...base64Forms(value), Buffer.from(value).toString("hex"), ...hashes(value)]),
    ...short.map((value) => `(?<![\\p{L}\\p{N}])${[...value].map(charForms).join("")}(?![\\p{L}\\p{N}])`),
  ];
  return parts.length > 0 ? new RegExp(parts.join("|"), "giu") : undefined;
}
