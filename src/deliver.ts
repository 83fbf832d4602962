/** From a judged run to the files asked for: the one way by which audit, score and report write. */
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Format } from "./config/schema.js";
import { writeProblem } from "./errors.js";
import { picturesOf } from "./pictures.js";
import { type Rendered, render } from "./report/index.js";
import type { Report } from "./report/schema.js";

/** Turns an HTML document into a PDF: needs a browser. */
export type Print = (html: string) => Promise<Uint8Array>;

/** The file of each format in a run folder. What is meant for GitHub's log is no file. */
export const REPORT_FILES: Readonly<Record<Exclude<Format, "github">, string>> = {
  json: "report.json",
  html: "report.html",
  md: "report.md",
  csv: "report.csv",
  sarif: "report.sarif",
  junit: "report.junit.xml",
  pdf: "report.pdf",
  gitlab: "report.gitlab.json",
};

/** A report as text in one format; pictures of an HTML report are embedded from the run's folder. */
export async function renderReport(report: Report, format: Rendered, runFolder: string): Promise<string> {
  const pictures = format === "html" ? await picturesOf(report, runFolder) : new Map<string, string>();
  return render(report, format, { image: (path) => pictures.get(path) });
}

/**
 * Writes the file of each format into `folder` and returns the paths; a PDF needs `print`. Throws a UserError if the
 * disk refuses; a file is either written whole or left as it was.
 */
export async function writeReports(
  report: Report,
  formats: readonly Format[],
  runFolder: string,
  folder: string,
  print?: Print,
): Promise<string[]> {
  const paths: string[] = [];
  try {
    await mkdir(folder, { recursive: true });
    for (const format of formats) {
      if (format === "github") continue;
      const path = join(folder, REPORT_FILES[format]);
      await writeWhole(path, await contentOf(report, format, runFolder, print));
      paths.push(path);
    }
  } catch (error) {
    throw writeProblem(error, folder);
  }
  return paths;
}

async function contentOf(
  report: Report,
  format: Exclude<Format, "github">,
  runFolder: string,
  print: Print | undefined,
): Promise<string | Uint8Array> {
  if (format !== "pdf") return renderReport(report, format, runFolder);
  if (!print) throw new Error("A PDF was asked for without a way to print");
  return print(await renderReport(report, "html", runFolder));
}

/** Writes a file whole, or leaves what was there. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const part = `${path}.part`;
  try {
    await writeFile(part, content);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw error;
  }
}
