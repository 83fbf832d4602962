/** When a label on a page is one that a law prescribes. */

/** What stands around words without being any: arrows, icons, full stops. */
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** The same few labels are compared again and again. */
const known = new Map<string, string>();
const MOST_LABELS = 5000;

/** The words of a label: case, kind of space and quote, and what decorates it at either end do not count. */
function wordsOf(label: string): string {
  const met = known.get(label);
  if (met !== undefined) return met;
  const words = read(label);
  if (known.size >= MOST_LABELS) known.clear();
  known.set(label, words);
  return words;
}

function read(label: string): string {
  return label
    .normalize("NFKC")
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, "")
    .replace(/[\u2018\u2019\u02BC\u00B4`]/g, "'")
    .replace(/\s+/g, " ")
    .replace(AROUND, "")
    .toLowerCase();
}

/** Whether two labels have the same words in the same order and nothing else. */
export function sameLabel(a: string, b: string): boolean {
  return wordsOf(a) === wordsOf(b);
}
