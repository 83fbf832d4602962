import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { realParts } from "../../src/cli/parts.js";
import { run } from "../../src/cli/program.js";
import { makeRuns, putRun } from "./runs.js";
import { parseScenario, pattern, type Scenario } from "./scenario.js";

const MAIN = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const SCENARIOS = fileURLToPath(new URL("./scenarios/", import.meta.url));

/** The words of all languages take longer to read than all scenarios together: they are read once. */
const lexicons = realParts.loadLexicons();
const parts = { ...realParts, loadLexicons: () => lexicons };

const home = process.cwd();
let root: string;
let runs: Awaited<ReturnType<typeof makeRuns>>;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "wayout-scenarios-"));
  runs = await makeRuns(parts);
}, 120_000);
afterAll(async () => {
  process.chdir(home);
  await rm(root, { recursive: true });
});

const names = (await readdir(SCENARIOS)).filter((name) => name.endsWith(".txt")).sort();
const scenarios = await Promise.all(
  names.map(async (name) => ({ name, ...parseScenario(await readFile(join(SCENARIOS, name), "utf8")) })),
);

interface Ended {
  status: unknown;
  stdout: string;
  stderr: string;
}

/** Nothing of the machine's own settings may decide what is tested. */
const envOf = (scenario: Scenario, cwd: string): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: cwd,
  NO_COLOR: "1",
  ...scenario.env,
});

async function within(scenario: Scenario, cwd: string): Promise<Ended> {
  const [out, err]: [string[], string[]] = [[], []];
  process.chdir(cwd);
  const status = await run(
    scenario.command,
    {
      out: (text) => out.push(text),
      err: (text) => err.push(text),
      env: envOf(scenario, cwd),
      cwd: process.cwd(),
      interactive: false,
      columns: 100,
      color: false,
      signal: new AbortController().signal,
      now: () => new Date("2027-01-01T00:00:00Z"),
    },
    parts,
  );
  return { status, stdout: out.join(""), stderr: err.join("") };
}

/** The built program, as a shell would start it. */
function built(scenario: Scenario, cwd: string): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { cwd, env: envOf(scenario, cwd) };
    execFile(process.execPath, [MAIN, ...scenario.command], options, (error, stdout, stderr) =>
      resolve({ status: error ? error.code : 0, stdout, stderr }),
    );
  });
}

describe("the command line", () => {
  it.each(scenarios)(
    "$name",
    async ({ name, ...scenario }) => {
      const cwd = join(root, name);
      // A test that is tried again finds what the first try left.
      await rm(cwd, { recursive: true, force: true });
      await mkdir(cwd);
      for (const [folder, kind] of scenario.runs) {
        const files = runs.get(kind);
        if (!files) throw new Error(`There is no run "${kind}"`);
        await putRun(files, join(cwd, folder));
      }
      for (const [path, content] of scenario.files) {
        await mkdir(dirname(join(cwd, path)), { recursive: true });
        await writeFile(join(cwd, path), content);
      }
      const ended = await (scenario.command[0]?.startsWith("-") ? built : within)(scenario, cwd);
      expect(ended.status, ended.stderr).toBe(scenario.status);
      if (scenario.stdout !== undefined) expect(ended.stdout).toMatch(pattern(scenario.stdout));
      if (scenario.stderr !== undefined) expect(ended.stderr).toMatch(pattern(scenario.stderr));
      for (const path of scenario.creates) expect((await stat(join(cwd, path))).isFile(), path).toBe(true);
    },
    60_000,
  );
});

it("every exit status that a command line alone can lead to has a scenario", () => {
  // 130 needs somebody who interrupts: it is tested by itself.
  const statuses = new Set(scenarios.map(({ status }) => status));
  for (const status of [0, 1, 2, 3, 4]) expect(statuses).toContain(status);
});
