/** `wayout score`: judges recorded runs again, under any rules, without a browser. */
import { type ExitCode, exitCodeFor } from "./exit.js";
import type { Io } from "./io.js";
import { goesToStdout } from "./output.js";
import type { Parts } from "./parts.js";
import { type Judged, type Scoring, scorer } from "./score-run.js";
import { type Flags, settle } from "./settings.js";

/** Fewer runs are judged before a second thread has read its lexicon. */
const WORTH_THREADS = 24;

/** The same record, rules and lexicon give report.json byte for byte as audit wrote it. */
export async function score(runs: string[], flags: Flags, io: Io, parts: Parts): Promise<ExitCode> {
  const settings = await settle(flags, io);
  const toStdout = goesToStdout(settings, runs.length, flags.format !== undefined);
  const scoring: Scoring = { settings, toStdout, runs: runs.length };
  const judged =
    parts.threads > 1 && runs.length >= WORTH_THREADS
      ? await (await import("./score-threads.js")).scoreInThreads(runs, scoring, parts.threads, io)
      : await scoreInTurn(runs, await scorer(scoring, io, parts));
  return exitCodeFor(judged, io.signal.aborted);
}

async function scoreInTurn(
  runs: readonly string[],
  judge: (run: string) => Promise<Judged>,
): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const run of runs) judged.push(await judge(run));
  return judged;
}
