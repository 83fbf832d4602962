/** Condition `applies`: when a rule has something to say about a journey at all. */
import { z } from "zod";
import { type MeasureName, OUTCOMES, type Outcome, type Pattern } from "../vocabulary.js";
import { type Bound, boundSchema, limitInWords, within } from "./bound.js";
import type { JourneyFacts } from "./facts.js";
import { usableMeasures } from "./operators/measure.js";
import { findingsAt, patternsSchema } from "./operators/patterns.js";
import { type Features, featuresSchema, has } from "./operators/screen-features.js";
import { featuresInWords } from "./test-words.js";

export type Condition =
  | { outcome: Outcome[] }
  | { found: Pattern[] }
  | { measure: MeasureName; is: Bound }
  | { screen: Features }
  | { all: Condition[] }
  | { any: Condition[] }
  | { none: Condition[] };

/** The schema of each condition that looks at facts, by the key that names it. */
export const CONDITION_SCHEMAS = {
  outcome: z.strictObject({
    outcome: z.array(z.enum(OUTCOMES)).min(1).describe("The journey ended in one of these"),
  }),
  found: z.strictObject({ found: patternsSchema.describe("One of these was found, be it only for review") }),
  measure: z.strictObject({
    measure: z.enum(usableMeasures).describe("Name of a measure of the counting rules"),
    is: boundSchema.describe("What it must be; where it was not measured the condition does not hold"),
  }),
  screen: z.strictObject({ screen: featuresSchema.describe("At least one screen has all of this") }),
} as const satisfies Record<string, z.ZodType<Condition>>;

/** The keys that combine other conditions. */
export const CONDITION_COMBINERS = ["all", "any", "none"] as const;

/** Whether the condition holds for the journey. */
export function holds(condition: Condition, facts: JourneyFacts): boolean {
  if ("outcome" in condition) return condition.outcome.includes(facts.outcome);
  if ("found" in condition) {
    const { sure, unsure } = findingsAt(condition.found, {}, facts);
    return sure.length + unsure.length > 0;
  }
  if ("measure" in condition) {
    const value = facts.measures[condition.measure];
    return value !== undefined && within(value, condition.is);
  }
  if ("screen" in condition) return facts.screens.some((one) => has(one, condition.screen, facts) !== "no");
  if ("all" in condition) return condition.all.every((part) => holds(part, facts));
  if ("any" in condition) return condition.any.some((part) => holds(part, facts));
  return !condition.none.some((part) => holds(part, facts));
}

/** The condition in words, to follow "applies when". */
export function conditionInWords(condition: Condition): string {
  const join = (of: Condition[], word: string) => of.map(conditionInWords).join(` ${word} `);
  if ("outcome" in condition) return `the outcome is ${condition.outcome.join(" or ")}`;
  if ("found" in condition) return `${condition.found.join(" or ")} was found`;
  if ("measure" in condition) return `${condition.measure} is ${limitInWords(condition.is)}`;
  if ("screen" in condition) return `there is a screen with ${featuresInWords(condition.screen)}`;
  if ("all" in condition) return join(condition.all, "and");
  if ("any" in condition) return join(condition.any, "or");
  return `not (${join(condition.none, "or")})`;
}
