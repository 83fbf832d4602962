/** manifest.json: every file of a run with its SHA-256 and size, and a chain over them all. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, stat, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { pipeline } from "node:stream/promises";

const NAME = "manifest.json";

export interface ManifestAbout {
  tool: { name: string; version: string };
  browser: string;
  startedAt: string;
  endedAt: string;
}

interface Entry {
  path: string;
  bytes: number;
  sha256: string;
}

async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => path !== NAME)
    .sort();
}

async function entryOf(folder: string, path: string): Promise<Entry> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(join(folder, path)), hash);
  const { size } = await stat(join(folder, path));
  return { path, bytes: size, sha256: hash.digest("hex") };
}

/** Each link is the hash of the link before, the path and the file's hash: none can be left out or moved. */
function chainOf(entries: Entry[]): string {
  return entries.reduce(
    (link, { path, sha256 }) => createHash("sha256").update(`${link}\n${path}\n${sha256}`).digest("hex"),
    "",
  );
}

/** Writes the manifest of a run folder over whatever manifest is there. */
export async function writeManifest(folder: string, about: ManifestAbout): Promise<void> {
  const files: Entry[] = [];
  // One after the other: a long run has more files than a process may have open.
  for (const path of await filesIn(folder)) files.push(await entryOf(folder, path));
  const manifest = { format: "wayout-manifest", version: 1, ...about, files, chain: chainOf(files) };
  await writeFile(join(folder, NAME), `${JSON.stringify(manifest, null, 2)}\n`);
}
