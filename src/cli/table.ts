/** Columns of plain text. */

/** Rows with their columns lined up: figures to the right, words to the left. The first row is the heading. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const width = head.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const isFigure = head.map(
    (_, column) => body.length > 0 && body.every((row) => /^(?:-|\d+(?:\.\d+)?)$/.test(row[column] ?? "")),
  );
  const cell = (text: string, column: number) =>
    isFigure[column] ? text.padStart(width[column] ?? 0) : text.padEnd(width[column] ?? 0);
  return rows.map((row) => `${row.map(cell).join("  ").trimEnd()}\n`).join("");
}
