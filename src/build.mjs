// @ts-check
/**
 * Builds dist/: the program by the TypeScript compiler, the part that runs inside pages as one script, and what would
 * make every run wait: lexicons and rule packs checked and turned into JSON, zod as one file, and the commands as a few
 * files instead of hundreds.
 */
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
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

await bundleZod();
/** @param {string[]} parts */
const built = (...parts) => import(pathToFileURL(at("dist", ...parts)).href);
const { readLexicon } = await built("lexicon", "read.js");
const { prepareLexicon } = await built("lexicon", "prepared.js");
await prepare("lexicon", ["lexicon", "prepared"], (text, name) =>
  prepareLexicon(readLexicon(text, name).source),
);
const { packFrom } = await built("rules", "parse.js");
const { parseYaml } = await built("yaml", "document.js");
await prepare("packs", ["rules", "prepared"], (text, name) => packFrom(parseYaml(text, name)));
await bundleCommands();

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

/**
 * Zod as one file with its English messages: as it comes, it is a hundred files in fifty languages, whose loading would
 * take longer than the judging of a journey.
 */
async function bundleZod() {
  await build({
    stdin: { contents: 'export { z } from "zod";', resolveDir: root },
    outfile: at("dist", "vendor", "zod.js"),
    bundle: true,
    format: "esm",
    platform: "node",
    minify: true,
    banner: { js: "/*! zod, MIT License, Copyright (c) 2025 Colin McDonnell */" },
    logLevel: "warning",
    plugins: [
      {
        name: "english",
        setup: ({ onLoad }) =>
          onLoad({ filter: /[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
            contents: 'export { default as en } from "./en.js";',
          })),
      },
    ],
  });
  for (const name of readdirSync(at("dist"), { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".js") || name.startsWith("vendor")) continue;
    const code = readFileSync(at("dist", name), "utf8");
    const path = relative(dirname(at("dist", name)), at("dist", "vendor", "zod.js")).replaceAll("\\", "/");
    const from = path.startsWith(".") ? path : `./${path}`;
    const changed = code.replaceAll('from "zod";', `from "${from}";`);
    if (changed !== code) writeFileSync(at("dist", name), changed);
  }
}

/**
 * The commands with all that they import as a few files: to find and read hundreds took a third of the time of a short
 * command. Packages that look for files of their own stay where they are.
 */
async function bundleCommands() {
  const { metafile } = await build({
    entryPoints: [at("dist", "cli", "main.js"), at("dist", "cli", "score-thread.js")],
    outdir: at("dist", "cli"),
    allowOverwrite: true,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    external: ["playwright", "@duckduckgo/autoconsent", "tinypool"],
    chunkNames: "part-[hash]",
    // Packages in the older form ask for Node's own modules by a function that a module does not have.
    banner: {
      js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);',
    },
    absWorkingDir: root,
    metafile: true,
    logLevel: "warning",
  });
  writeFileSync(at("dist", "LICENSES.txt"), licencesOf(Object.keys(metafile.inputs)));
}

/**
 * The licences of the packages that were put into the bundle.
 * @param {string[]} files relative to the root
 */
function licencesOf(files) {
  const packages = new Set(
    files.flatMap((file) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []),
  );
  return [...packages, "node_modules/zod"]
    .sort()
    .map((path) => {
      const name = path.slice("node_modules/".length);
      const file = readdirSync(at(path)).find((entry) => /^licen[cs]e/i.test(entry));
      return `${name}\n\n${file ? readFileSync(at(path, file), "utf8") : "See its package.json."}`;
    })
    .join(`\n${"-".repeat(80)}\n`);
}

/**
 * Lays down the YAML files of a folder under rules/ as JSON, with a table that says of which text each was made. A file
 * that is wrong is left out: whoever uses it is told what is wrong.
 * @param {string} folder
 * @param {string[]} out folder under dist/
 * @param {(text: string, name: string) => unknown} make
 */
async function prepare(folder, out, make) {
  const { fingerprint } = await built("yaml", "prepared.js");
  rmSync(at("dist", ...out), { recursive: true, force: true });
  mkdirSync(at("dist", ...out), { recursive: true });
  /** @type {Record<string, string>} */
  const table = {};
  for (const name of readdirSync(at("rules", folder))) {
    if (!name.endsWith(".yaml")) continue;
    const text = readFileSync(at("rules", folder, name), "utf8");
    const id = name.slice(0, -".yaml".length);
    try {
      writeFileSync(at("dist", ...out, `${id}.json`), JSON.stringify(make(text, name)));
      table[id] = fingerprint(text);
    } catch (error) {
      console.error(`Not prepared: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  writeFileSync(at("dist", ...out, "index.json"), JSON.stringify(table));
}
