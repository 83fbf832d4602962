/** What changed between two runs of one journey: outcome, score, measures, rules. */
import { sortRules } from "../report/order.js";
import { ruleName } from "../report/place.js";
import type { JourneyReport, RuleResult, RuleStatus } from "../report/schema.js";
import { MEASURE_NAMES, type MeasureName, type Outcome, UNJUDGED } from "../vocabulary.js";
import type { Direction, JourneyChange, MeasureChange, RuleChange } from "./model.js";
import { compareScreens } from "./screens.js";

/** Measures of which more is better; of all others less is. */
const MORE: readonly MeasureName[] = ["humanReached", "contactChannels"];
/** Measures that are neither good nor bad in themselves. */
const NEUTRAL: readonly MeasureName[] = ["signupClicks", "elapsedMs"];

function direction(name: MeasureName, before: number | boolean, after: number | boolean): Direction {
  if (NEUTRAL.includes(name) || typeof before !== typeof after) return "changed";
  return Number(after) > Number(before) === MORE.includes(name) ? "better" : "worse";
}

/** Where the two ended differently, less work may only mean that less of the way was walked. */
function measureChanges(before: JourneyReport, after: JourneyReport): MeasureChange[] {
  const alike = before.outcome === after.outcome && !UNJUDGED.includes(after.outcome);
  return MEASURE_NAMES.filter((name) => name !== "elapsedMs").flatMap((measure) => {
    const [a, b] = [before.measures[measure], after.measures[measure]];
    if (a === b) return [];
    const turn =
      b === undefined ? "undecided" : a === undefined || !alike ? "changed" : direction(measure, a, b);
    return [{ measure, before: a ?? null, after: b ?? null, direction: turn }];
  });
}

/** From good to bad; what was not decided has no rank. */
const RANK: Partial<Record<RuleStatus, number>> = { "not-applicable": 0, pass: 0, warn: 1, fail: 2 };

/** A rule that broke is worse whatever it was before; one that cannot be told any more is undecided. */
function ruleDirection(before: RuleResult | undefined, after: RuleResult | undefined): Direction | undefined {
  if (before?.status === after?.status) {
    const [a, b] = [before?.value, after?.value];
    const broken = after?.status === "fail" || after?.status === "warn";
    if (!broken || a === undefined || b === undefined || a === b || !after?.better) return undefined;
    return Number(b) > Number(a) === (after.better === "more") ? "better" : "worse";
  }
  const [a, b] = [before && RANK[before.status], after && RANK[after.status]];
  if (!after) return "changed";
  if (b === undefined) return a === undefined ? "changed" : "undecided";
  if (a === undefined) return b > 0 ? "worse" : "changed";
  return b > a ? "worse" : b < a ? "better" : "changed";
}

function ruleChanges(before: JourneyReport, after: JourneyReport): RuleChange[] {
  const all = [...sortRules(after.rules), ...sortRules(before.rules)];
  return [...new Set(all.map(ruleName))].flatMap((rule) => {
    const find = ({ rules }: JourneyReport) => rules.find((one) => ruleName(one) === rule);
    const [a, b] = [find(before), find(after)];
    const shown = b ?? a;
    const turn = ruleDirection(a, b);
    if (!shown || !turn) return [];
    const { title, severity, because } = shown;
    return [
      {
        rule,
        title,
        severity,
        before: a?.status ?? null,
        after: b?.status ?? null,
        direction: turn,
        because,
      },
    ];
  });
}

function outcomeDirection(before: Outcome, after: Outcome): Direction | "same" {
  if (before === after) return "same";
  if (UNJUDGED.includes(after)) return "undecided";
  const ends = (outcome: Outcome) => outcome === "completed" || outcome === "requested";
  return ends(before) === ends(after) || UNJUDGED.includes(before)
    ? "changed"
    : ends(after)
      ? "better"
      : "worse";
}

function scoreDirection(before: number | null, after: number | null): Direction | "same" {
  if (before === after) return "same";
  if (after === null) return "undecided";
  return before === null ? "changed" : after > before ? "worse" : "better";
}

/** Both are of the same id and kind. */
export function compareJourneys(before: JourneyReport, after: JourneyReport): JourneyChange {
  const [a, b] = [before.scores[0], after.scores[0]];
  const [was, is] = [a?.score ?? null, b?.score ?? null];
  return {
    id: after.id,
    kind: after.kind,
    outcome: {
      before: before.outcome,
      after: after.outcome,
      direction: outcomeDirection(before.outcome, after.outcome),
    },
    score: { before: was, after: is, direction: scoreDirection(was, is) },
    grade: { before: a?.grade ?? null, after: b?.grade ?? null },
    measures: measureChanges(before, after),
    rules: ruleChanges(before, after),
    screens: compareScreens(before, after),
  };
}
