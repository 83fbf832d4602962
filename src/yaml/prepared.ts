/** Files as the build laid them down: read, checked and turned into JSON, so that a run need not do it again. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { systemCode } from "../errors.js";

/** The table of a folder of prepared files: by name the fingerprint of the text that each was made of. */
const INDEX = "index.json";

/** What stands for a text: a prepared file holds only while the text has not changed. */
export function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Fingerprints by name; empty where nothing was prepared, as while the build itself reads them. */
export async function preparedIn(folder: string): Promise<Readonly<Record<string, string>>> {
  try {
    return JSON.parse(await readFile(join(folder, INDEX), "utf8"));
  } catch (error) {
    if (systemCode(error) === "ENOENT") return {};
    throw error;
  }
}

/** What was prepared under a name. Its form is that of the build, which is of the same version as this code. */
export function prepared<T>(folder: string, name: string): T {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
}
