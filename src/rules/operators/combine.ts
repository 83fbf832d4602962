/** What `all` and `any` share: three-valued logic, in which "for review" and "unknown" stay open. */
import { type Check, screensOf, type Verdict } from "../check.js";

/** The verdict if all parts agree on `wanted`, else what keeps it open. */
export function decisive(checks: readonly Check[], wanted: "pass" | "fail"): Verdict {
  if (checks.every((check) => check.verdict === wanted)) return wanted;
  return checks.some((check) => check.verdict === "review") ? "review" : "unknown";
}

/** One check from several: evidence of the parts that agree with the verdict, value and limit of the first of them. */
export function combine(verdict: Verdict, checks: readonly Check[]): Check {
  const agreeing = checks.filter((check) => check.verdict === verdict);
  const findings = agreeing.flatMap((check) => check.findings);
  const screens = new Set([...agreeing.flatMap((check) => check.screens), ...screensOf(findings)]);
  const quotes = agreeing.flatMap((check) => check.quotes ?? []);
  const [first] = agreeing;
  return {
    verdict,
    final: false,
    findings,
    ...(quotes.length > 0 && { quotes }),
    screens: [...screens].sort((a, b) => a - b),
    ...(first?.value !== undefined && { value: first.value }),
    ...(first?.said !== undefined && { said: first.said }),
    ...(first?.limit !== undefined && { limit: first.limit }),
    ...(verdict === "unknown" && first?.reason !== undefined && { reason: first.reason }),
  };
}
