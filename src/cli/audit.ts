/** `wayout audit`: runs journeys and reports. */
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InvalidFileError, UserError } from "../errors.js";
import { journeyFilesIn } from "../journey/discover.js";
import { loadJourneyFile } from "../journey/load.js";
import type { JourneyFile } from "../journey/model.js";
import { secretsOf } from "../journey/secrets.js";
import type { Report } from "../report/schema.js";
import { deliver } from "./delivery.js";
import { type ExitCode, exitCodeFor } from "./exit.js";
import { gateFor } from "./gate.js";
import type { Io } from "./io.js";
import { goesToStdout } from "./output.js";
import type { Parts, People, RunRequest } from "./parts.js";
import { printerFor } from "./printing.js";
import { createProgress } from "./progress.js";
import { prepareRunFolder, runFolders } from "./run-folder.js";
import { runOften } from "./runs.js";
import { type Flags, type Settings, settle } from "./settings.js";
import { printSummary, shownPath } from "./summary.js";

/** Everything that can be wrong is checked before the browser starts. */
export async function audit(targets: string[], flags: Flags, io: Io, parts: Parts): Promise<ExitCode> {
  const settings = await settle(flags, io);
  const files = await loadAll(targets, settings, io);
  const toStdout = goesToStdout(settings, files.length * settings.runs, flags.format !== undefined);
  const print = await printerFor(settings, io, parts);
  const gate = await gateFor(settings, io);
  const out = toStdout ? await mkdtemp(join(tmpdir(), "wayout-")) : settings.out;
  const folders = runFolders(files, out, io.cwd, io.now());
  const deliverOne = async (report: Report, folder: string) => {
    const to = { run: folder, out: toStdout ? undefined : folder, settings, print };
    const paths = await deliver(report, to, io);
    const chain = await parts.writeManifest(folder, report);
    if (!toStdout) printSummary(report, { paths, chain }, settings, io);
    else if (!settings.quiet) io.err(`Evidence: ${folder}\nSealed with chain ${chain}\n`);
  };
  // All repetitions are one run to the people who answer in chats.
  const people: People = new Map();
  const once = (into: readonly string[]) =>
    runFiles(files, into, settings, io, parts, { gate, people, delivered: deliverOne });
  const reports = settings.runs === 1 ? await once(folders) : await runOften(folders, settings, io, once);
  return exitCodeFor(reports, io.signal.aborted);
}

/** No page makes a customer wait longer for the next thing to do without saying so; a wait can name its own time. */
const LONGEST_STEP_MS = 60_000;

/** Drives the files and judges each run; `delivered` is called for each report in the order of the files. */
export async function runFiles(
  files: readonly JourneyFile[],
  folders: readonly string[],
  settings: Settings,
  io: Io,
  parts: Parts,
  {
    gate = (report) => report,
    people = new Map(),
    envOf = () => io.env,
    delivered,
  }: {
    gate?(report: Report): Report;
    people?: People;
    /** Environment of the file with this index, for its secrets. Default: that of the command. */
    envOf?(index: number): NodeJS.ProcessEnv;
    delivered(report: Report, folder: string): Promise<void>;
  },
): Promise<Report[]> {
  const kinds = files.flatMap((file) => file.journeys.map((journey) => journey.kind));
  const judging = {
    packs: await parts.loadPacks(settings.rules, kinds),
    lexicons: await parts.loadLexicons(),
    failOn: settings.failOn,
  };
  const browser = await parts.findBrowser({ browserPath: settings.browserPath, env: io.env });
  const requests: RunRequest[] = [];
  for (const [index, file] of files.entries()) {
    const out = folders[index];
    if (out === undefined) throw new Error(`No folder for ${file.path}`);
    const secrets = await secretsOf(file, envOf(index));
    const { commit, consent, evidence, timeoutMs, maxChatTurns } = settings;
    const step = Math.min(timeoutMs, LONGEST_STEP_MS);
    const limits = {
      timeoutMs: step,
      journeyMs: timeoutMs,
      ...(maxChatTurns === undefined ? {} : { maxChatTurns }),
    };
    requests.push({ file, secrets, out, commit, consent, evidence, ...limits });
  }
  for (const request of requests) await prepareRunFolder(request.out);

  const progress = createProgress({
    ...settings,
    write: io.err,
    interactive: io.interactive,
    columns: io.columns,
  });
  try {
    await parts.drive(requests, {
      headed: settings.headed,
      browserPath: browser.path,
      concurrency: settings.concurrency,
      signal: io.signal,
      people,
      onProgress: (event) => progress.show(event),
    });
  } catch (error) {
    // What was recorded until the interruption is judged all the same.
    if (!io.signal.aborted) throw error;
    if (settings.verbose)
      io.err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  } finally {
    progress.finish();
  }

  const reports: Report[] = [];
  for (const { out } of requests) {
    const events = await parts.readRecord(out).catch((error: unknown) => {
      // Interrupted before this file's turn: there is nothing to judge.
      if (io.signal.aborted) return undefined;
      throw error;
    });
    if (events === undefined || (io.signal.aborted && events.length === 0)) {
      io.err(`${shownPath(out, io.cwd)}: interrupted before it began.\n`);
      continue;
    }
    const report = gate(await parts.judgeRecord(events, judging));
    reports.push(report);
    await delivered(report, out);
  }
  return reports;
}

/** Loads every file and its secrets' names, so that all mistakes of all files are told at once. */
async function loadAll(targets: string[], { baseUrl }: Settings, io: Io): Promise<JourneyFile[]> {
  const problems: UserError[] = [];
  const collect = (error: unknown): undefined => {
    if (!(error instanceof UserError)) throw error;
    problems.push(error);
  };
  const paths = new Set<string>();
  for (const target of targets) {
    for (const path of (await journeyFilesIn(target).catch(collect)) ?? []) paths.add(path);
  }
  const files: JourneyFile[] = [];
  for (const path of paths) {
    const file = await loadJourneyFile(path, { baseUrl }).catch(collect);
    if (!file) continue;
    files.push(file);
    // Looked up again when the run begins; here only so that what is missing is told with the rest.
    await secretsOf(file, io.env).catch(collect);
  }
  const [first, ...rest] = problems;
  if (first) throw rest.length === 0 ? first : new InvalidFileError([first, ...rest]);
  return files;
}
