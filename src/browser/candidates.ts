/** Where a Chromium, Chrome or Edge usually lies, by platform. */
import { delimiter, join } from "node:path";

/** Names under which Linux distributions and vendors put it on the PATH. */
const COMMANDS = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const MAC_APPS = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const WINDOWS_FILES = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Chromium", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
];

/** Paths to try, best first; whether anything is there is for the caller to find out. */
export function systemBrowsers(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === "win32") {
    const roots = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    return WINDOWS_FILES.flatMap((parts) => roots.map((root) => join(root, ...parts)));
  }
  const onPath = (env.PATH ?? "")
    .split(delimiter)
    // An empty or relative entry would mean whatever lies in the working directory.
    .filter((folder) => folder.startsWith("/"))
    .flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
  if (platform !== "darwin") return [...onPath, "/snap/bin/chromium", "/opt/google/chrome/chrome"];
  const folders = ["/Applications", ...(env.HOME ? [join(env.HOME, "Applications")] : [])];
  return [...folders.flatMap((folder) => MAC_APPS.map((app) => join(folder, app))), ...onPath];
}
