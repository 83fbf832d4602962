/** Where runs are written. */
import { mkdir, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { writeProblem } from "../errors.js";
import type { JourneyFile } from "../journey/model.js";

/** The files of an earlier run in the same folder; mixed with those of a new one they would prove nothing. */
const OF_A_RUN = ["record.jsonl", "manifest.json", "report.json", "report.html", "report.md", "evidence"];

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
    const isRun = await stat(join(path, "record.jsonl")).then(
      () => true,
      () => false,
    );
    if (isRun) for (const name of OF_A_RUN) await rm(join(path, name), { recursive: true, force: true });
  } catch (error) {
    throw writeProblem(error, path);
  }
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
