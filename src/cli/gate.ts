/** The gate that the settings ask for, with its baseline read before anything runs. */
import type { Baseline } from "../compare/baseline-schema.js";
import { gated } from "../compare/gate.js";
import type { Report } from "../report/schema.js";
import type { Io } from "./io.js";
import type { Settings } from "./settings.js";
import { shownPath } from "./summary.js";

/** Holds a report to --max-score and --baseline. Throws an InvalidFileError for a baseline that is not valid. */
export async function gateFor(
  { maxScore, baseline: path }: Pick<Settings, "maxScore" | "baseline">,
  { cwd }: Io,
): Promise<(report: Report) => Report> {
  const baseline = path === undefined ? undefined : await baselineAt(path, cwd);
  return (report) => gated(report, { maxScore, baseline });
}

/** What reads YAML is not even loaded where there is no baseline. */
async function baselineAt(path: string, cwd: string): Promise<Baseline> {
  const { loadBaseline } = await import("../compare/load.js");
  return loadBaseline(path, shownPath(path, cwd));
}
