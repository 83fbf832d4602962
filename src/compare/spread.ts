/** Several runs of the same journeys: what differed between them, and which one is the worst. */
import { ruleName } from "../report/place.js";
import type { Report, RuleStatus } from "../report/schema.js";
import { MEASURE_NAMES, type MeasureName } from "../vocabulary.js";

export interface Spread {
  format: "wayout-runs";
  version: 1;
  /** Number of the run, from 1, whose verdict counts. */
  worst: number;
  runs: {
    folder: string;
    verdict: Report["verdict"]["status"];
    failed: number;
    journeys: { id: string; outcome: string; score: number | null; grade: string | null }[];
  }[];
  /** Measures that were not the same in every run; null: not measured. The machine's own time is left out. */
  measures: { journey: string; measure: MeasureName; values: (number | boolean | null)[] }[];
  /** Rules that did not end the same in every run; null: not judged. */
  rules: { journey: string; rule: string; statuses: (RuleStatus | null)[] }[];
}

const GRAVITY = { pass: 0, fail: 1, inconclusive: 2 } as const;

const highest = ({ journeys }: Report): number =>
  Math.max(-1, ...journeys.flatMap(({ scores }) => scores.map(({ score }) => score ?? -1)));

/** Index of the worst report: not judged before failed before passed, then by failed rules, then by score; the first of equals. */
export function worstOf(reports: readonly Report[]): number {
  const rank = ({ verdict }: Report) => GRAVITY[verdict.status];
  const indexes = reports.map((_, index) => index);
  const [worst = 0] = indexes.sort((i, j) => {
    const [a, b] = [reports[i], reports[j]];
    if (!a || !b) return 0;
    return rank(b) - rank(a) || b.verdict.failed - a.verdict.failed || highest(b) - highest(a) || i - j;
  });
  return worst;
}

/** Whether every run came out the same, in all but the machine's own time. */
export function nothingDiffers({ runs, measures, rules }: Spread): boolean {
  const [first, ...others] = runs.map(({ verdict, journeys }) => JSON.stringify([verdict, journeys]));
  return measures.length === 0 && rules.length === 0 && others.every((one) => one === first);
}

const differ = (values: readonly unknown[]): boolean => new Set(values).size > 1;

/** @param runs reports of the same journey file in the order of the runs, with the folder of each */
export function spreadOf(runs: readonly { folder: string; report: Report }[]): Spread {
  const reports = runs.map(({ report }) => report);
  const ids = [...new Set(reports.flatMap(({ journeys }) => journeys.map(({ id }) => id)))];
  const of = (id: string) => reports.map(({ journeys }) => journeys.find((journey) => journey.id === id));
  return {
    format: "wayout-runs",
    version: 1,
    worst: worstOf(reports) + 1,
    runs: runs.map(({ folder, report }) => ({
      folder,
      verdict: report.verdict.status,
      failed: report.verdict.failed,
      journeys: report.journeys.map(({ id, outcome, scores }) => ({
        id,
        outcome,
        score: scores[0]?.score ?? null,
        grade: scores[0]?.grade ?? null,
      })),
    })),
    measures: ids.flatMap((journey) =>
      MEASURE_NAMES.filter((measure) => measure !== "elapsedMs")
        .map((measure) => ({
          journey,
          measure,
          values: of(journey).map((one) => one?.measures[measure] ?? null),
        }))
        .filter(({ values }) => differ(values)),
    ),
    rules: ids.flatMap((journey) => {
      const names = new Set(of(journey).flatMap((one) => one?.rules.map(ruleName) ?? []));
      return [...names]
        .map((rule) => ({
          journey,
          rule,
          statuses: of(journey).map(
            (one) => one?.rules.find((each) => ruleName(each) === rule)?.status ?? null,
          ),
        }))
        .filter(({ statuses }) => differ(statuses));
    }),
  };
}
