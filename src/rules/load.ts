/** Finds rule packs by name or path: those of the package as the build laid them down, files with all they extend. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { packageRoot } from "../package-root.js";
import type { Family, Kind } from "../vocabulary.js";
import { familyOf } from "../vocabulary.js";
import { fingerprint, prepared, preparedIn } from "../yaml/prepared.js";
import type { Pack } from "./schema.js";

const PACK_FOLDER = fileURLToPath(new URL("rules/packs/", packageRoot));
/** What the build made of them. */
const PREPARED_FOLDER = fileURLToPath(new URL("dist/rules/prepared/", packageRoot));
/** The pack that judges a family when no other is named. */
const CORE: Record<Family, string> = { exit: "core-exit", service: "core-service" };

/** Ids of the packs that come with the tool, sorted. */
export async function builtInPacks(): Promise<string[]> {
  const files = await readdir(PACK_FOLDER);
  return files
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.slice(0, -".yaml".length))
    .sort();
}

/**
 * Reads packs by id (those that come with the tool) or by path (relative to the working directory).
 * Throws a UserError for a pack that does not exist, an InvalidFileError for one that is not valid.
 */
export async function loadPacks(namesOrPaths: readonly string[]): Promise<Pack[]> {
  const builtIn = await builtInPacks();
  const packs = await Promise.all(
    [...new Set(namesOrPaths)].map(async (name) => {
      const pack = builtIn.includes(name) ? await ready(name) : undefined;
      if (pack) return pack;
      // Reading YAML and checking it takes longer than all else, so it is not even loaded where nothing is to be read.
      const { loadPackFile } = await import("./files/load.js");
      return (await loadPackFile(name, { builtIn, packPath, ready })).pack;
    }),
  );
  return [...new Map(packs.map((pack) => [pack.id, pack])).values()];
}

export interface CheckedPack {
  pack: Pack;
  /** Number of rules of its own. */
  own: number;
  /** Ids of its own rules that have no examples. */
  without: string[];
}

/**
 * Reads one pack file and tries the examples of its own rules. Throws as `loadPacks` does, and an InvalidFileError for
 * each example that does not come out as it says.
 */
export async function checkPack(path: string): Promise<CheckedPack> {
  const { loadPackFile, tryExamples } = await import("./files/load.js");
  const loaded = await loadPackFile(path, { builtIn: await builtInPacks(), packPath, ready });
  tryExamples(loaded);
  const { pack, own } = loaded;
  return { pack, own: own.length, without: own.filter(({ examples }) => !examples).map(({ id }) => id) };
}

/** The packs that judge journeys of these kinds when the user names none. */
export function defaultPacks(kinds: readonly Kind[]): Promise<Pack[]> {
  const families = new Set(kinds.map(familyOf));
  return loadPacks([...families].flatMap((family) => (family ? [CORE[family]] : [])));
}

const laidDown = new Map<string, Promise<Pack | undefined>>();

/** A pack of the package as the build laid it down, unless its file has changed since; read once. */
function ready(id: string): Promise<Pack | undefined> {
  const known = laidDown.get(id) ?? readReady(id);
  laidDown.set(id, known);
  return known;
}

async function readReady(id: string): Promise<Pack | undefined> {
  const known = (await preparedIn(PREPARED_FOLDER))[id];
  if (known === undefined || known !== fingerprint(await readFile(packPath(id), "utf8"))) return undefined;
  return prepared<Pack>(PREPARED_FOLDER, id);
}

function packPath(id: string): string {
  return join(PACK_FOLDER, `${id}.yaml`);
}
