/** Counts what was found right, missed and found falsely. */
import { MEANINGS } from "../../src/reading/model.js";
import { MEASURE_NAMES, type Pattern } from "../../src/vocabulary.js";
import { agree, meaningChecks, slackFor } from "../support/compare.js";
import type { Walked } from "./fixtures.js";
import { type Cell, share, table } from "./table.js";

export interface MeasureCheck {
  id: string;
  name: string;
  wanted: number | boolean | null;
  found: number | boolean | undefined;
  right: boolean;
}

/** Every measure that the truth names. */
export function measuresOf({ id, truth, journey }: Walked): MeasureCheck[] {
  return MEASURE_NAMES.flatMap((name) => {
    const wanted = truth.expect.measures[name];
    if (wanted === undefined) return [];
    const found = journey.measures[name];
    return [{ id, name, wanted, found, right: agree(found, wanted, slackFor(name, truth)) }];
  });
}

export interface PatternCheck {
  id: string;
  pattern: Pattern;
  language: string;
  kind: "right" | "missed" | "false";
  on: string;
}

/** The language in which most of the journey's screens were read. */
export function languageOf({ reading }: Pick<Walked, "reading">): string {
  const counts = new Map<string, number>();
  for (const { language } of reading.screens) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "-";
}

/** Patterns of the truth that were found or missed, and sure findings that the truth calls false or does not list. */
export function patternsOf(walked: Walked): PatternCheck[] {
  const { id, truth, journey } = walked;
  const language = languageOf(walked);
  const headingOf = (screen: number) => journey.screens.find(({ n }) => n === screen)?.heading ?? "";
  const sure = journey.findings.filter(({ confidence }) => confidence >= 0.6);
  const listed = truth.expect.patterns.map(({ pattern, on = "" }): PatternCheck => {
    const hit = sure.some((one) => one.pattern === pattern && headingOf(one.screen).includes(on));
    return { id, pattern, language, kind: hit ? "right" : "missed", on };
  });
  const known = new Set(truth.expect.patterns.map(({ pattern }) => pattern));
  const wrong = new Map<string, PatternCheck>();
  for (const { pattern, screen, counted, class: cls } of sure) {
    const unlisted = cls === "pressure" && counted && !known.has(pattern);
    const on = headingOf(screen);
    if (truth.expect.absent.includes(pattern) || unlisted)
      wrong.set(`${pattern} ${screen}`, { id, pattern, language, kind: "false", on });
  }
  return [...listed, ...wrong.values()];
}

/** Rows of a table: found, right, missed, false, precision, recall; the last row is the sum. */
export function tallied(checks: readonly PatternCheck[], by: (check: PatternCheck) => string): Cell[][] {
  const row = (name: string, of: readonly PatternCheck[]): Cell[] => {
    const count = (kind: PatternCheck["kind"]) => of.filter((one) => one.kind === kind).length;
    const [right, missed, wrong] = [count("right"), count("missed"), count("false")];
    return [
      name,
      right + wrong,
      right,
      missed,
      wrong,
      share(right, right + wrong),
      share(right, right + missed),
    ];
  };
  const names = [...new Set(checks.map(by))].sort();
  const rows = names.map((name) =>
    row(
      name,
      checks.filter((check) => by(check) === name),
    ),
  );
  return [...rows, row("all", checks)];
}

/** Meanings as a person labelled them against meanings as read; "unsure" is what was read with a confidence under 0.6. */
export function confusion(all: readonly Walked[]): string {
  const cells = new Map<string, number>();
  const columns = [...MEANINGS, "unsure"];
  let right = 0;
  let labelled = 0;
  for (const { truth, reading } of all)
    for (const { wanted, found: read } of meaningChecks(reading, truth)) {
      labelled += 1;
      const sure = read !== undefined && (read.meaning === "neutral" || read.confidence >= 0.6);
      if (read?.meaning === wanted) right += 1;
      const cell = `${wanted} ${sure ? read.meaning : "unsure"}`;
      cells.set(cell, (cells.get(cell) ?? 0) + 1);
    }
  const rows = MEANINGS.map((wanted) => [
    wanted,
    ...columns.map((found) => cells.get(`${wanted} ${found}`) ?? ""),
  ]);
  return `${table(["", ...columns], rows)}\n\nLabelled controls: ${labelled}, read as labelled: ${right} (${share(right, labelled) ?? "-"}).`;
}
