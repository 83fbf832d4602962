/** Operator `all`: every part must hold. */
import type { Check } from "../check.js";
import { combine, decisive } from "./combine.js";

/** Fails as soon as one part fails; passes only if every part does; else it is left open. */
export function checkAll(checks: readonly Check[]): Check {
  const failed = checks.filter((check) => check.verdict === "fail");
  const verdict = failed.length > 0 ? "fail" : decisive(checks, "pass");
  return { ...combine(verdict, checks), final: verdict === "fail" && failed.some((check) => check.final) };
}
