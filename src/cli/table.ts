/** Columns of plain text. */

/** Characters that terminals draw twice as wide as a letter (Unicode Standard Annex 11, W and F). */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fc\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/gu;

/** Columns that a text takes up. */
const widthOf = (text: string): number => [...text].length + (text.match(WIDE)?.length ?? 0);

/** Rows with their columns lined up: figures to the right, words to the left. The first row is the heading. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const width = head.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ""))));
  const isFigure = head.map(
    (_, column) => body.length > 0 && body.every((row) => /^(?:-|\d+(?:\.\d+)?)$/.test(row[column] ?? "")),
  );
  const cell = (text: string, column: number) => {
    const blank = " ".repeat(Math.max(0, (width[column] ?? 0) - widthOf(text)));
    return isFigure[column] ? `${blank}${text}` : `${text}${blank}`;
  };
  return rows.map((row) => `${row.map(cell).join("  ").trimEnd()}\n`).join("");
}
