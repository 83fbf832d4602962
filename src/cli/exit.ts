/** Exit codes, as scripts rely on them. */
import type { Report } from "../report/schema.js";

export const EXIT = {
  ok: 0,
  broken: 1,
  usage: 2,
  unjudged: 3,
  unverified: 4,
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Not judged outranks broken rules: a run that is not whole says nothing final either way. */
export function exitCodeFor(reports: readonly Pick<Report, "verdict">[], interrupted: boolean): ExitCode {
  if (interrupted) return EXIT.interrupted;
  const has = (status: string) => reports.some((report) => report.verdict.status === status);
  if (reports.length === 0 || has("inconclusive")) return EXIT.unjudged;
  return has("fail") ? EXIT.broken : EXIT.ok;
}
