/** What several sorts of change do to a journey. Pure. */
import type { Reading, ReadScreen, TakenOff } from "../../reading/model.js";
import type { Finding } from "../../report/schema.js";
import type { Pattern } from "../../vocabulary.js";
import type { Supposed } from "../model.js";

/** The reading with this taken off one of its screens, if that screen is still there. */
export function takeOff(reading: Reading, n: number, ...what: readonly TakenOff[]): Reading {
  const without = (screen: ReadScreen): ReadScreen => {
    const { of = screen, without: before = [] } = screen.supposed ?? {};
    return { ...screen, supposed: { of, without: [...before, ...what] } };
  };
  return { ...reading, screens: reading.screens.map((one) => (one.n === n ? without(one) : one)) };
}

/** The findings without those of the patterns, on one screen or on all. */
export function dropped(findings: readonly Finding[], patterns: readonly Pattern[], n?: number): Finding[] {
  return findings.filter(
    ({ pattern, screen }) => !(patterns.includes(pattern) && (n === undefined || screen === n)),
  );
}

/** A journey without these findings. */
export const withoutFindings =
  (patterns: readonly Pattern[], n?: number) =>
  ({ reading, findings }: Supposed): Supposed => ({ reading, findings: dropped(findings, patterns, n) });

/** The last screen of the journey: where it is confirmed, or where it ends. */
export function lastScreen({ visits, endVisit }: Reading): number | undefined {
  return visits.findLast(({ n }) => n <= endVisit)?.screen;
}
