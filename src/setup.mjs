// @ts-check
/** Makes a checkout ready to run: dependencies, build and, with --browser, a browser. Does nothing where nothing is to be done. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const at = (/** @type {string[]} */ ...parts) => join(root, ...parts);

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `wayout needs Node 20.19 or later; this is ${process.version}. Get it from https://nodejs.org/.`,
  );
  process.exit(2);
}

if (!isInstalled()) run("Installing dependencies", npm(), ["ci", "--no-audit", "--no-fund"]);
if (!isBuilt()) run("Building", process.execPath, [at("src", "build.mjs")]);
if (process.argv.includes("--browser") && !hasBrowser()) {
  const path = run(
    "",
    process.execPath,
    [at("dist", "cli", "main.js"), "doctor", "--install", "--quiet"],
    true,
  );
  writeFileSync(at("dist", ".browser"), path);
}

/** The browser that was found last time is still there. Looking anew would cost most of a second. */
function hasBrowser() {
  const note = at("dist", ".browser");
  return !process.env.WAYOUT_BROWSER && existsSync(note) && existsSync(readFileSync(note, "utf8").trim());
}

/** What npm noted as installed is what the lock file asks for; packages for other platforms may be left out. */
function isInstalled() {
  const installed = packagesOf(at("node_modules", ".package-lock.json"));
  const wanted = packagesOf(at("package-lock.json"));
  if (!installed || !wanted) return false;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === "" || entry.optional || entry.devOptional || installed[path]?.version === entry.version,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, {version?: string, optional?: boolean, devOptional?: boolean}> | undefined}
 */
function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : undefined;
}

/** Built after the last change of anything it is made from, files that have gone included. */
function isBuilt() {
  const stamp = at("dist", ".built");
  if (!existsSync(stamp) || !existsSync(at("dist", "cli", "main.js"))) return false;
  const built = statSync(stamp).mtimeMs;
  const sources = readdirSync(at("src"), { recursive: true, encoding: "utf8" }).map((name) =>
    at("src", name),
  );
  return [at("src"), at("tsconfig.json"), at("package-lock.json"), ...sources].every(
    (path) => statSync(path).mtimeMs <= built,
  );
}

function npm() {
  return process.platform === "win32" ? "npm.cmd" : "npm";
}

/**
 * Ends the program with the command's status if it fails; else gives its output, where that is wanted.
 * @param {string} what
 * @param {string} command
 * @param {string[]} args
 */
function run(what, command, args, wantsOutput = false) {
  if (what) console.error(`${what} …`);
  // npm.cmd is a script: Windows starts it through a shell only. The arguments are all our own.
  const shell = process.platform === "win32" && command.endsWith(".cmd");
  const { status, error, stdout } = spawnSync(command, args, {
    cwd: root,
    stdio: ["inherit", wantsOutput ? "pipe" : "inherit", "inherit"],
    encoding: "utf8",
    shell,
  });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 2);
  return stdout ?? "";
}
