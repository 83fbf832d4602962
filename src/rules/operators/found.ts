/** Operator `found`: how often patterns were found, against the number that is allowed. */
import { z } from "zod";
import { type Check, screensOf } from "../check.js";
import type { JourneyFacts } from "../facts.js";
import { findingsAt, patternsSchema, placeShape } from "./patterns.js";

/**
 * There is no warn limit here on purpose: with findings that are only for review a middle band could make a score
 * fall when a barrier is added. Two rules with different `atMost` say the same and add up.
 */
export const foundTest = z.strictObject({
  found: patternsSchema.describe("Patterns that should not be found"),
  ...placeShape,
  atMost: z.number().int().min(0).max(1000).optional().describe("So many are allowed; 0 if left out"),
});
export type FoundTest = z.infer<typeof foundTest>;

/** Fails on sure findings alone; where unsure ones would make it fail, it is for review. */
export function checkFound(test: FoundTest, facts: JourneyFacts): Check {
  const { sure, unsure } = findingsAt(test.found, test, facts);
  const allowed = test.atMost ?? 0;
  const verdict = sure.length > allowed ? "fail" : sure.length + unsure.length > allowed ? "review" : "pass";
  const findings = verdict === "review" ? [...sure, ...unsure] : sure;
  return {
    verdict,
    final: true,
    value: sure.length,
    limit: allowed === 0 ? "none" : `at most ${allowed}`,
    findings,
    screens: screensOf(findings),
  };
}
