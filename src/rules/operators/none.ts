/** Operator `none`: no part may hold. */
import type { Check } from "../check.js";
import { combine, decisive } from "./combine.js";

/** Fails as soon as one part passes; passes only if every part fails; else it is left open. */
export function checkNone(checks: readonly Check[]): Check {
  const held = checks.some((check) => check.verdict === "pass");
  const behind = held ? "pass" : decisive(checks, "fail");
  const verdict = held ? "fail" : behind === "fail" ? "pass" : behind;
  return { ...combine(behind, checks), verdict, final: false };
}
