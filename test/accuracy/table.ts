/** Figures as Markdown tables. */

export type Cell = string | number | undefined;

/** A Markdown table; what was not measured is a dash, never a zero. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) =>
    `| ${cells.map((cell) => String(cell ?? "-").replace(/\|/g, "\\|")).join(" | ")} |`;
  return [
    line(head),
    `|${head.map((_, at) => (at === 0 ? "---" : "--:")).join("|")}|`,
    ...rows.map(line),
  ].join("\n");
}

/** A share with three decimals; undefined of nothing. */
export function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : Math.round((part / whole) * 1000) / 1000;
}
