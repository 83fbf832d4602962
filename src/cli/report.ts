/** `wayout report`: renders judged runs again, in any format. */
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { renderReport, writeReports } from "../deliver.js";
import { readProblem, UserError } from "../errors.js";
import { type Report, reportSchema } from "../report/schema.js";
import { EXIT, type ExitCode } from "./exit.js";
import type { Io } from "./io.js";
import { goesToStdout } from "./output.js";
import type { Parts } from "./parts.js";
import { resultFolder } from "./run-folder.js";
import { type Flags, settle } from "./settings.js";
import { shownPath } from "./summary.js";

/** Renders what was judged; nothing is judged anew, so the exit status says only whether it could be rendered. */
export async function report(runs: string[], flags: Flags, io: Io, parts: Parts): Promise<ExitCode> {
  const settings = await settle(flags, io);
  const toStdout = goesToStdout(settings, runs.length, flags.format !== undefined);
  for (const run of runs) {
    const folder = resolve(io.cwd, run);
    const judged = await readReport(folder, shownPath(folder, io.cwd));
    if (toStdout) {
      for (const format of settings.formats) io.out(await renderReport(judged, format, folder));
      continue;
    }
    const out = resultFolder(folder, settings.out, runs.length);
    const paths = await writeReports(judged, settings.formats, folder, out);
    if (out === folder) await parts.writeManifest(folder, judged);
    if (!settings.quiet) for (const path of paths) io.out(`${shownPath(path, io.cwd)}\n`);
  }
  return EXIT.ok;
}

/** Reads and checks a run's report.json. Throws a UserError that says how to get one. */
async function readReport(folder: string, name: string): Promise<Report> {
  const hint = `Judge the run first: wayout score ${name}`;
  const text = await readFile(join(folder, "report.json"), "utf8").catch((error: unknown) => {
    throw readProblem(error, join(name, "report.json"), hint);
  });
  const position = { file: join(name, "report.json") };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UserError("record-invalid", "It is not JSON.", { position, hint, cause: error });
  }
  const result = reportSchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue && issue.path.length > 0 ? ` (${issue.path.join(".")}: ${issue.message})` : "";
  throw new UserError("record-invalid", `It is no report of wayout${where}.`, { position, hint });
}
