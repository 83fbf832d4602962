/** The gate: what besides a failed rule makes a run fail. Undecided is never green. */
import { siteText } from "../report/clean.js";
import type { Report, Verdict } from "../report/schema.js";
import { SEVERITIES, type Severity } from "../vocabulary.js";
import { standing, unacceptedLine, unneededLine } from "./baseline.js";
import type { Baseline } from "./baseline-schema.js";

export interface Gate {
  /** Highest barrier score, 0 to 100, that passes. */
  maxScore?: number | undefined;
  baseline?: Baseline | undefined;
}

/** Journeys over the limit, and journeys that should have a score and have none. */
function scoreLines(report: Report, maxScore: number): { over: string[]; open: string[] } {
  const over: string[] = [];
  const open: string[] = [];
  for (const { id, scores } of report.journeys)
    for (const { score, family } of scores) {
      const name = siteText(id, 60);
      if (score === null) open.push(`${name}: no ${family} score, so the limit of ${maxScore} is undecided.`);
      else if (score > maxScore)
        over.push(`${name}: the ${family} score is ${score}, at most ${maxScore} passes.`);
    }
  return { over, open };
}

const atLeast = (severity: Severity, failOn: Verdict["failOn"]): boolean =>
  failOn !== "never" && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(failOn);

/**
 * The report with its verdict held to the gate. With a baseline, rules that it accepts do not count as failed; an
 * expired entry fails whatever the severity of its rule. Without either the report comes back as it is.
 */
export function gated(report: Report, { maxScore, baseline }: Gate): Report {
  if (maxScore === undefined && !baseline) return report;
  const { verdict } = report;
  const { over, open } = maxScore === undefined ? { over: [], open: [] } : scoreLines(report, maxScore);
  const held = baseline && standing(report, baseline);
  const counted = (held?.unaccepted ?? []).filter(
    ({ rule, why }) =>
      atLeast(rule.severity, verdict.failOn) || (why === "expired" && verdict.failOn !== "never"),
  );
  const failed = held ? counted.length : verdict.failed;
  const because = [...counted.map(unacceptedLine), ...over, ...open];
  const notes = (held?.unneeded ?? []).map(unneededLine);
  const undecided = verdict.status === "inconclusive" || open.length > 0;
  return {
    ...report,
    verdict: {
      ...verdict,
      status: undecided ? "inconclusive" : failed > 0 || over.length > 0 ? "fail" : "pass",
      failed,
      ...(maxScore === undefined ? {} : { maxScore }),
      ...(held && baseline ? { baseline: { file: baseline.file, accepted: held.accepted.length } } : {}),
      ...(because.length > 0 ? { because } : {}),
      ...(notes.length > 0 ? { notes } : {}),
    },
  };
}
