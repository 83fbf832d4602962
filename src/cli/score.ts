/** `wayout score`: judges recorded runs again, under any rules, without a browser. */
import { resolve } from "node:path";
import { UserError } from "../errors.js";
import type { Report } from "../report/schema.js";
import { deliver } from "./delivery.js";
import { type ExitCode, exitCodeFor } from "./exit.js";
import { gateFor } from "./gate.js";
import type { Io } from "./io.js";
import { goesToStdout } from "./output.js";
import type { Parts } from "./parts.js";
import { printerFor } from "./printing.js";
import { resultFolder } from "./run-folder.js";
import { type Flags, settle } from "./settings.js";
import { printSummary, shownPath } from "./summary.js";

/** The same record, rules and lexicon give report.json byte for byte as audit wrote it. */
export async function score(runs: string[], flags: Flags, io: Io, parts: Parts): Promise<ExitCode> {
  const settings = await settle(flags, io);
  const toStdout = goesToStdout(settings, runs.length, flags.format !== undefined);
  const print = await printerFor(settings, io, parts);
  const gate = await gateFor(settings, io);
  const lexicons = await parts.loadLexicons();
  // Of each report only what the exit code needs: a thousand whole ones would fill the memory.
  const judged: Pick<Report, "verdict">[] = [];
  for (const run of runs) {
    const folder = resolve(io.cwd, run);
    const events = await parts.readRecord(run);
    if (events.length === 0)
      throw new UserError("record-invalid", `The record of ${shownPath(folder, io.cwd)} is empty.`, {
        hint: "Its run was broken off before anything was seen: run it again.",
      });
    const kinds = events.flatMap((event) => (event.type === "journey" ? [event.kind] : []));
    const packs = await parts.loadPacks(settings.rules, kinds);
    const report = gate(await parts.judgeRecord(events, { lexicons, packs, failOn: settings.failOn }));
    judged.push({ verdict: report.verdict });
    const out = toStdout ? undefined : resultFolder(folder, settings.out, runs.length);
    const paths = await deliver(report, { run: folder, out, settings, print }, io);
    if (out === undefined) continue;
    if (out === folder) await parts.writeManifest(folder, report);
    printSummary(report, paths, settings, io);
  }
  return exitCodeFor(judged, io.signal.aborted);
}
