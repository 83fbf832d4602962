/** The browser that prints a PDF, found before anything is written. */
import { NoBrowserError } from "../browser/find.js";
import type { Print } from "../deliver.js";
import type { Io } from "./io.js";
import type { Parts } from "./parts.js";
import type { Settings } from "./settings.js";

/** How to print, or undefined where no PDF is asked for. Throws a NoBrowserError where it is and there is no browser. */
export async function printerFor(
  { formats, browserPath }: Pick<Settings, "formats" | "browserPath">,
  io: Io,
  parts: Parts,
): Promise<Print | undefined> {
  if (!formats.includes("pdf")) return undefined;
  try {
    const { path } = await parts.findBrowser({ browserPath, env: io.env });
    return (html) => parts.printPdf(path, html);
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    const hint = `${error.hint ?? ""} Every format but pdf is made without one.`.trim();
    throw new NoBrowserError(`The format pdf is printed by a browser. ${error.message}`, hint, error.looks);
  }
}
