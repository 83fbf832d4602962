/** The parts that commands put together, each loaded when it is needed: the driver alone takes longer than `--help`. */
import { availableParallelism } from "node:os";
import type { FindOptions, FoundBrowser } from "../browser/find.js";
import type { Lexicons } from "../lexicon/lexicon.js";
import type { RecordEvent } from "../record/schema.js";
import type { Report, Verdict } from "../report/schema.js";
import type { Pack } from "../rules/schema.js";
import type { People, Progress, RunRequest } from "../run/index.js";
import type { Kind } from "../vocabulary.js";

export type { Lexicons, Pack, People, Progress, RunRequest };

export interface DriveOptions {
  headed: boolean;
  browserPath: string;
  concurrency: number;
  signal: AbortSignal;
  people?: People;
  onProgress(event: Progress): void;
}

export interface Judging {
  lexicons: Lexicons;
  packs: Pack[];
  failOn: Verdict["failOn"];
}

export interface Parts {
  /** Threads that judge side by side; 1 for none beside this one. */
  threads: number;
  findBrowser(options: FindOptions): Promise<FoundBrowser>;
  drive(requests: RunRequest[], options: DriveOptions): Promise<void>;
  readRecord(runFolder: string): Promise<RecordEvent[]>;
  judgeRecord(events: RecordEvent[], judging: Judging): Promise<Report>;
  /** Seals the run folder as it is now, and answers the chain over its files. */
  writeManifest(runFolder: string, report: Report): Promise<string>;
  /** Prints an HTML document with the browser at this path. */
  printPdf(browserPath: string, html: string): Promise<Uint8Array>;
  loadLexicons(): Promise<Lexicons>;
  /** The packs named, or the default ones for these kinds where none is. */
  loadPacks(names: string[], kinds: Kind[]): Promise<Pack[]>;
}

/** More would each hold rules and lexicons of its own, to save seconds. */
const MOST_THREADS = 8;

export const realParts: Parts = {
  threads: Math.min(MOST_THREADS, availableParallelism()),
  findBrowser: async (options) => (await import("../browser/find.js")).findBrowser(options),
  drive: async (requests, options) => (await import("../run/index.js")).drive(requests, options),
  readRecord: async (runFolder) => (await import("../record/read.js")).readRecord(runFolder),
  judgeRecord: async (events, judging) => (await import("../judge.js")).judgeRecord(events, judging),
  writeManifest: async (runFolder, { tool, browser, startedAt, endedAt }) =>
    (await import("../evidence/seal.js")).writeManifest(runFolder, { tool, browser, startedAt, endedAt }),
  printPdf: async (browserPath, html) => (await import("../browser/print.js")).printPdf(browserPath, html),
  loadLexicons: async () => (await import("../lexicon/load.js")).loadLexicons(),
  loadPacks: async (names, kinds) => {
    const rules = await import("../rules/load.js");
    return names.length > 0 ? rules.loadPacks(names) : rules.defaultPacks(kinds);
  },
};
