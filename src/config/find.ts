/** Finds wayout.config.yaml: most folders have none, and what reads one is not even loaded there. */
import { stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

const CONFIG_FILE = "wayout.config.yaml";

/** The nearest configuration file in `folder` or above it; undefined where there is none. */
export async function findConfig(folder: string): Promise<string | undefined> {
  for (let here = resolve(folder); ; here = dirname(here)) {
    const path = join(here, CONFIG_FILE);
    const isThere = await stat(path).then(
      (entry) => entry.isFile(),
      () => false,
    );
    if (isThere) return path;
    if (dirname(here) === here) return undefined;
  }
}
