/** Where results go: folders, or a single report on standard output. */
import { UserError } from "../errors.js";
import type { Settings } from "./settings.js";

/** True if the result goes to standard output. Throws a UserError where more than one report would have to. */
export function goesToStdout(settings: Settings, runs: number, formatWasGiven: boolean): boolean {
  if (settings.out !== "-") return false;
  if (!formatWasGiven || settings.formats.length !== 1)
    throw new UserError("usage", "--out - writes a single format to standard output.", {
      hint: "Name one: --format json --out -",
    });
  if (settings.formats.includes("pdf"))
    throw new UserError("usage", "A PDF is not written to standard output.", {
      hint: "Name a folder: --out reports/latest",
    });
  if (runs !== 1)
    throw new UserError("usage", `--out - writes a single report, but there are ${runs}.`, {
      hint: "Name one of them, or a folder: --out reports/all",
    });
  return true;
}
