/** `wayout compare`: what changed between two runs, as a report and as a gate. */
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { compareReports } from "../compare/compare.js";
import { renderComparisonHtml } from "../compare/html/index.js";
import { renderComparisonMarkdown } from "../compare/markdown.js";
import type { Comparison } from "../compare/model.js";
import { renderComparisonText } from "../compare/text.js";
import { COMPARE_FORMATS, type CompareFormat } from "../config/schema.js";
import { writeWhole } from "../deliver.js";
import { UserError, writeProblem } from "../errors.js";
import { picturesOf } from "../pictures.js";
import type { Report } from "../report/schema.js";
import { EXIT, type ExitCode } from "./exit.js";
import type { Io } from "./io.js";
import { readReport } from "./read-report.js";
import { type Flags, settle } from "./settings.js";
import { shownPath } from "./summary.js";

export type CompareFlags = Pick<Flags, "failOn" | "out" | "config" | "quiet" | "verbose"> & {
  format?: CompareFormat[];
};

const CODES = {
  same: EXIT.ok,
  better: EXIT.ok,
  worse: EXIT.broken,
  undecided: EXIT.unjudged,
} as const satisfies Record<Comparison["verdict"]["status"], ExitCode>;

interface Run {
  folder: string;
  report: Report;
}

/** Exit status 0: nothing became worse; 1: something did; 3: that cannot be told. */
export async function compare(before: string, after: string, flags: CompareFlags, io: Io): Promise<ExitCode> {
  const { format, out, ...rest } = flags;
  const settings = await settle(rest, io);
  if (out === "-" && format?.length !== 1)
    throw new UserError("usage", "--out - writes a single format to standard output.", {
      hint: "Name one: --format md --out -",
    });
  const runs = [await open(before, io), await open(after, io)] as const;
  const comparison = compareReports(runs[0].report, runs[1].report, settings.failOn);
  const formats = [...new Set(format ?? COMPARE_FORMATS)];
  if (out === "-") for (const one of formats) io.out(await render(comparison, one, runs));
  else {
    if (!settings.quiet) io.out(renderComparisonText(comparison));
    if (out !== undefined)
      for (const path of await write(comparison, formats, runs, resolve(io.cwd, out)))
        if (!settings.quiet) io.out(`${shownPath(path, io.cwd)}\n`);
  }
  return CODES[comparison.verdict.status];
}

async function open(run: string, io: Io): Promise<Run> {
  const folder = resolve(io.cwd, run);
  return { folder, report: await readReport(folder, shownPath(folder, io.cwd)) };
}

async function render(
  comparison: Comparison,
  format: CompareFormat,
  [before, after]: readonly [Run, Run],
): Promise<string> {
  if (format === "json") return `${JSON.stringify(comparison, undefined, 2)}\n`;
  if (format === "md") return renderComparisonMarkdown(comparison);
  const [old, fresh] = [
    await picturesOf(before.report, before.folder),
    await picturesOf(after.report, after.folder),
  ];
  return renderComparisonHtml(comparison, {
    before: (path) => old.get(path),
    after: (path) => fresh.get(path),
  });
}

async function write(
  comparison: Comparison,
  formats: readonly CompareFormat[],
  runs: readonly [Run, Run],
  out: string,
): Promise<string[]> {
  const paths: string[] = [];
  try {
    await mkdir(out, { recursive: true });
    for (const format of formats) {
      const path = join(out, `compare.${format}`);
      await writeWhole(path, await render(comparison, format, runs));
      paths.push(path);
    }
  } catch (error) {
    throw writeProblem(error, out);
  }
  return paths;
}
