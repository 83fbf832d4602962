/** Operator `screens`: how many distinct screens have certain features, against limits. */
import { z } from "zod";
import { ROLES } from "../../reading/model.js";
import type { Screen } from "../../report/schema.js";
import { bandProblem, better, boundSchema, limitInWords, within } from "../bound.js";
import type { Check } from "../check.js";
import type { JourneyFacts } from "../facts.js";

export const screensTest = z
  .strictObject({
    screens: z
      .strictObject({
        role: z.array(z.enum(ROLES)).min(1).optional().describe("Plays one of these parts"),
        inFlow: z.boolean().optional().describe("Lies between intent and final control"),
        pressure: z.boolean().optional().describe("Carries a pattern of class pressure"),
        native: z.boolean().optional().describe("Is a dialog of the browser itself"),
        revisited: z.boolean().optional().describe("Was entered more than once"),
      })
      .describe("Screens to count: all features given must hold"),
    pass: boundSchema.describe("Limit to pass"),
    warn: boundSchema.optional().describe("Wider limit to be warned only; outside both it fails"),
  })
  .superRefine((test, context) => {
    if (typeof test.pass === "boolean")
      context.addIssue({ code: "custom", path: ["pass"], message: 'must be a number such as "<=1"' });
    const problem = bandProblem(test.pass, test.warn);
    if (problem) context.addIssue({ code: "custom", path: ["warn"], message: problem });
  });
export type ScreensTest = z.infer<typeof screensTest>;

function has(screen: Screen, wanted: ScreensTest["screens"]): boolean {
  return (
    (wanted.role === undefined || (wanted.role as readonly string[]).includes(screen.role)) &&
    (wanted.inFlow === undefined || wanted.inFlow === screen.inFlow) &&
    (wanted.pressure === undefined || wanted.pressure === screen.pressure) &&
    (wanted.native === undefined || wanted.native === screen.native) &&
    (wanted.revisited === undefined || wanted.revisited === screen.visits > 1)
  );
}

/** Counts the screens that have every feature asked for. */
export function checkScreens(test: ScreensTest, facts: JourneyFacts): Check {
  const counted = facts.screens.filter((screen) => has(screen, test.screens));
  const kept = within(counted.length, test.pass);
  const warned = test.warn !== undefined && within(counted.length, test.warn);
  return {
    verdict: kept ? "pass" : warned ? "warn" : "fail",
    final: better(test.pass) === "fewer",
    value: counted.length,
    limit: limitInWords(test.pass),
    findings: [],
    screens: counted.map((screen) => screen.n),
  };
}
