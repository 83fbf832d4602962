/** The closed set of operators: what a test may be, and how it is carried out. There is no expression language. */
import type { z } from "zod";
import type { Check } from "../check.js";
import type { JourneyFacts } from "../facts.js";
import { checkAll } from "./all.js";
import { checkAny } from "./any.js";
import { checkFound, type FoundTest, foundTest } from "./found.js";
import { checkMeasure, type MeasureTest, measureTest } from "./measure.js";
import { checkMissing, type MissingTest, missingTest } from "./missing.js";
import { checkOutcome, type OutcomeTest, outcomeTest } from "./outcome.js";
import { checkScreens, type ScreensTest, screensTest } from "./screens.js";

export type Test =
  | MeasureTest
  | FoundTest
  | MissingTest
  | OutcomeTest
  | ScreensTest
  | { all: Test[] }
  | { any: Test[] };

/** The schema of each operator that looks at facts, by the key that names it. */
export const OPERATOR_SCHEMAS = {
  measure: measureTest,
  found: foundTest,
  missing: missingTest,
  outcome: outcomeTest,
  screens: screensTest,
} as const satisfies Record<string, z.ZodType<Test>>;

/** The keys that combine other tests. */
export const COMBINERS = ["all", "any"] as const;

/** Whether the test can end in a warning. */
export function canWarn(test: Test): boolean {
  if ("outcome" in test) return test.outcome.warn !== undefined;
  return "warn" in test && test.warn !== undefined;
}

/** Carries a test out on the facts of a journey. */
export function check(test: Test, facts: JourneyFacts): Check {
  if ("measure" in test) return checkMeasure(test, facts);
  if ("found" in test) return checkFound(test, facts);
  if ("missing" in test) return checkMissing(test, facts);
  if ("outcome" in test) return checkOutcome(test, facts);
  if ("screens" in test) return checkScreens(test, facts);
  if ("all" in test) return checkAll(test.all.map((part) => check(part, facts)));
  return checkAny(test.any.map((part) => check(part, facts)));
}
