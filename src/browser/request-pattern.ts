/** The language in which a journey file names requests: `METHOD glob`. Pure. */

export interface RequestPattern {
  /** Upper case; `*` for any. */
  method: string;
  /** What stands between the stars, in lower case; `?` stands for any one character. */
  parts: readonly string[];
  /** The glob speaks of a query or fragment; otherwise these do not count. */
  query: boolean;
  text: string;
}

/**
 * Reads `METHOD glob`, or a glob alone for any method. `*` stands for any characters, `?` for one; case does not matter.
 * A glob without a scheme matches addresses that end with it. Query and fragment count only where the glob has them.
 */
export function parsePattern(text: string): RequestPattern {
  const found = /^(?:([A-Za-z*]+)\s+)?(\S+)$/.exec(text.trim());
  const glob = (found?.[2] ?? text.trim()).toLowerCase();
  const parts = (/^https?:/.test(glob) ? glob : `*${glob}`).split(/\*+/);
  return { method: (found?.[1] ?? "*").toUpperCase(), parts, query: /[?#=&]/.test(glob), text };
}

/** Where `part` stands in `text` at or after `from`; -1 if nowhere. */
function indexOf(text: string, part: string, from: number): number {
  if (!part.includes("?")) return text.indexOf(part, from);
  for (let at = from; at + part.length <= text.length; at++) if (standsAt(text, part, at)) return at;
  return -1;
}

const standsAt = (text: string, part: string, at: number): boolean =>
  at >= 0 &&
  at + part.length <= text.length &&
  [...part].every((char, index) => char === "?" || char === text[at + index]);

/**
 * Each part at its first place after the one before, the last one at the end: no star is ever tried twice, so that the
 * longest address takes no more than its length.
 */
function matches(parts: readonly string[], text: string): boolean {
  const [first = "", ...rest] = parts;
  if (!standsAt(text, first, 0)) return false;
  const last = rest.pop();
  if (last === undefined) return first.length === text.length;
  let at = first.length;
  for (const part of rest) {
    const found = indexOf(text, part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && standsAt(text, last, text.length - last.length);
}

export function isHeld({ method, parts, query }: RequestPattern, asked: string, url: string): boolean {
  if (method !== "*" && method !== asked.toUpperCase()) return false;
  const address = url.toLowerCase();
  const bare = address.replace(/[?#].*$/s, "");
  return matches(parts, bare) || (query && matches(parts, address));
}
