/** Many runs are judged side by side: each as it is alone, what is printed in their order, the first fault the end. */
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { realParts } from "../../src/cli/parts.js";
import { makeRuns, putRun } from "./runs.js";

const MAIN = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const KINDS = ["fair", "offer", "offers"] as const;
const COUNT = 30;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "wayout-threads-"));
  const runs = await makeRuns(realParts);
  for (let n = 0; n < COUNT; n++) {
    const files = runs.get(KINDS[n % 3] ?? "fair");
    if (files) await putRun(files, join(folder, name(n)));
  }
  await mkdir(join(folder, "empty"));
  await writeFile(join(folder, "empty", "record.jsonl"), "");
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

const name = (n: number): string => `run-${String(n).padStart(2, "0")}`;
const all = Array.from({ length: COUNT }, (_, n) => name(n));

interface Ended {
  status: number | null;
  out: string;
  err: string;
}

/** Only a process of its own has threads: this one has no built program to start them from. */
function score(...args: string[]): Promise<Ended> {
  const child = spawn(process.execPath, [MAIN, "score", ...args], { cwd: folder });
  const ended = { out: "", err: "" };
  child.stdout.on("data", (more) => {
    ended.out += more;
  });
  child.stderr.on("data", (more) => {
    ended.err += more;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, ...ended }));
  });
}

const report = (run: string): Promise<string> => readFile(join(folder, run, "report.json"), "utf8");
const places = (text: string): string[] => text.match(/^run-\d\d\/report\.json$/gm) ?? [];

describe("many recorded runs", () => {
  it("each come to the report that it comes to alone, in their order", async () => {
    const alone = await score(...all.slice(0, 3), "--format", "json");
    const expected = await Promise.all(all.slice(0, 3).map(report));
    const together = await score(...all, "--format", "json");
    expect(places(together.out)).toEqual(all.map((run) => `${run}/report.json`));
    expect(together.out.startsWith(alone.out)).toBe(true);
    expect(together.status).toBe(alone.status);
    for (const [n, run] of all.entries()) expect(await report(run)).toBe(expected[n % 3]);
  }, 60_000);

  it("end at the first that cannot be judged, with what came before it said", async () => {
    const { status, out, err } = await score(
      ...all.slice(0, 20),
      "empty",
      ...all.slice(20),
      "--format",
      "json",
    );
    expect(status).toBe(2);
    expect(err).toBe(
      "The record of empty is empty. Its run was broken off before anything was seen: run it again.\n",
    );
    expect(places(out)).toEqual(all.slice(0, 20).map((run) => `${run}/report.json`));
  }, 60_000);

  it("end before the first where the rules are not valid, and say where", async () => {
    await writeFile(join(folder, "mine.yaml"), "id: mine\nrules: 3\n");
    const { status, out, err } = await score(...all, "--rules", "./mine.yaml");
    expect(status).toBe(2);
    expect(err).toMatch(/mine\.yaml:\d+:\d+: /);
    expect(out).toBe("");
  }, 60_000);
});
