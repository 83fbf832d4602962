/** The closed set of operators: what a test may be, and how it is carried out. There is no expression language. */
import type { z } from "zod";
import { type Bound, better, boundSchema } from "../bound.js";
import type { Check } from "../check.js";
import type { JourneyFacts } from "../facts.js";
import { checkAll } from "./all.js";
import { checkAny } from "./any.js";
import { checkCount } from "./count.js";
import { checkFound, type FoundTest, foundTest } from "./found.js";
import { checkLabel, type LabelTest, labelTest } from "./label.js";
import { checkMeasure, type MeasureTest, measureTest } from "./measure.js";
import { checkMissing, type MissingTest, missingTest } from "./missing.js";
import { checkNone } from "./none.js";
import { checkOutcome, type OutcomeTest, outcomeTest } from "./outcome.js";
import { checkPair, type DifferenceTest, differenceTest, type RatioTest, ratioTest } from "./ratio.js";
import { checkScreens, type ScreensTest, screensTest } from "./screens.js";

export type Test =
  | MeasureTest
  | FoundTest
  | MissingTest
  | OutcomeTest
  | ScreensTest
  | LabelTest
  | RatioTest
  | DifferenceTest
  | { all: Test[] }
  | { any: Test[] }
  | { none: Test[] }
  | { count: Test[]; pass: Bound };

/** The schema of each operator that looks at facts, by the key that names it. */
export const OPERATOR_SCHEMAS = {
  measure: measureTest,
  found: foundTest,
  missing: missingTest,
  outcome: outcomeTest,
  screens: screensTest,
  label: labelTest,
  ratio: ratioTest,
  difference: differenceTest,
} as const satisfies Record<string, z.ZodType<Test>>;

/** The keys that combine other tests. */
export const COMBINERS = ["all", "any", "none", "count"] as const;
/** What `count` holds the number of its parts against. */
export const countLimit = boundSchema.refine(
  (bound) => typeof bound !== "boolean",
  'must be a number such as ">=2"',
);

/** Whether the test can end in a warning. */
export function canWarn(test: Test): boolean {
  if ("outcome" in test) return test.outcome.warn !== undefined;
  if ("label" in test) return test.exact !== undefined;
  return "warn" in test && test.warn !== undefined;
}

/** Which way the value of a test is better; undefined where the parts of a test may point different ways, or there is none. */
export function betterOf(test: Test): "fewer" | "more" | undefined {
  if ("measure" in test || "screens" in test || "count" in test) return better(test.pass);
  if ("ratio" in test || "difference" in test) return better(test.pass);
  if ("found" in test) return "fewer";
  return "missing" in test ? "more" : undefined;
}

/** Carries a test out on the facts of a journey. */
export function check(test: Test, facts: JourneyFacts): Check {
  if ("measure" in test) return checkMeasure(test, facts);
  if ("found" in test) return checkFound(test, facts);
  if ("missing" in test) return checkMissing(test, facts);
  if ("outcome" in test) return checkOutcome(test, facts);
  if ("screens" in test) return checkScreens(test, facts);
  if ("label" in test) return checkLabel(test, facts);
  if ("ratio" in test || "difference" in test) return checkPair(test, facts);
  const checks = partsOf(test).map((part) => check(part, facts));
  if ("all" in test) return checkAll(checks);
  if ("any" in test) return checkAny(checks);
  return "none" in test ? checkNone(checks) : checkCount(checks, test.pass);
}

type Combined = Extract<Test, { all: Test[] } | { any: Test[] } | { none: Test[] } | { count: Test[] }>;

/** The tests that a combining one is made of. */
export function partsOf(test: Combined): Test[] {
  if ("all" in test) return test.all;
  if ("any" in test) return test.any;
  return "none" in test ? test.none : test.count;
}
