// @ts-check
/**
 * `npm run accuracy`: how right the findings are. Without arguments over all fixtures, walked in a browser; with
 * `--texts FILE [--json]` over labelled texts (TSV: category, type, text). Measures what is built in dist/.
 */
import { mkdir } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const outfile = `${root}dist/.accuracy/main.mjs`;

/** Imports of the product and of the fixture server stay where they are; only the measuring is bundled. */
/** @type {import("esbuild").Plugin} */
const product = {
  name: "product",
  setup(on) {
    on.onResolve({ filter: /\/src\/.+\.js$/ }, ({ path }) => ({
      path: pathToFileURL(`${root}dist/${path.replace(/^.*\/src\//, "")}`).href,
      external: true,
    }));
    on.onResolve({ filter: /serve\.mjs$/ }, () => ({
      path: pathToFileURL(`${root}fixtures/serve.mjs`).href,
      external: true,
    }));
  },
};

await mkdir(`${root}dist/.accuracy`, { recursive: true });
await build({
  entryPoints: [`${root}test/accuracy/main.ts`],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  plugins: [product],
  logLevel: "error",
});
const { main } = await import(pathToFileURL(outfile).href);
process.exitCode = await main(process.argv.slice(2));
