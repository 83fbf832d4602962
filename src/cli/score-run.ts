/** Judges one recorded run again and hands its report over. */
import { resolve } from "node:path";
import { UserError } from "../errors.js";
import type { Report } from "../report/schema.js";
import { deliver } from "./delivery.js";
import { gateFor } from "./gate.js";
import type { Io } from "./io.js";
import type { Parts } from "./parts.js";
import { printerFor } from "./printing.js";
import { resultFolder } from "./run-folder.js";
import type { Settings } from "./settings.js";
import { printSummary, shownPath } from "./summary.js";

/** How the runs of one command are judged. */
export interface Scoring {
  settings: Settings;
  /** The one report goes to standard output. */
  toStdout: boolean;
  /** Number of runs of the command. */
  runs: number;
}

/** Of a report only what the exit code needs: a thousand whole ones would fill the memory. */
export type Judged = Pick<Report, "verdict">;

/** Reads what all runs share, and gives what judges one of them, named as the user did. */
export async function scorer(
  { settings, toStdout, runs }: Scoring,
  io: Io,
  parts: Parts,
): Promise<(run: string) => Promise<Judged>> {
  const print = await printerFor(settings, io, parts);
  const gate = await gateFor(settings, io);
  const lexicons = await parts.loadLexicons();
  return async (run) => {
    const folder = resolve(io.cwd, run);
    const events = await parts.readRecord(run);
    if (events.length === 0)
      throw new UserError("record-invalid", `The record of ${shownPath(folder, io.cwd)} is empty.`, {
        hint: "Its run was broken off before anything was seen: run it again.",
      });
    const kinds = events.flatMap((event) => (event.type === "journey" ? [event.kind] : []));
    const packs = await parts.loadPacks(settings.rules, kinds);
    const report = gate(await parts.judgeRecord(events, { lexicons, packs, failOn: settings.failOn }));
    lexicons.tidy?.();
    const out = toStdout ? undefined : resultFolder(folder, settings.out, runs);
    const paths = await deliver(report, { run: folder, out, settings, print }, io);
    const chain = out === folder ? await parts.writeManifest(folder, report) : undefined;
    if (out !== undefined) printSummary(report, { paths, chain }, settings, io);
    return { verdict: report.verdict };
  };
}
