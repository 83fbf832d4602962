/** The files of a run folder as they are on disk, with their hashes. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { pipeline } from "node:stream/promises";
import { readProblem, systemCode } from "../errors.js";
import { type Entry, MANIFEST } from "./manifest.js";

/**
 * Every file but the manifest, in the order of their paths. What is no plain file, such as a link, is none of them.
 * @throws UserError where one cannot be read
 */
export async function filesOf(folder: string): Promise<Entry[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => path !== MANIFEST)
    .sort();
  const entries: Entry[] = [];
  // One after the other: a long run has more files than a process may have open.
  for (const path of paths) entries.push(await entryOf(folder, path));
  return entries;
}

async function entryOf(folder: string, path: string): Promise<Entry> {
  const file = join(folder, path);
  const hash = createHash("sha256");
  try {
    await pipeline(createReadStream(file), hash);
    const { size } = await stat(file);
    return { path, bytes: size, sha256: hash.digest("hex") };
  } catch (error) {
    throw readProblem(error, file, "Every file of a run must be readable.");
  }
}

/** The text of the manifest; undefined where there is none. */
export async function manifestText(folder: string): Promise<string | undefined> {
  try {
    return await readFile(join(folder, MANIFEST), "utf8");
  } catch (error) {
    if (systemCode(error) === "ENOENT") return undefined;
    throw error;
  }
}
