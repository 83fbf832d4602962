/** Finds the journey files that a target on the command line stands for. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { readProblem, UserError } from "../errors.js";

const JOURNEY_FILE = /(?:^|\.)journey\.ya?ml$/;
const HOW =
  "Name a journey file, or a folder that holds *.journey.yaml or journey.yaml. wayout init writes a first one.";

/**
 * The journey files of a target, sorted: the file itself, or those of a folder and its subfolders (`node_modules`
 * and hidden folders left out). Throws a UserError where there is none.
 */
export async function journeyFilesIn(target: string): Promise<string[]> {
  if (/^https?:\/\//i.test(target))
    throw new UserError(
      "usage",
      `${target} is an address: exploring a site without a journey file is not possible yet.`,
      {
        hint: HOW,
      },
    );
  let isFolder: boolean;
  try {
    isFolder = (await stat(target)).isDirectory();
  } catch (error) {
    throw readProblem(error, target, HOW);
  }
  if (!isFolder) return [target];
  const found = await walk(target);
  if (found.length === 0)
    throw new UserError(
      "no-journeys",
      `${target} holds no journey file: looked for *.journey.yaml and journey.yaml in it and its subfolders.`,
      { hint: "wayout init writes a first one." },
    );
  return found;
}

async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw readProblem(error, folder);
  });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    // Symbolic links to folders are not followed: they may lead round in a circle.
    if (entry.isDirectory()) {
      if (entry.name !== "node_modules" && !entry.name.startsWith(".")) found.push(...(await walk(path)));
    } else if (JOURNEY_FILE.test(entry.name)) found.push(path);
  }
  return found;
}
