/** `wayout doctor`: says what is missing on this machine and how to get it. */
import { access, constants, mkdtemp, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { FoundBrowser, Look } from "../browser/find.js";
import { findBrowser, NoBrowserError } from "../browser/find.js";
import { installBrowser, whatToType } from "../browser/install.js";
import { systemCode, UserError } from "../errors.js";
import { EXIT, type ExitCode } from "./exit.js";
import type { Io } from "./io.js";
import { type Flags, settle } from "./settings.js";

interface Check {
  name: string;
  ok: boolean;
  detail: string;
  /** What to do, where it is not ok. */
  remedy?: string;
}

/** Exit status 0 when everything needed is there, else 1. With --quiet only the browser's path is printed. */
export async function doctor(flags: Flags & { install?: boolean }, io: Io): Promise<ExitCode> {
  const settings = await settle(flags, io);
  const options = { browserPath: settings.browserPath, env: io.env };
  const browser = await (flags.install
    ? installBrowser({ ...options, log: (line) => io.err(`${line}\n`) })
    : findBrowser(options)
  ).catch((error: unknown) => {
    if (error instanceof UserError) return error;
    throw error;
  });
  const out = settings.out === undefined || settings.out === "-" ? resolve(io.cwd, "reports") : settings.out;
  const checks = [nodeCheck(process.versions.node), browserCheck(browser), await writeCheck(out)];
  if (settings.quiet) {
    if (!(browser instanceof UserError)) io.out(`${browser.path}\n`);
    for (const check of checks) if (!check.ok) io.err(lines(check));
  } else for (const check of checks) io.out(lines(check));
  return checks.every(({ ok }) => ok) ? EXIT.ok : EXIT.broken;
}

function lines({ name, ok, detail, remedy }: Check): string {
  return `${ok ? "ok  " : "NOT "} ${name.padEnd(8)} ${detail}\n${ok || !remedy ? "" : `     ${" ".repeat(8)} ${remedy}\n`}`;
}

/** Node 20.19 or later. */
export function nodeCheck(version: string): Check {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const ok = major > 20 || (major === 20 && minor >= 19);
  return { name: "node", ok, detail: version, remedy: "Node 20.19 or later is needed: https://nodejs.org/" };
}

function browserCheck(browser: FoundBrowser | UserError): Check {
  if (!(browser instanceof UserError))
    return { name: "browser", ok: true, detail: `${browser.version} (${browser.source}): ${browser.path}` };
  const looks = browser instanceof NoBrowserError ? browser.looks : [];
  if (looks.some(({ source }) => source === "--browser-path" || source === "WAYOUT_BROWSER"))
    return { name: "browser", ok: false, detail: browser.message, remedy: browser.hint ?? "" };
  const where = looks.map((look) => `\n     ${" ".repeat(8)} looked: ${lookText(look)}`).join("");
  return {
    name: "browser",
    ok: false,
    detail: `${browser.message}${where}`,
    remedy: whatToType(process.platform),
  };
}

const lookText = ({ source, path, result }: Look): string => `${source}, ${path}: ${result}`;

/** Really writes: permission bits say little about read-only disks and containers. */
async function writeCheck(folder: string): Promise<Check> {
  const name = "reports";
  let here = folder;
  try {
    // The folder itself may be made later; what counts is the nearest one that exists.
    while (!(await exists(here)) && dirname(here) !== here) here = dirname(here);
    await rm(await mkdtemp(join(here, ".wayout-")), { recursive: true });
    return { name, ok: true, detail: `${folder} can be written` };
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    return {
      name,
      ok: false,
      detail: `${folder} cannot be written (${code})`,
      remedy: "Name another folder with --out.",
    };
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
}
