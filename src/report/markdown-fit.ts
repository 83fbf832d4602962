/** Keeps Markdown within what hosts take: a comment of GitHub ends at 65,536 characters. What is left out is said. */

/** Characters; below the limit of a comment, as whoever posts it may put a line before or after. */
export const LONGEST_COMMENT = 65_000;

export interface Part {
  text: string;
  /** What it is, in a few words, where it may be left out. */
  name?: string;
  /** The higher, the sooner it is left out. */
  rank?: number;
}

const MOST_NAMES = 12;

function sentence(left: readonly string[]): string {
  const shown = left.slice(0, MOST_NAMES);
  const more = left.length - shown.length;
  const list = `${shown.join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
  return `**Shortened**, as a comment may be no longer. Left out: ${list}. The HTML and JSON reports hold everything.`;
}

const joined = (parts: readonly Part[]): string => parts.map(({ text }) => text).join("\n\n");

/** Ends after a whole line. */
function cut(text: string, max: number): string {
  const end = text.lastIndexOf("\n", max);
  return text.slice(0, end > 0 ? end : max);
}

/**
 * The parts one after the other, at most `max` characters. Parts are left out whole, those of the highest rank first
 * and of these the last; only what must stay is cut, between two lines.
 */
export function fitted(parts: readonly Part[], max = LONGEST_COMMENT): string {
  const kept = [...parts];
  const left: string[] = [];
  const length = () => kept.reduce((sum, { text }) => sum + text.length + 2, 0);
  const say = () => (left.length === 0 ? "" : `\n\n${sentence(left)}`);
  while (length() + say().length > max) {
    const rank = Math.max(...kept.map((part) => (part.name === undefined ? -1 : (part.rank ?? 0))));
    if (rank < 0) break;
    const at = kept.findLastIndex((part) => part.name !== undefined && (part.rank ?? 0) === rank);
    const [gone] = kept.splice(at, 1);
    left.unshift(gone?.name ?? "");
  }
  const text = joined(kept);
  if (text.length + say().length <= max) return text + say();
  left.push("the end of what follows from the last line on");
  return cut(text, max - say().length) + say();
}
