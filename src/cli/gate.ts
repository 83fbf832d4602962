/** The gate that the settings ask for, with its baseline read before anything runs. */
import { gated } from "../compare/gate.js";
import { loadBaseline } from "../compare/load.js";
import type { Report } from "../report/schema.js";
import type { Io } from "./io.js";
import type { Settings } from "./settings.js";
import { shownPath } from "./summary.js";

/** Holds a report to --max-score and --baseline. Throws an InvalidFileError for a baseline that is not valid. */
export async function gateFor(
  { maxScore, baseline: path }: Pick<Settings, "maxScore" | "baseline">,
  { cwd }: Io,
): Promise<(report: Report) => Report> {
  const baseline = path === undefined ? undefined : await loadBaseline(path, shownPath(path, cwd));
  return (report) => gated(report, { maxScore, baseline });
}
