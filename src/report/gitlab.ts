/** report.json as a GitLab code quality report: broken rules at their step's line, and journeys that could not be judged. */
import { type Severity, UNJUDGED } from "../vocabulary.js";
import { siteText } from "./clean.js";
import { toChange } from "./order.js";
import { fingerprint, journeyPath, lineOfRule, lineOfScreen, ruleName } from "./place.js";
import type { JourneyReport, Report } from "./schema.js";
import { OUTCOME_WORDS } from "./wording/names.js";

interface Issue {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: Severity | "blocker";
  location: { path: string; lines: { begin: number } };
}

function issues(report: Report, journey: JourneyReport): Issue[] {
  const path = journeyPath(report);
  const id = siteText(journey.id, 60);
  const broken = toChange(journey).map(
    (rule): Issue => ({
      description: `${id}: ${siteText(rule.title, 120)}: ${siteText(rule.because)}`,
      check_name: siteText(ruleName(rule), 120),
      fingerprint: fingerprint(report, journey, ruleName(rule)),
      severity: rule.severity,
      location: { path, lines: { begin: lineOfRule(journey, rule) } },
    }),
  );
  if (!UNJUDGED.includes(journey.outcome)) return broken;
  const unjudged: Issue = {
    description: `${id}: ${OUTCOME_WORDS[journey.outcome].about} ${siteText(journey.outcomeBecause)}`.trim(),
    check_name: "wayout/not-judged",
    fingerprint: fingerprint(report, journey, "wayout/not-judged"),
    severity: "blocker",
    location: { path, lines: { begin: lineOfScreen(journey, journey.path.at(-1)) } },
  };
  return [unjudged, ...broken];
}

/** A JSON list, as `artifacts: reports: codequality` takes it. */
export function renderGitlab(report: Report): string {
  return `${JSON.stringify(
    report.journeys.flatMap((journey) => issues(report, journey)),
    undefined,
    2,
  )}\n`;
}
