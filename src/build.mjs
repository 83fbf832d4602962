// @ts-check
/** Builds dist/: the program by the TypeScript compiler, the part that runs inside pages as one script. */
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const at = (/** @type {string[]} */ ...parts) => join(root, ...parts);

// Without its stamp a build that breaks off counts as none.
rmSync(at("dist", ".built"), { force: true });

const tsc = at("node_modules", "typescript", "bin", "tsc");
const { status } = spawnSync(process.execPath, [tsc, "-p", at("tsconfig.json")], {
  cwd: root,
  stdio: "inherit",
});
if (status !== 0) process.exit(status ?? 2);
removeOrphans(at("dist"));

const page = at("src", "observe", "page", "main.ts");
if (existsSync(page))
  await build({
    entryPoints: [page],
    outfile: at("dist", "observe", "page.js"),
    bundle: true,
    format: "iife",
    minify: true,
    target: "chrome120",
    logLevel: "warning",
  });

chmodSync(at("dist", "cli", "main.js"), 0o755);
writeFileSync(at("dist", ".built"), "");

/**
 * What no source stands behind any more goes: it would be found by imports that should fail.
 * @param {string} folder
 */
function removeOrphans(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const base = /^(.*)\.(?:d\.ts|js)$/.exec(name)?.[1];
    if (base === undefined || base === join("observe", "page")) continue;
    if (!existsSync(at("src", `${base}.ts`)) && !existsSync(at("src", `${base}.tsx`)))
      rmSync(join(folder, name));
  }
}
