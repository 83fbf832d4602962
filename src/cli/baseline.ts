/** `wayout baseline`: accepts what is broken in judged runs, with a reason, an owner and a last day. */
import { resolve } from "node:path";
import { acceptAll, unneededLine } from "../compare/baseline.js";
import { baselineText } from "../compare/baseline-parse.js";
import type { Baseline } from "../compare/baseline-schema.js";
import { loadBaseline } from "../compare/load.js";
import { writeWhole } from "../deliver.js";
import { UserError, writeProblem } from "../errors.js";
import { logText } from "../report/clean.js";
import type { Report } from "../report/schema.js";
import { type ExitCode, exitCodeFor } from "./exit.js";
import type { Io } from "./io.js";
import { readReport } from "./read-report.js";
import { shownPath } from "./summary.js";

export interface BaselineFlags {
  file: string;
  reason: string;
  owner: string;
  expires: string;
}

/**
 * Writes the file anew: what it holds already stays as it is while its finding is there. Exit status 3 where a journey
 * could not be judged: what is wrong with it is not known, so it is not accepted either.
 */
export async function baseline(runs: string[], flags: BaselineFlags, io: Io): Promise<ExitCode> {
  const { file, reason, owner, expires } = flags;
  if (!isDay(expires))
    throw new UserError("usage", `--expires cannot be "${expires}".`, {
      hint: "It is the last day, such as --expires 2027-03-31.",
    });
  for (const [name, text] of Object.entries({ reason, owner }))
    if (text.trim() === "") throw new UserError("usage", `--${name} must not be empty.`);
  const reports: Report[] = [];
  for (const run of runs) {
    const folder = resolve(io.cwd, run);
    reports.push(await readReport(folder, shownPath(folder, io.cwd)));
  }
  const latest =
    reports
      .map(({ startedAt }) => startedAt.slice(0, 10))
      .sort()
      .at(-1) ?? "";
  if (expires < latest)
    throw new UserError("usage", `--expires ${expires} is before the run of ${latest}.`, {
      hint: "What has expired already would be accepted for nothing: name a later day.",
    });
  const path = resolve(io.cwd, file);
  const before = await existing(path, shownPath(path, io.cwd));
  const { entries, added, dropped } = acceptAll(reports, before, { reason, owner, expires });
  await writeWhole(path, baselineText(entries)).catch((error: unknown) => {
    throw writeProblem(error, shownPath(path, io.cwd));
  });
  for (const { journey, rule } of added) io.out(`Accepted: ${logText(journey, 60)}, ${logText(rule, 120)}\n`);
  for (const entry of dropped) io.out(`${logText(unneededLine(entry))}\n`);
  io.out(`${shownPath(path, io.cwd)}: ${entries.length} accepted, ${added.length} of them new\n`);
  const unjudged = reports.filter(({ verdict }) => verdict.status === "inconclusive");
  if (unjudged.length > 0)
    io.err("At least one journey could not be judged: nothing of it was accepted or dropped.\n");
  return exitCodeFor(
    reports.map((report) => ({
      ...report,
      verdict: { ...report.verdict, status: unjudged.includes(report) ? "inconclusive" : "pass" },
    })),
    false,
  );
}

/** A day that is in the calendar: there is no 31 February, though dates are made of it. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}

async function existing(path: string, name: string): Promise<Baseline> {
  return loadBaseline(path, name).catch((error: unknown) => {
    if (error instanceof UserError && error.code === "file-missing") return { file: name, accepted: [] };
    throw error;
  });
}
