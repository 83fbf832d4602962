/** Times with a unit, as journey files and options write them: 500ms, 5s, 2m, 1h. */

const MILLISECONDS: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** Milliseconds of `5s`, `500ms`, `1.5m`, `1h`; undefined if the text is no such time. */
export function parseDuration(text: string): number | undefined {
  const [, amount, unit] = /^(\d{1,9}(?:\.\d{1,3})?) ?(ms|s|m|h)$/.exec(text.trim()) ?? [];
  const factor = MILLISECONDS[unit ?? ""];
  return amount === undefined || factor === undefined ? undefined : Math.round(Number(amount) * factor);
}
