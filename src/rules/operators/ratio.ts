/** Operators `ratio` and `difference`: one measure against another. */
import { z } from "zod";
import type { MeasureName } from "../../vocabulary.js";
import { band, bandProblem, better, boundSchema, limitInWords } from "../bound.js";
import { type Check, unknown } from "../check.js";
import type { JourneyFacts } from "../facts.js";
import { usableMeasures } from "./measure.js";

const pair = z
  .tuple([z.enum(usableMeasures), z.enum(usableMeasures)])
  .describe("Two measures: what is compared, and with what");
const limits = {
  pass: boundSchema.describe("Limit to pass"),
  warn: boundSchema.optional().describe("Wider limit to be warned only; outside both it fails"),
};
const checked = (
  test: { pass: string | boolean; warn?: string | boolean | undefined },
  context: z.RefinementCtx,
) => {
  if (typeof test.pass === "boolean")
    context.addIssue({ code: "custom", path: ["pass"], message: 'must be a number such as "<=1"' });
  const problem = bandProblem(test.pass, test.warn);
  if (problem) context.addIssue({ code: "custom", path: ["warn"], message: problem });
};

export const ratioTest = z.strictObject({ ratio: pair, ...limits }).superRefine(checked);
export const differenceTest = z.strictObject({ difference: pair, ...limits }).superRefine(checked);
export type RatioTest = z.infer<typeof ratioTest>;
export type DifferenceTest = z.infer<typeof differenceTest>;

/** The first measure divided by the second, to two decimals, or less the second. Unknown where one is absent or divides by 0. */
export function checkPair(test: RatioTest | DifferenceTest, facts: JourneyFacts): Check {
  const [first, second] = "ratio" in test ? test.ratio : test.difference;
  const value = numberOf(first, facts);
  const against = numberOf(second, facts);
  if (value === undefined) return unknown(`${first} was not measured`);
  if (against === undefined) return unknown(`${second} was not measured`);
  if ("ratio" in test && against === 0) return unknown(`${second} is 0, so there is no ratio`);
  const result = "ratio" in test ? Math.round((100 * value) / against) / 100 : value - against;
  return {
    verdict: band(result, test),
    final: better(test.pass) === "fewer",
    value: result,
    limit: limitInWords(test.pass),
    findings: [],
    screens: [],
  };
}

function numberOf(name: MeasureName, facts: JourneyFacts): number | undefined {
  const value = facts.measures[name];
  return typeof value === "number" ? value : undefined;
}
