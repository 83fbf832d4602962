/** Gets a browser onto this machine, or says exactly what to type. */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { UserError } from "../errors.js";
import {
  type BrowserSource,
  type FindOptions,
  type FoundBrowser,
  findBrowser,
  NoBrowserError,
} from "./find.js";

const NAMED: ReadonlySet<BrowserSource> = new Set(["--browser-path", "WAYOUT_BROWSER"]);

/** Runs a command with its output on standard error; true if it succeeded. */
export type Run = (command: string, args: string[]) => Promise<boolean>;

export interface InstallOptions extends FindOptions {
  run?: Run;
  log(line: string): void;
  /** True when the program may install system packages without asking. */
  isRoot?: boolean;
}

/**
 * The browser that is there, else Playwright's own download, else Debian's package. After each attempt it is checked
 * whether a browser really starts. Throws a UserError that says what to type on this platform.
 */
export async function installBrowser(options: InstallOptions): Promise<FoundBrowser> {
  const { run = runCommand, log, isRoot = process.getuid?.() === 0, platform = process.platform } = options;
  let found = await present(options);
  if (found) return found;

  log("Getting the browser that Playwright manages …");
  await run(process.execPath, [playwrightCli(), "install", "chromium"]);
  found = await present(options);
  if (found) return found;

  if (platform === "linux") {
    const prefix = isRoot ? [] : (await run("sudo", ["-n", "true"])) ? ["sudo", "-n"] : undefined;
    if (prefix) {
      log("Getting the system's Chromium package …");
      const apt = (...args: string[]) => {
        const [command = "apt-get", ...rest] = [...prefix, "apt-get", ...args];
        return run(command, rest);
      };
      // The package lists of a fresh container are empty, but fetching them is slow where they are not.
      const installed = await apt("install", "-y", "--no-install-recommends", "chromium");
      if (!installed && (await apt("update")))
        await apt("install", "-y", "--no-install-recommends", "chromium");
      found = await present(options);
      if (found) return found;
    }
  }
  throw new UserError("browser-missing", "No browser could be installed.", { hint: whatToType(platform) });
}

/** What a person can type to get a browser on a platform. */
export function whatToType(platform: NodeJS.Platform): string {
  const own = "npx playwright install chromium";
  const orName = "or name an installed one: WAYOUT_BROWSER=/path/to/chrome";
  if (platform === "darwin") return `Type: ${own} (or: brew install --cask google-chrome), ${orName}.`;
  if (platform === "win32")
    return `Type: ${own} (or: winget install Google.Chrome), or name an installed one: set WAYOUT_BROWSER=C:\\path\\to\\chrome.exe.`;
  return `Type: ${own} --with-deps (or: sudo apt-get install chromium; sudo dnf install chromium), ${orName}.`;
}

async function present(options: FindOptions): Promise<FoundBrowser | undefined> {
  try {
    return await findBrowser(options);
  } catch (error) {
    // A browser that was named and cannot be used is for the user to put right, not to be installed around.
    const named = error instanceof NoBrowserError && error.looks.some(({ source }) => NAMED.has(source));
    if (error instanceof NoBrowserError && !named) return undefined;
    throw error;
  }
}

function playwrightCli(): string {
  return join(dirname(createRequire(import.meta.url).resolve("playwright/package.json")), "cli.js");
}

const runCommand: Run = (command, args) =>
  new Promise((resolve) => {
    // Standard output belongs to the result: what an installer says goes to standard error.
    const child = spawn(command, args, { stdio: ["ignore", 2, 2], timeout: 15 * 60_000 });
    child.on("error", () => resolve(false));
    child.on("exit", (status) => resolve(status === 0));
  });
