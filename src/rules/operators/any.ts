/** Operator `any`: one part that holds is enough. */
import type { Check } from "../check.js";
import { combine, decisive } from "./combine.js";

/** Passes as soon as one part passes; fails only if every part does; else it is left open. */
export function checkAny(checks: readonly Check[]): Check {
  const passed = checks.some((check) => check.verdict === "pass");
  const verdict = passed ? "pass" : decisive(checks, "fail");
  return { ...combine(verdict, checks), final: verdict === "fail" && checks.every((check) => check.final) };
}
