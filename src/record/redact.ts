/** Keeps secrets out of everything that is written. Pure: text in, text out. */
import { patternFor } from "./secret-forms.js";

const HIDDEN = "[redacted]";

/** Query values that open doors, whatever the site calls them. */
const TOKEN_QUERY =
  /([?&#;](?:[\w-]*(?:token|session|secret|passw|signature|apikey|api_key|jwt|otp)[\w-]*|sid|sig|auth|code|key)=)[^&#\s"'<>]+/gi;
const JSON_WEB_TOKEN = /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g;
const AUTHORIZATION = /\b(Bearer|Basic)\s+[\w.~+/=-]{8,}/g;

/**
 * Keys of a record that hold the record's own words, never a site's: a password that happens to be `main` or `click`
 * must not make the record unreadable.
 */
const OWN_WORDS = new Set([
  "type",
  "format",
  "journey",
  "kind",
  "driver",
  "cause",
  "zone",
  "look",
  "by",
  "reason",
  "status",
  "choice",
  "answer",
  "verb",
  "consent",
  "evidence",
  "at",
  "startedAt",
  "endedAt",
  "screenshot",
  "aria",
  "dom",
]);

export interface Redactor {
  text(value: string): string;
  /** The same value with every string in it redacted; keys stay, and so do the words of the record's own. */
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
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        typeof inner === "string" && OWN_WORDS.has(key) ? inner : walk(inner),
      ]),
    );
  };
  // A walk changes strings only, so the shape stays what it was.
  const deep = <T>(value: T): T => walk(value) as T;
  return { text, deep };
}
