/** From a judged run to the files asked for: the one way by which audit, score and report write. */
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Format } from "./config/schema.js";
import { writeProblem } from "./errors.js";
import { picturesOf } from "./pictures.js";
import { render } from "./report/index.js";
import type { Report } from "./report/schema.js";

/** A report as text in one format; pictures of an HTML report are embedded from the run's folder. */
export async function renderReport(report: Report, format: Format, runFolder: string): Promise<string> {
  const pictures = format === "html" ? await picturesOf(report, runFolder) : new Map<string, string>();
  return render(report, format, { image: (path) => pictures.get(path) });
}

/**
 * Writes `report.<format>` for each format into `folder` and returns the paths. Throws a UserError if the disk refuses;
 * a file is either written whole or left as it was.
 */
export async function writeReports(
  report: Report,
  formats: readonly Format[],
  runFolder: string,
  folder: string,
): Promise<string[]> {
  const paths: string[] = [];
  try {
    await mkdir(folder, { recursive: true });
    for (const format of formats) {
      const path = join(folder, `report.${format}`);
      await writeWhole(path, await renderReport(report, format, runFolder));
      paths.push(path);
    }
  } catch (error) {
    throw writeProblem(error, folder);
  }
  return paths;
}

async function writeWhole(path: string, content: string): Promise<void> {
  const part = `${path}.part`;
  try {
    await writeFile(part, content);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw error;
  }
}
