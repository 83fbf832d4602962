/** The language in which a journey file names requests: `METHOD glob`. Pure. */

export interface RequestPattern {
  /** Upper case; `*` for any. */
  method: string;
  url: RegExp;
  text: string;
}

const quote = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, "\\$&");

/**
 * Reads `METHOD glob`, or a glob alone for any method. `*` stands for any characters, `?` for one. A glob without
 * a scheme matches addresses that end with it, before query and fragment.
 */
export function parsePattern(text: string): RequestPattern {
  const parts = /^(?:([A-Za-z*]+)\s+)?(\S+)$/.exec(text.trim());
  const glob = parts?.[2] ?? text;
  const source = glob.split(/\*+/).map(quote).join(".*").replaceAll("\\?", ".");
  const anchored = /^(\.\*|https?:)/.test(source) ? `^${source}` : `^[^?#]*${source}`;
  return { method: (parts?.[1] ?? "*").toUpperCase(), url: new RegExp(`${anchored}([?#].*)?$`, "i"), text };
}

export const isHeld = (pattern: RequestPattern, method: string, url: string): boolean =>
  (pattern.method === "*" || pattern.method === method.toUpperCase()) && pattern.url.test(url);
