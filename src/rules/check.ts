/** What an operator hands back: a verdict with what it rests on. */
import type { Finding } from "../report/schema.js";

/** `review`: hangs on findings a person must look at; `unknown`: the facts do not say. */
export type Verdict = "pass" | "warn" | "fail" | "review" | "unknown";

export interface Check {
  verdict: Verdict;
  /** A longer walk could only confirm it. A fail that rests on something missing is not final. */
  final: boolean;
  value?: number | boolean;
  /** The value in words, where it is no plain number. */
  said?: string;
  /** The pass limit in words. */
  limit?: string;
  findings: readonly Finding[];
  /** Words of the site that no finding holds, such as the label of a control. */
  quotes?: readonly string[];
  /** Numbers of the screens to look at. */
  screens: readonly number[];
  /** Why it is unknown. */
  reason?: string;
}

/** A check that found nothing to rest on. */
export function unknown(reason: string): Check {
  return { verdict: "unknown", final: false, findings: [], screens: [], reason };
}

/** Screens of findings, ascending, each once. */
export function screensOf(findings: readonly Finding[]): number[] {
  return [...new Set(findings.map((finding) => finding.screen))].sort((a, b) => a - b);
}
