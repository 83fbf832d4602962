/** Where runs are written. */
import { mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { z } from "zod";
import { REPORT_FILES } from "../deliver.js";
import { UserError, writeProblem } from "../errors.js";
import type { JourneyFile } from "../journey/model.js";

/** What is said of several runs of one file, in the folder that holds them. */
export const RUNS_FILE = "runs.json";
/** The same for people. */
export const RUNS_PAGE = "runs.html";
/** Folder of one of them. */
export const runName = (n: number): string => `run-${n}`;

/** The files of an earlier run in the same folder; mixed with those of a new one they would prove nothing. */
const OF_A_RUN = [
  RUNS_FILE,
  RUNS_PAGE,
  "record.jsonl",
  "manifest.json",
  "evidence",
  ...Object.values(REPORT_FILES),
];

/**
 * A folder for each file, absolute: `out` itself for a single file, a subfolder of it named after the file for several;
 * without `out` it is `reports/<UTC time>-<site>`.
 */
export function runFolders(
  files: readonly JourneyFile[],
  out: string | undefined,
  cwd: string,
  now: Date,
): string[] {
  const [only] = files;
  if (out !== undefined && only && files.length === 1) return [out];
  const time = now.toISOString().slice(0, 19).replaceAll(":", "-");
  const taken = new Set<string>();
  return files.map((file) => {
    const wanted =
      out === undefined
        ? join(cwd, "reports", `${time}Z-${slug(file.site.name) || slug(new URL(file.site.url).hostname)}`)
        : join(out, nameOf(file.path));
    let path = wanted;
    for (let n = 2; taken.has(path.toLowerCase()); n++) path = `${wanted}-${n}`;
    taken.add(path.toLowerCase());
    return path;
  });
}

/** `streaming` for `streaming.journey.yaml`; the folder's name for a mere `journey.yaml`. */
export function nameOf(path: string): string {
  const name = basename(path)
    .replace(/\.?journey\.ya?ml$/, "")
    .replace(/\.ya?ml$/, "");
  return slug(name || basename(dirname(resolve(path)))) || "journey";
}

/** Makes the folder and clears it of an earlier run. Throws a UserError if it cannot be written. */
export async function prepareRunFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
    if (await isThere(join(path, RUNS_FILE))) await clearRuns(path);
    const isRun = (await isThere(join(path, "record.jsonl"))) || (await isThere(join(path, RUNS_FILE)));
    if (isRun) for (const name of OF_A_RUN) await rm(join(path, name), { recursive: true, force: true });
  } catch (error) {
    throw writeProblem(error, path);
  }
}

export async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

const runsSchema = z.object({ runs: z.array(z.object({ folder: z.string().regex(/^run-\d+$/) })) });

/**
 * The folders of the runs of one `--runs` call, in their order, be they there or not; undefined where the folder holds
 * no such call.
 * @throws UserError where the file that lists them cannot be read
 */
export async function runsOf(path: string): Promise<string[] | undefined> {
  const file = join(path, RUNS_FILE);
  if (!(await isThere(file))) return undefined;
  try {
    return runsSchema
      .parse(JSON.parse(await readFile(file, "utf8")))
      .runs.map(({ folder }) => join(path, folder));
  } catch (error) {
    throw new UserError("record-invalid", `${file} does not list the runs of this folder.`, {
      hint: "Name each run by itself.",
      cause: error,
    });
  }
}

/** An earlier call may have run more often than this one will. */
async function clearRuns(path: string): Promise<void> {
  for (const name of await readdir(path))
    if (/^run-\d+$/.test(name) && (await isThere(join(path, name, "record.jsonl"))))
      await rm(join(path, name), { recursive: true });
}

function slug(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
}

/** Where the results of a run judged again go: into the run itself, or into `out`, a subfolder each for several. */
export function resultFolder(run: string, out: string | undefined, runs: number): string {
  if (out === undefined || out === "-") return run;
  return runs === 1 ? out : join(out, basename(run));
}
