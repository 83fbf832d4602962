/** Which addresses name a page of leaving: developers write the words of their own language, or English, into paths. */
import type { LexiconFile } from "./schema.js";

const ESCAPED = /[\\^$.*+?()[\]{}|/]/g;
const BOUNDARY = "[/_.,;-]";

/** Words of one entry may be parted by a hyphen, an underscore or nothing; accents are mostly left out of addresses. */
function pattern(entry: string): string {
  const plain = entry.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return plain.replace(ESCAPED, "\\$&").replace(/[\s-]+/g, "[-_]?");
}

function anyOf(entries: readonly string[]): RegExp | undefined {
  if (entries.length === 0) return undefined;
  return new RegExp(`(?:^|${BOUNDARY})(?:${entries.map(pattern).join("|")})(?:$|${BOUNDARY})`);
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Says of a path (no query) whether it leads to leaving and to nothing that only sounds like it: an order, a help page. */
export function leavingPaths({ paths }: Pick<LexiconFile, "paths">): (path: string) => boolean {
  const [leave, other] = [anyOf(paths.leave), anyOf(paths.other)];
  if (leave === undefined) return () => false;
  return (path) => {
    const plain = readable(path).toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
    return leave.test(plain) && !(other?.test(plain) ?? false);
  };
}
