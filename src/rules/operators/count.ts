/** Operator `count`: how many of several tests hold, against a limit. */
import { type Bound, bandOfRange, better, limitInWords } from "../bound.js";
import type { Check } from "../check.js";
import { combine } from "./combine.js";

/** Counts the parts that pass. Parts left open make it open only where they could change the verdict. */
export function checkCount(checks: readonly Check[], pass: Bound): Check {
  const sure = checks.filter((check) => check.verdict === "pass").length;
  const open = checks.filter((check) => check.verdict === "review" || check.verdict === "unknown");
  const range = { sure, possible: sure + open.length };
  const judged = bandOfRange(range, { pass });
  const review = open.some((check) => check.verdict === "review");
  const verdict = judged === "review" && !review ? "unknown" : judged;
  const behind =
    verdict === "pass" || verdict === "fail"
      ? better(pass) === "more"
        ? verdict
        : opposite(verdict)
      : verdict;
  const { reason, ...all } = combine(behind === "warn" ? "fail" : behind, checks);
  return {
    ...all,
    verdict,
    final: false,
    value: sure,
    limit: limitInWords(pass),
    ...(verdict === "unknown" && reason !== undefined && { reason }),
  };
}

const opposite = (verdict: "pass" | "fail") => (verdict === "pass" ? "fail" : "pass");
