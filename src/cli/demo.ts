import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadJourneyFile } from "../journey/load.js";
import type { JourneyFile } from "../journey/model.js";
import { packageRoot } from "../package-root.js";
import { siteText } from "../report/clean.js";
import type { Report } from "../report/schema.js";
import { runFiles } from "./audit.js";
import { deliver } from "./delivery.js";
import { EXIT, type ExitCode } from "./exit.js";
import type { Io } from "./io.js";
import type { Parts } from "./parts.js";
import { printerFor } from "./printing.js";
import { type Flags, settle } from "./settings.js";
import { shownPath } from "./summary.js";
import { table } from "./table.js";

const FIXTURES = fileURLToPath(new URL("fixtures/", packageRoot));

interface Site {
  id: string;
  url: string;
  /** Log-in data, which are no secret. */
  env: Record<string, string>;
  close(): Promise<void>;
}

/** Exit status 0 when every site could be judged, whatever the verdicts: most of these sites are meant to be bad. */
export async function demo(flags: Flags, io: Io, parts: Parts): Promise<ExitCode> {
  const settings = { ...(await settle(flags, io)), commit: true };
  const out =
    settings.out === undefined || settings.out === "-" ? join(io.cwd, "reports", "demo") : settings.out;
  const print = await printerFor(settings, io, parts);
  const sites = await serveFixtures();
  try {
    const files: JourneyFile[] = [];
    for (const { id, url } of sites)
      files.push(await loadJourneyFile(join(FIXTURES, id, "journey.yaml"), { baseUrl: url }));
    const folders = sites.map(({ id }) => join(out, id));
    const rows: string[][] = [];
    const reports = await runFiles(files, folders, settings, io, parts, {
      envOf: (index) => ({ ...io.env, ...sites[index]?.env }),
      delivered: async (report, folder) => {
        const paths = await deliver(report, { run: folder, out: folder, settings, print }, io);
        await parts.writeManifest(folder, report);
        const shown = paths.find((path) => path.endsWith(".html")) ?? paths[0] ?? folder;
        rows.push(...rowsOf(report, shownPath(shown, io.cwd)));
      },
    });
    io.out(
      table([
        ["site", "journey", "outcome", "clicks", "screens", "pressure", "score", "grade", "report"],
        ...rows,
      ]),
    );
    if (io.signal.aborted) return EXIT.interrupted;
    const whole =
      reports.length === sites.length && reports.every(({ verdict }) => verdict.status !== "inconclusive");
    return whole ? EXIT.ok : EXIT.unjudged;
  } finally {
    await Promise.all(sites.map((site) => site.close()));
  }
}

function rowsOf(report: Report, path: string): string[][] {
  return report.journeys.map(({ id, outcome, measures, scores }) => {
    const score = scores[0];
    // Absent is not 0: what was not measured, or does not apply, shows as a dash.
    const figure = (value: number | boolean | string | null | undefined) =>
      value === undefined || value === null ? "-" : String(value);
    const { clicks, screens, pressureScreens } = measures;
    const figures = [clicks, screens, pressureScreens, score?.score, score?.grade].map(figure);
    return [siteText(report.site.name, 24), id, outcome, ...figures, path];
  });
}

async function serveFixtures(): Promise<Site[]> {
  const module: unknown = await import(new URL("fixtures/serve.mjs", packageRoot).href);
  if (!isServer(module)) throw new Error("fixtures/serve.mjs exports no serve()");
  return module.serve();
}

function isServer(module: unknown): module is { serve(ids?: string[]): Promise<Site[]> } {
  return (
    typeof module === "object" && module !== null && "serve" in module && typeof module.serve === "function"
  );
}
