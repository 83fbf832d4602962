/** Operator `measure`: one measure of the journey against limits. */
import { z } from "zod";
import type { Finding } from "../../report/schema.js";
import { duration, isTime } from "../../report/wording/format.js";
import { MEASURE_NAMES, type MeasureName, REVIEW_BELOW } from "../../vocabulary.js";
import { band, bandOfRange, bandProblem, better, boundSchema, limitInWords } from "../bound.js";
import { type Check, screensOf, unknown } from "../check.js";
import type { JourneyFacts } from "../facts.js";
import { quotesInWords } from "../sentence.js";
import { patternsSchema } from "./patterns.js";

/** The machine's own time says nothing about a person, so no rule may use it. */
export const usableMeasures = MEASURE_NAMES.filter((name) => name !== "elapsedMs") as [
  MeasureName,
  ...MeasureName[],
];

export const measureTest = z
  .strictObject({
    measure: z.enum(usableMeasures).describe("Name of a measure of the counting rules"),
    pass: boundSchema.describe("Limit to pass"),
    warn: boundSchema.optional().describe("Wider limit to be warned only; outside both it fails"),
    evidence: patternsSchema.optional().describe("Patterns whose quotes and screens are shown with it"),
  })
  .superRefine((test, context) => {
    const problem = bandProblem(test.pass, test.warn);
    if (problem) context.addIssue({ code: "custom", path: ["warn"], message: problem });
  });
export type MeasureTest = z.infer<typeof measureTest>;

/** Screens a measure was taken on, where no finding says so. */
function screensBehind(measure: MeasureName, facts: JourneyFacts): number[] {
  if (measure === "pressureScreens")
    return facts.screens.filter((s) => s.inFlow && s.pressure).map((s) => s.n);
  if (measure === "options") return facts.screens.filter((s) => s.inFlow).map((s) => s.n);
  if (measure === "clicks") return [...new Set(facts.actions.filter((a) => a.counted).map((a) => a.screen))];
  return [];
}

type Offered = NonNullable<JourneyFacts["contacts"]>;

/** Ways to a person of kinds that were offered and not tried: each may be one channel more than was counted. */
function offeredBesides(measure: MeasureName, { contacts = [] }: JourneyFacts): Offered {
  if (measure !== "contactChannels") return [];
  const counted = new Set(contacts.filter(({ works, tried }) => works && tried).map(({ way }) => way));
  const others = contacts.filter(({ works, tried, way }) => works && !tried && !counted.has(way));
  return [...new Map(others.map((one) => [one.way, one])).values()];
}

/** A time is said in the units of a clock: nobody reads 864000 seconds. */
function inWords({ measure, pass }: MeasureTest, value: number | boolean): Pick<Check, "said" | "limit"> {
  if (!isTime(measure)) return { limit: limitInWords(pass) };
  return { said: duration(Number(value)), limit: limitInWords(pass, duration) };
}

/** Absent: unknown. Truth values fail for good when true, counts when too many. */
export function checkMeasure(test: MeasureTest, facts: JourneyFacts): Check {
  const value = facts.measures[test.measure];
  if (value === undefined) return unknown(`${test.measure} was not measured`);
  const shown = (finding: Finding) =>
    (test.evidence ?? []).includes(finding.pattern) && finding.confidence >= REVIEW_BELOW;
  const findings = facts.findings.filter(shown);
  const offered = offeredBesides(test.measure, facts);
  if (offered.length > 0) {
    const range = { sure: Number(value), possible: Number(value) + offered.length };
    if (bandOfRange(range, test) === "review")
      return unknown(`${quotesInWords(offered.map(({ label }) => label))} was offered and not tried`);
  }
  return {
    verdict: band(value, test),
    final: better(test.pass) === "fewer",
    value,
    ...inWords(test, value),
    findings,
    screens: findings.length > 0 ? screensOf(findings) : screensBehind(test.measure, facts),
  };
}
