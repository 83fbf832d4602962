/** `wayout report`: renders judged runs again, in any format. */
import { resolve } from "node:path";
import { deliver } from "./delivery.js";
import { EXIT, type ExitCode } from "./exit.js";
import type { Io } from "./io.js";
import { goesToStdout } from "./output.js";
import type { Parts } from "./parts.js";
import { printerFor } from "./printing.js";
import { readReport } from "./read-report.js";
import { resultFolder } from "./run-folder.js";
import { type Flags, settle } from "./settings.js";
import { shownPath } from "./summary.js";

/** Renders what was judged; nothing is judged anew, so the exit status says only whether it could be rendered. */
export async function report(runs: string[], flags: Flags, io: Io, parts: Parts): Promise<ExitCode> {
  const settings = await settle(flags, io);
  const toStdout = goesToStdout(settings, runs.length, flags.format !== undefined);
  const print = await printerFor(settings, io, parts);
  for (const run of runs) {
    const folder = resolve(io.cwd, run);
    const judged = await readReport(folder, shownPath(folder, io.cwd));
    const out = toStdout ? undefined : resultFolder(folder, settings.out, runs.length);
    const paths = await deliver(judged, { run: folder, out, settings, print }, io);
    if (out === undefined) continue;
    if (out === folder) await parts.writeManifest(folder, judged);
    if (!settings.quiet) for (const path of paths) io.out(`${shownPath(path, io.cwd)}\n`);
  }
  return EXIT.ok;
}
