/** Operator `outcome`: how the journey ended. */
import { z } from "zod";
import { OUTCOMES, type Outcome } from "../../vocabulary.js";
import { type Check, unknown } from "../check.js";
import type { JourneyFacts } from "../facts.js";

const set = z.array(z.enum(OUTCOMES)).min(1);

export const outcomeTest = z
  .strictObject({
    outcome: z.strictObject({
      pass: set.describe("Outcomes that pass"),
      warn: set.optional().describe("Outcomes to warn of"),
      fail: set.describe("Outcomes that fail; an outcome in no list is not tested"),
    }),
  })
  .superRefine(({ outcome }, context) => {
    const seen = new Set<Outcome>();
    for (const key of ["pass", "warn", "fail"] as const)
      for (const [index, name] of (outcome[key] ?? []).entries()) {
        if (seen.has(name))
          context.addIssue({
            code: "custom",
            path: ["outcome", key, index],
            message: `"${name}" is listed twice`,
          });
        seen.add(name);
      }
  });
export type OutcomeTest = z.infer<typeof outcomeTest>;

/** An outcome that no list names leaves it unknown. Evidence is the last screen visited. */
export function checkOutcome(test: OutcomeTest, facts: JourneyFacts): Check {
  for (const verdict of ["pass", "warn", "fail"] as const)
    if (test.outcome[verdict]?.includes(facts.outcome)) {
      const last = facts.path.at(-1);
      return { verdict, final: true, findings: [], screens: last === undefined ? [] : [last] };
    }
  return unknown(`an outcome of ${facts.outcome} does not say`);
}
