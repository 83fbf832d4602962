/** Starts the browser. */
import { type Browser, chromium } from "playwright";
import { UserError } from "../errors.js";

/** No calls home: they would stand in the way of a closed network and in the evidence. */
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-features=Translate,OptimizationHints,MediaRouter",
];

/** Signs by which a site can tell that its visitor is automated; none is hidden. */
export const automationSigns = (headed: boolean): string[] =>
  headed ? ["navigator.webdriver"] : ["navigator.webdriver", "headless"];

/** The browser's own sandbox is used wherever the machine allows it; the superuser's browser has none. */
async function start(executablePath: string, headless: boolean): Promise<Browser> {
  const options = { executablePath, headless, args: QUIET, handleSIGINT: false };
  if (process.getuid?.() !== 0) {
    const sandboxed = await chromium.launch({ ...options, chromiumSandbox: true }).catch(() => undefined);
    if (sandboxed) return sandboxed;
  }
  return chromium.launch(options);
}

/** @throws UserError when the browser does not start */
export async function launch(executablePath: string, headed: boolean): Promise<Browser> {
  try {
    return await start(executablePath, !headed);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
    throw new UserError("browser-missing", `The browser at ${executablePath} does not start: ${reason}`, {
      hint: headed
        ? "Is there a display? Leave out --headed to run without one."
        : "See what wayout doctor says.",
      cause,
    });
  }
}
