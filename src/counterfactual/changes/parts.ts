/** What several sorts of change do to a journey. Pure. */
import { estimatedSeconds, type Work } from "../../measure/estimated-seconds.js";
import type { ReadAction, Reading, ReadScreen, TakenOff } from "../../reading/model.js";
import type { Finding, Screen } from "../../report/schema.js";
import type { JourneyFacts } from "../../rules/facts.js";
import type { MeasureName, Measures, Pattern } from "../../vocabulary.js";
import { broken, type Supposed, type Walked } from "../model.js";

/** The reading with this taken off one of its screens, if that screen is still there. */
export function takeOff(reading: Reading, n: number, ...what: readonly TakenOff[]): Reading {
  const without = (screen: ReadScreen): ReadScreen => {
    const { of = screen, without: before = [] } = screen.supposed ?? {};
    return { ...screen, supposed: { of, without: [...before, ...what] } };
  };
  return { ...reading, screens: reading.screens.map((one) => (one.n === n ? without(one) : one)) };
}

/** The facts with one of their screens changed. */
export function onScreen(facts: JourneyFacts, n: number, change: (screen: Screen) => Screen): JourneyFacts {
  return { ...facts, screens: facts.screens.map((screen) => (screen.n === n ? change(screen) : screen)) };
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

/** What is written on the control that was pressed, cut for a sentence; empty where nothing is known of it. */
export const labelOf = ({ control, action }: ReadAction): string =>
  (control?.text.trim() || control?.name.trim() || action.target?.name || "").slice(0, 60);

/** The last screen of the journey: where it is confirmed, or where it ends. */
export function lastScreen({ visits, endVisit }: Reading): number | undefined {
  return visits.findLast(({ n }) => n <= endVisit)?.screen;
}

const NO_WORK: Work = { clicks: 0, inputs: 0, chatTurns: 0, characters: 0, waitSeconds: 0, words: 0 };

/** The measures with the time of work that is not done any more taken off; what is not known of it stays. */
export function sparing(taken: Measures, less: Partial<Work>): Measures {
  const { estimatedSeconds: before } = taken;
  if (typeof before !== "number") return taken;
  const after = Math.max(0, before - estimatedSeconds({ ...NO_WORK, ...less }));
  return { ...taken, estimatedSeconds: Math.round(after * 10) / 10 };
}

/** Whether a rule about one of these measures failed or was warned of. */
export function breaksLimit(walked: Pick<Walked, "decisions">, ...measures: MeasureName[]): boolean {
  return broken(walked).some(({ rule }) => "measure" in rule.test && measures.includes(rule.test.measure));
}
