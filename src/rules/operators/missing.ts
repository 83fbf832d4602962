/** Operator `missing`: something that should be there, such as a plain confirmation, was not found. */
import { z } from "zod";
import { type Check, screensOf } from "../check.js";
import type { JourneyFacts } from "../facts.js";
import { findingsAt, patternsSchema, placeShape } from "./patterns.js";

export const missingTest = z.strictObject({
  missing: patternsSchema.describe("Patterns of which at least one should be found"),
  ...placeShape,
});
export type MissingTest = z.infer<typeof missingTest>;

/** Passes on one sure finding. A fail rests on absence, so it holds only for a way that was walked. */
export function checkMissing(test: MissingTest, facts: JourneyFacts): Check {
  const { sure, unsure } = findingsAt(test.missing, { in: "journey", ...test }, facts);
  const findings = sure.length > 0 ? sure : unsure;
  return {
    verdict: sure.length > 0 ? "pass" : unsure.length > 0 ? "review" : "fail",
    final: false,
    value: sure.length,
    limit: "at least 1",
    findings,
    screens: screensOf(findings),
  };
}
