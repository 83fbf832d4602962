import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseScenario, pattern } from "./scenario.js";

const MAIN = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const SCENARIOS = fileURLToPath(new URL("./scenarios/", import.meta.url));

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "wayout-scenarios-"));
});
afterAll(() => rm(root, { recursive: true }));

const names = (await readdir(SCENARIOS)).filter((name) => name.endsWith(".txt")).sort();

describe("the command line", () => {
  it.each(names)("%s", async (name) => {
    const scenario = parseScenario(await readFile(join(SCENARIOS, name), "utf8"));
    const cwd = join(root, name);
    await mkdir(cwd);
    for (const [path, content] of scenario.files) {
      await mkdir(dirname(join(cwd, path)), { recursive: true });
      await writeFile(join(cwd, path), content);
    }
    // Nothing of the machine's own settings may decide what is tested.
    const env = { PATH: process.env.PATH, HOME: cwd, NO_COLOR: "1", ...scenario.env };
    const run = await new Promise<{ status: unknown; stdout: string; stderr: string }>((resolve) => {
      execFile(process.execPath, [MAIN, ...scenario.command], { cwd, env }, (error, stdout, stderr) =>
        resolve({ status: error ? error.code : 0, stdout, stderr }),
      );
    });
    expect(run.status, run.stderr).toBe(scenario.status);
    if (scenario.stdout !== undefined) expect(run.stdout).toMatch(pattern(scenario.stdout));
    if (scenario.stderr !== undefined) expect(run.stderr).toMatch(pattern(scenario.stderr));
    for (const path of scenario.creates) expect((await stat(join(cwd, path))).isFile()).toBe(true);
  });
});
