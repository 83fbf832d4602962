/** Hands a report over: as files, or to standard output, and to GitHub's log and summary. */
import { appendFile } from "node:fs/promises";
import { type Print, renderReport, writeReports } from "../deliver.js";
import { writeProblem } from "../errors.js";
import { render } from "../report/index.js";
import type { Report } from "../report/schema.js";
import type { Io } from "./io.js";
import type { Settings } from "./settings.js";

export interface Delivery {
  /** The run folder, for pictures. */
  run: string;
  /** Folder of the files; undefined for standard output. */
  out: string | undefined;
  settings: Pick<Settings, "formats">;
  print: Print | undefined;
}

/** The paths of the files written; none for standard output. */
export async function deliver(
  report: Report,
  { run, out, settings: { formats }, print }: Delivery,
  io: Io,
): Promise<string[]> {
  const paths = out === undefined ? [] : await writeReports(report, formats, run, out, print);
  for (const format of formats) {
    if (format === "pdf" || (out !== undefined && format !== "github")) continue;
    io.out(await renderReport(report, format, run));
  }
  if (formats.includes("github")) await summarize(report, io);
  return paths;
}

/** The summary of the step is added to, as other commands of the same step write there, too. */
async function summarize(report: Report, { env }: Io): Promise<void> {
  const path = env.GITHUB_STEP_SUMMARY;
  if (!path) return;
  try {
    await appendFile(path, `${render(report, "md")}\n`);
  } catch (error) {
    throw writeProblem(error, path);
  }
}
