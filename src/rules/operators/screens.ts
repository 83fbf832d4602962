/** Operator `screens`: how many distinct screens have certain features, against limits. */
import { z } from "zod";
import { bandOfRange, bandProblem, better, boundSchema, limitInWords } from "../bound.js";
import type { Check } from "../check.js";
import type { JourneyFacts } from "../facts.js";
import { featuresSchema, has } from "./screen-features.js";

export const screensTest = z
  .strictObject({
    screens: featuresSchema.describe("Screens to count: all features given must hold"),
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

/** Counts the screens that have every feature asked for; those of which it is not sure make it a case for review. */
export function checkScreens(test: ScreensTest, facts: JourneyFacts): Check {
  const looked = facts.screens.map((screen) => ({ screen, has: has(screen, test.screens, facts) }));
  const sure = looked.filter((one) => one.has === "yes").map((one) => one.screen);
  const possible = looked.filter((one) => one.has !== "no").map((one) => one.screen);
  const verdict = bandOfRange({ sure: sure.length, possible: possible.length }, test);
  const shown = verdict === "review" ? possible : sure;
  const numbers = shown.map((screen) => screen.n);
  return {
    verdict,
    final: better(test.pass) === "fewer",
    value: sure.length,
    limit: limitInWords(test.pass),
    findings: facts.findings.filter(
      ({ pattern, screen }) => test.screens.carries?.includes(pattern) && numbers.includes(screen),
    ),
    screens: numbers,
  };
}
