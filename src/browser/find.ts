/** Finds a browser to drive, and says where it was looked for. */
import { execFile } from "node:child_process";
import { access, constants, readdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { UserError } from "../errors.js";
import { systemBrowsers } from "./candidates.js";

export type BrowserSource = "--browser-path" | "WAYOUT_BROWSER" | "Playwright" | "system";

export interface FoundBrowser {
  path: string;
  source: BrowserSource;
  /** As the browser itself says it, such as `Chromium 140.0.7339.16`. */
  version: string;
}

export interface FindOptions {
  browserPath?: string | undefined;
  env: NodeJS.ProcessEnv;
  platform?: NodeJS.Platform;
  /** Path of the browser that Playwright manages, whether or not it is there. */
  managedPath?: () => Promise<string | undefined>;
  /** Where to look on the system; default: the usual places of the platform. */
  candidates?: readonly string[];
  /** The version that the program at a path gives; throws if it does not run. */
  versionOf?: (path: string) => Promise<string>;
}

/** A place where a browser was looked for, and what was found. */
export interface Look {
  source: BrowserSource;
  path: string;
  result: string;
}

/** No usable browser; `looks` says where it was looked for. */
export class NoBrowserError extends UserError {
  override readonly name = "NoBrowserError";
  readonly looks: readonly Look[];
  constructor(message: string, hint: string, looks: readonly Look[]) {
    super("browser-missing", message, { hint });
    this.looks = looks;
  }
}

/**
 * The first usable browser of: the path given, `WAYOUT_BROWSER`, Playwright's own, one on the system.
 * A browser that was named is taken or refused, never silently replaced. Throws a NoBrowserError.
 */
export async function findBrowser(options: FindOptions): Promise<FoundBrowser> {
  const { browserPath, env, platform = process.platform } = options;
  const versionOf = options.versionOf ?? ((path) => browserVersion(path, platform));
  const looks: Look[] = [];
  const attempt = async (source: BrowserSource, path: string): Promise<FoundBrowser | undefined> => {
    const problem = await fileProblem(path);
    if (problem === undefined) {
      try {
        return { path, source, version: await versionOf(path) };
      } catch (error) {
        looks.push({ source, path, result: `does not run: ${firstLine(error)}` });
      }
    } else if (source !== "system") looks.push({ source, path, result: problem });
    return undefined;
  };

  for (const [source, named] of [
    ["--browser-path", browserPath],
    ["WAYOUT_BROWSER", env.WAYOUT_BROWSER],
  ] as const) {
    if (!named) continue;
    const found = await attempt(source, named);
    if (found) return found;
    throw new NoBrowserError(
      `The browser named by ${source} cannot be used: ${named} ${looks.at(-1)?.result ?? ""}.`,
      `Name a Chromium, Chrome or Edge, or leave ${source} out to have one looked for.`,
      looks,
    );
  }

  const managed = await (options.managedPath ?? playwrightPath)();
  const own = managed === undefined ? undefined : await attempt("Playwright", managed);
  if (own) return own;
  for (const path of options.candidates ?? systemBrowsers(platform, env)) {
    const found = await attempt("system", path);
    if (found) return found;
  }
  if (!looks.some((look) => look.source === "system"))
    looks.push({
      source: "system",
      path: "PATH and the usual folders",
      result: "no Chromium, Chrome or Edge",
    });
  throw new NoBrowserError(
    "No browser was found.",
    "wayout doctor --install gets one, or name one with --browser-path.",
    looks,
  );
}

async function fileProblem(path: string): Promise<string | undefined> {
  try {
    if (!(await stat(path)).isFile()) return "is not a file";
    await access(path, constants.X_OK);
    return undefined;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    return code === "EACCES" ? "may not be executed" : "does not exist";
  }
}

async function playwrightPath(): Promise<string | undefined> {
  // Loaded only when asked: it is by far the largest part of the program.
  const { chromium } = await import("playwright");
  return chromium.executablePath() || undefined;
}

/** Asks a browser for its version, without opening a window. */
async function browserVersion(path: string, platform: NodeJS.Platform): Promise<string> {
  // On Windows `--version` opens a window; the folder beside the program bears the version's number.
  if (platform === "win32") {
    const names = await readdir(dirname(path));
    return names.filter((name) => /^\d+(?:\.\d+){3}$/.test(name)).at(-1) ?? "version unknown";
  }
  const output = await new Promise<string>((resolve, reject) => {
    execFile(path, ["--version"], { timeout: 20_000 }, (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    );
  });
  const version = firstLine(output);
  if (!/\d+\.\d+/.test(version)) throw new Error("it is no browser: --version gives no version");
  return version;
}

function firstLine(value: unknown): string {
  const text = value instanceof Error ? value.message : String(value);
  return text.trim().split("\n")[0]?.trim() ?? "";
}
