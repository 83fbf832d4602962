/** `--runs n`: the same files several times, one run after the other; all are kept, the spread is shown. */
import { basename, join } from "node:path";
import { renderRunsHtml } from "../compare/html/runs.js";
import { nothingDiffers, type Spread, spreadOf } from "../compare/spread.js";
import { writeWhole } from "../deliver.js";
import { writeProblem } from "../errors.js";
import { logText } from "../report/clean.js";
import type { Report } from "../report/schema.js";
import type { Io } from "./io.js";
import { prepareRunFolder, RUNS_FILE, RUNS_PAGE, runName } from "./run-folder.js";
import type { Settings } from "./settings.js";
import { shownPath } from "./summary.js";
import { table } from "./table.js";

/**
 * @param folders one for each journey file; each run gets a folder in it
 * @param once runs all files into the folders given; its reports are fewer where it was interrupted
 * @returns the reports of all runs: whoever gates on them gates on the worst
 */
export async function runOften(
  folders: readonly string[],
  settings: Settings,
  io: Io,
  once: (into: readonly string[]) => Promise<Report[]>,
): Promise<Report[]> {
  for (const folder of folders) await prepareRunFolder(folder);
  const passes: Report[][] = [];
  for (let n = 1; n <= settings.runs && !io.signal.aborted; n++) {
    if (!settings.quiet) io.err(`Run ${n} of ${settings.runs}\n`);
    passes.push(await once(folders.map((folder) => join(folder, runName(n)))));
  }
  for (const [index, folder] of folders.entries()) {
    const runs = passes.flatMap((reports, pass) => {
      const report = reports[index];
      return report ? [{ folder: runName(pass + 1), report }] : [];
    });
    if (runs.length === 0) continue;
    const spread = spreadOf(runs);
    try {
      await writeWhole(join(folder, RUNS_FILE), `${JSON.stringify(spread, undefined, 2)}\n`);
      if (settings.formats.includes("html"))
        await writeWhole(
          join(folder, RUNS_PAGE),
          renderRunsHtml(spread, runs[0]?.report.site.name ?? "", true),
        );
    } catch (error) {
      throw writeProblem(error, folder);
    }
    if (!settings.quiet) io.out(spreadText(spread, shownPath(folder, io.cwd)));
  }
  return passes.flat();
}

/** What differed, a line each, and which run counts. */
function spreadText(spread: Spread, folder: string): string {
  const shown = (value: string | number | boolean | null | undefined) => logText(String(value ?? "-"), 40);
  const ids = [...new Set(spread.runs.flatMap(({ journeys }) => journeys.map(({ id }) => id)))];
  const ofRun = (id: string, key: "outcome" | "score") =>
    spread.runs.map(({ journeys }) => shown(journeys.find((journey) => journey.id === id)?.[key]));
  const rows = [
    ...ids.flatMap((id) => [
      [shown(id), "outcome", ...ofRun(id, "outcome")],
      [shown(id), "score", ...ofRun(id, "score")],
    ]),
    ...spread.measures.map(({ journey, measure, values }) => [shown(journey), measure, ...values.map(shown)]),
    ...spread.rules.map(({ journey, rule, statuses }) => [
      shown(journey),
      shown(rule),
      ...statuses.map(shown),
    ]),
  ];
  const head = ["journey", "what", ...spread.runs.map((run) => run.folder)];
  const worst = spread.runs[spread.worst - 1];
  return `\n${basename(folder)}: ${spread.runs.length} runs; ${nothingDiffers(spread) ? "nothing differed" : "outcome, score and what differed"}:\n${table([head, ...rows])}The worst counts: ${worst?.folder ?? "-"} (${worst?.verdict ?? "-"}). ${join(folder, RUNS_FILE)}\n`;
}
