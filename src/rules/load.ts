/** Finds and reads rule packs, with all they extend. */
import { readdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type FilePosition, UserError } from "../errors.js";
import type { Family, Kind } from "../vocabulary.js";
import { familyOf } from "../vocabulary.js";
import { readYamlFile } from "../yaml/document.js";
import { nearest } from "../yaml/nearest.js";
import { extendPack } from "./extend.js";
import { packFrom } from "./parse.js";
import type { Pack } from "./schema.js";

const PACK_FOLDER = fileURLToPath(new URL("../../rules/packs/", import.meta.url));
/** The pack that judges a family when no other is named. */
const CORE: Record<Family, string> = { exit: "core-exit", service: "core-service" };
const ID = /^[a-z0-9-]+$/;

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
    [...new Set(namesOrPaths)].map((name) => load(name, ".", builtIn, { files: [] })),
  );
  return [...new Map(packs.map((pack) => [pack.id, pack])).values()];
}

/** The packs that judge journeys of these kinds when the user names none. */
export function defaultPacks(kinds: readonly Kind[]): Promise<Pack[]> {
  const families = new Set(kinds.map(familyOf));
  return loadPacks([...families].flatMap((family) => (family ? [CORE[family]] : [])));
}

interface Above {
  /** Files that stand above this one, by absolute path: to extend one of them would be a circle. */
  files: readonly string[];
  /** Where the pack is named, for messages. */
  position?: FilePosition;
}

async function load(name: string, folder: string, builtIn: readonly string[], above: Above): Promise<Pack> {
  const path = pathOf(name, folder, builtIn, above.position);
  const key = resolve(path);
  if (above.files.includes(key))
    throw new UserError("file-invalid", `The pack ${name} extends itself, be it by way of others.`, {
      position: above.position,
      hint: `Take it out of "extends".`,
    });
  const yaml = await readYamlFile(path, `Built in: ${builtIn.join(", ")}.`);
  const pack = packFrom(yaml);
  if (!pack.extends) return pack;
  const bases: Pack[] = [];
  for (const [index, base] of pack.extends.entries()) {
    const position = yaml.position(["extends", index]);
    bases.push(await load(base, dirname(path), builtIn, { files: [...above.files, key], position }));
  }
  // From here on packs are known by id, and a pack knows all that stand behind it.
  const behind = bases.flatMap((one) => [one.id, ...(one.extends ?? [])]);
  return extendPack({ ...pack, extends: [...new Set(behind)] }, bases, yaml);
}

function pathOf(name: string, folder: string, builtIn: readonly string[], position?: FilePosition): string {
  if (builtIn.includes(name)) return join(PACK_FOLDER, `${name}.yaml`);
  if (!ID.test(name)) return resolve(folder, name);
  const near = nearest(name, builtIn);
  const hint = near
    ? `Did you mean ${near}?`
    : `Built in: ${builtIn.join(", ")}. A file is named by its path.`;
  throw new UserError("file-missing", `There is no rule pack ${name}.`, { hint, position });
}
