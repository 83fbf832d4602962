/** What a terminal shows of a report. */
import { relative } from "node:path";
import { logText } from "../report/clean.js";
import type { Report } from "../report/schema.js";
import { renderTerminal } from "../report/terminal.js";
import type { Io } from "./io.js";
import type { Settings } from "./settings.js";

export interface Delivered {
  /** The files that were written. */
  paths: readonly string[];
  /** The chain that the run folder was sealed with; undefined where it was not. */
  chain: string | undefined;
}

/**
 * The short table of each journey, then where the files lie and what they were sealed with: whoever keeps this output
 * can prove later that nothing was changed. Nothing with --quiet.
 */
export function printSummary(report: Report, { paths, chain }: Delivered, settings: Settings, io: Io): void {
  if (settings.quiet) return;
  io.out(renderTerminal(report, { color: settings.color ? 1 : 0, width: io.columns }));
  for (const note of report.verdict.notes ?? []) io.err(`${logText(note)}\n`);
  for (const path of paths) io.out(`${shownPath(path, io.cwd)}\n`);
  if (chain !== undefined) io.out(`Sealed with chain ${chain}\n`);
}

/** A path as a person would type it here. */
export function shownPath(path: string, cwd: string): string {
  const near = relative(cwd, path);
  return near === "" ? "." : near.startsWith("..") ? path : near;
}
