/** A world for commands under test: no browser, no terminal, a clock that stands still. */
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Io } from "../../src/cli/io.js";
import type { DriveOptions, Parts, RunRequest } from "../../src/cli/parts.js";
import type { RecordEvent } from "../../src/record/schema.js";
import type { Report } from "../../src/report/schema.js";
import { sampleReport } from "../support/report.js";

export interface World {
  io: Io;
  parts: Parts;
  folder: string;
  out: string[];
  err: string[];
  requests: RunRequest[];
  sealed: string[];
  interrupt(): void;
}

/** `report` is what every run is judged to be; `drive` may do more than leave an empty record. */
export async function world({
  report = sampleReport(),
  events = [{ type: "run-end", endedAt: "2026-03-04T05:06:08Z", interrupted: false }],
  drive = async () => {},
}: {
  report?: Report;
  events?: RecordEvent[];
  drive?: (requests: RunRequest[], options: DriveOptions) => Promise<void>;
} = {}): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), "wayout-cli-"));
  const controller = new AbortController();
  const out: string[] = [];
  const err: string[] = [];
  const requests: RunRequest[] = [];
  const sealed: string[] = [];
  return {
    folder,
    out,
    err,
    requests,
    sealed,
    interrupt: () => controller.abort(),
    io: {
      out: (text) => out.push(text),
      err: (text) => err.push(text),
      env: {},
      cwd: folder,
      interactive: false,
      columns: 100,
      color: false,
      signal: controller.signal,
      now: () => new Date("2026-03-04T05:06:07.890Z"),
    },
    parts: {
      threads: 1,
      findBrowser: async () => ({ path: "/browser", source: "system", version: "Browser 1.2" }),
      drive: async (all, options) => {
        requests.push(...all);
        for (const { out: run } of all) await writeFile(join(run, "record.jsonl"), "");
        await drive(all, options);
      },
      readRecord: async () => events,
      judgeRecord: async () => report,
      writeManifest: async (run) => {
        sealed.push(run);
        return "chain";
      },
      printPdf: async (_, html) => new TextEncoder().encode(`%PDF of ${html.length} characters`),
      loadLexicons: async () => new Map(),
      loadPacks: async () => [],
    },
  };
}

/** Writes a small valid journey file and returns its path. */
export async function journeyFile(
  folder: string,
  name = "a.journey.yaml",
  site = "Café Größe",
): Promise<string> {
  const path = join(folder, name);
  await writeFile(
    path,
    `version: 1\nsite: {name: ${site}, url: "https://example.test"}\njourneys: [{kind: cancel, start: /account, steps: [{click: Cancel}]}]\n`,
  );
  return path;
}
