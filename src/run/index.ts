/** Drives journey files: one browser, a watched context for each journey, one record for each file. */
import pLimit from "p-limit";
import type { Browser } from "playwright";
import { contextOptions } from "../browser/context.js";
import { launch } from "../browser/launch.js";
import { refuseLater } from "../drive/script/later.js";
import { loadLexicons } from "../lexicon/load.js";
import { openRecord } from "../record/writer.js";
import { runFile } from "./file.js";
import type { DriveInOptions, DriveOptions, RunRequest } from "./model.js";

export type { DriveOptions, People, Progress, RunRequest } from "./model.js";

/** Resolves when the run is interrupted. */
function interruption(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}

/**
 * Walks the journeys of all requests side by side in a browser that is already there and stays open. Writes record and
 * evidence into each run folder.
 * @throws UserError for what the user can put right: a disk, a step that this version cannot do
 */
export async function driveIn(
  browser: Browser,
  requests: readonly RunRequest[],
  options: DriveInOptions,
): Promise<void> {
  for (const { file } of requests) {
    refuseLater(file);
    contextOptions(file);
  }
  for (const { file } of requests)
    for (const journey of file.journeys)
      options.onProgress({ file: file.path, journey: journey.id, state: "waiting", detail: "" });
  const limit = pLimit(Math.max(1, options.concurrency));
  const lexicons = await loadLexicons();
  const { people = new Map() } = options;
  const interrupted = interruption(options.signal);
  const runs = requests.map((request) => {
    const writer = openRecord(request.out, request.secrets.values);
    return runFile({ request, browser, writer, lexicons, people, options, interrupted }, limit);
  });
  const results = await Promise.allSettled(runs);
  for (const result of results) if (result.status === "rejected") throw result.reason;
}

/**
 * As `driveIn`, in a browser of its own.
 * @throws UserError also when the browser does not start
 */
export async function drive(requests: readonly RunRequest[], options: DriveOptions): Promise<void> {
  const browser = await launch(options.browserPath, options.headed);
  try {
    await driveIn(browser, requests, options);
  } finally {
    await browser.close().catch(() => undefined);
  }
}
