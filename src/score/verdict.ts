/** The verdict over all journeys of a run, by the severity that the user gates on. */
import type { JourneyReport, Verdict } from "../report/schema.js";
import { SEVERITIES, type Severity, UNJUDGED } from "../vocabulary.js";

/**
 * `inconclusive` when a journey could not be judged (nothing else makes such a run green or red), else `fail` when a
 * failed rule is at or above `failOn`. `failed` counts those rules; `worst` looks at all failed rules.
 */
export function verdict(
  journeys: readonly Pick<JourneyReport, "outcome" | "rules">[],
  failOn: Severity | "never",
): Verdict {
  const rank = (severity: Severity) => SEVERITIES.indexOf(severity);
  const broken = journeys.flatMap((journey) => journey.rules.filter((rule) => rule.status === "fail"));
  const failed = failOn === "never" ? 0 : broken.filter((rule) => rank(rule.severity) >= rank(failOn)).length;
  const worst = broken.reduce<Severity | null>(
    (high, { severity }) => (high === null || rank(severity) > rank(high) ? severity : high),
    null,
  );
  const unjudged = journeys.some((journey) => UNJUDGED.includes(journey.outcome));
  return { status: unjudged ? "inconclusive" : failed > 0 ? "fail" : "pass", failed, worst, failOn };
}
