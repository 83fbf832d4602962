/** Keeps secrets out of everything that is written. Pure: text in, text out. */
import { createHash } from "node:crypto";

const HIDDEN = "[redacted]";
/** Shorter values stand in too many innocent words; they are hidden only where they stand alone. */
const SHORTEST = 4;

/** Query values that open doors, whatever the site calls them. */
const TOKEN_QUERY =
  /([?&#;](?:[\w-]*(?:token|session|secret|passw|signature|apikey|api_key|jwt|otp)[\w-]*|sid|sig|auth|code|key)=)[^&#\s"'<>]+/gi;
const JSON_WEB_TOKEN = /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g;
const AUTHORIZATION = /\b(Bearer|Basic)\s+[\w.~+/=-]{8,}/g;

const escapeHtml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** The forms in which one value can appear in pages, addresses and files. */
function forms(value: string): string[] {
  const base64 = Buffer.from(value).toString("base64");
  return [
    value,
    encodeURIComponent(value),
    encodeURIComponent(value).replace(/%20/g, "+"),
    JSON.stringify(value).slice(1, -1),
    escapeHtml(value),
    base64,
    base64.replace(/=+$/, ""),
    base64.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, ""),
    createHash("md5").update(value.trim().toLowerCase()).digest("hex"),
    createHash("sha256").update(value).digest("hex"),
  ];
}

const quoteRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function patternFor(values: readonly string[]): RegExp | undefined {
  const long = values.filter((value) => value.length >= SHORTEST).flatMap(forms);
  const short = values.filter((value) => value.length > 0 && value.length < SHORTEST);
  const parts = [
    ...[...new Set(long)].sort((a, b) => b.length - a.length).map(quoteRegExp),
    ...short.map((value) => `(?<![\\p{L}\\p{N}])${quoteRegExp(value)}(?![\\p{L}\\p{N}])`),
  ];
  return parts.length > 0 ? new RegExp(parts.join("|"), "giu") : undefined;
}

export interface Redactor {
  text(value: string): string;
  /** The same value with every string in it redacted; keys stay. */
  deep<T>(value: T): T;
}

/** @param secrets asked anew each time, as one-time codes come into being during a run */
export function makeRedactor(secrets: () => readonly string[]): Redactor {
  let count = -1;
  let pattern: RegExp | undefined;
  const text = (value: string): string => {
    const known = secrets();
    if (known.length !== count) {
      count = known.length;
      pattern = patternFor(known);
    }
    const plain = pattern ? value.replace(pattern, HIDDEN) : value;
    return plain
      .replace(TOKEN_QUERY, `$1${HIDDEN}`)
      .replace(JSON_WEB_TOKEN, HIDDEN)
      .replace(AUTHORIZATION, `$1 ${HIDDEN}`);
  };
  const walk = (value: unknown): unknown => {
    if (typeof value === "string") return text(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
  };
  // A walk changes strings only, so the shape stays what it was.
  const deep = <T>(value: T): T => walk(value) as T;
  return { text, deep };
}
