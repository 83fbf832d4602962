/** What `npm run accuracy` does with its arguments. */
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { reportFixtures } from "./fixtures.js";
import { figuresOf, withFigures } from "./readme.js";
import { reportTexts } from "./texts.js";

/**
 * The exit code. Texts come from --texts, or else from the environment variable WAYOUT_TEXTS; `--write` puts the figures
 * over the fixtures into README.md.
 */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      texts: { type: "string" },
      json: { type: "boolean", default: false },
      mistakes: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
    },
  });
  if (values.texts === undefined) {
    const summary = await reportFixtures();
    if (values.write) {
      const readme = await readFile("README.md", "utf8");
      await writeFile("README.md", withFigures(readme, figuresOf(summary)));
    }
    const more = process.env.WAYOUT_TEXTS;
    if (more) await reportTexts(await readFile(more, "utf8"), values);
    return 0;
  }
  await reportTexts(await readFile(values.texts, "utf8"), values);
  return 0;
}
