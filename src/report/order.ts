/** In which order rules are shown. */
import { SEVERITIES } from "../vocabulary.js";
import type { JourneyReport, RuleResult, RuleStatus } from "./schema.js";

/** Statuses in the order in which a reader needs them. */
export const STATUS_ORDER: readonly RuleStatus[] = [
  "fail",
  "warn",
  "needs-review",
  "not-tested",
  "pass",
  "not-applicable",
];

function byId(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareRules(a: RuleResult, b: RuleResult): number {
  return (
    b.points - a.points || SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || byId(a.id, b.id)
  );
}

/** Points to regain first, then severity, then id by code unit. The input is left as it is. */
export function sortRules(rules: readonly RuleResult[]): RuleResult[] {
  return [...rules].sort(compareRules);
}

/** Failed and warned rules: what to change, the dearest first. */
export function toChange(journey: JourneyReport): RuleResult[] {
  return sortRules(journey.rules.filter((rule) => rule.status === "fail" || rule.status === "warn"));
}

/** How many rules are to change, in words: "not tested" where none was decided, since 0 would read as praise. */
export function changeCount(journey: JourneyReport): string {
  const changes = toChange(journey).length;
  const decided = changes > 0 || journey.rules.some((rule) => rule.status === "pass");
  return decided ? String(changes) : "not tested";
}

/** All rules by status, empty groups left out. */
export function byStatus(journey: JourneyReport): { status: RuleStatus; rules: RuleResult[] }[] {
  return STATUS_ORDER.map((status) => ({
    status,
    rules: sortRules(journey.rules.filter((rule) => rule.status === status)),
  })).filter((group) => group.rules.length > 0);
}

/** Journey scores after this rule alone was mended; undefined where the listed points do not add up to the score. */
export function scoreWithout(
  journey: JourneyReport,
  rule: RuleResult,
): { from: number; to: number } | undefined {
  const [score, ...others] = journey.scores;
  if (!score || others.length > 0 || score.score === null || score.atMost <= 0) return undefined;
  const sum = journey.rules.reduce((total, each) => total + each.points, 0);
  if (Math.abs(sum - score.points) > 0.001 || rule.points <= 0) return undefined;
  return { from: score.score, to: Math.round((100 * (score.points - rule.points)) / score.atMost) };
}
