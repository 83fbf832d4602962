/** Finds and reads rule packs, with all they extend. */
import { readdir } from "node:fs/promises";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type FilePosition, InvalidFileError, UserError } from "../errors.js";
import type { Family, Kind } from "../vocabulary.js";
import { familyOf } from "../vocabulary.js";
import { readYamlFile, type YamlFile } from "../yaml/document.js";
import { nearest } from "../yaml/nearest.js";
import { exampleProblems } from "./examples.js";
import { extendPack } from "./extend.js";
import { packFrom } from "./parse.js";
import type { Pack, Rule } from "./schema.js";

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
  const loaded = await Promise.all(
    [...new Set(namesOrPaths)].map((name) => load(name, ".", builtIn, { files: [] })),
  );
  const packs = loaded.map(({ pack }) => pack);
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
  const builtIn = await builtInPacks();
  const { pack, yaml, own } = await load(path, ".", builtIn, { files: [] });
  const problems = own.flatMap((rule, index) =>
    exampleProblems(rule).map(
      ({ example, status, because }) =>
        new UserError(
          "file-invalid",
          `The example of what ${example} ${rule.id} comes out as ${status}: ${because}`,
          {
            position: yaml.position(["rules", index, "examples", example]),
            hint: example === "keeps" ? "It should pass, or not apply." : "It should fail.",
          },
        ),
    ),
  );
  const [first, ...rest] = problems;
  if (first) throw new InvalidFileError([first, ...rest]);
  return { pack, own: own.length, without: own.filter(({ examples }) => !examples).map(({ id }) => id) };
}

/** The packs that judge journeys of these kinds when the user names none. */
export function defaultPacks(kinds: readonly Kind[]): Promise<Pack[]> {
  const families = new Set(kinds.map(familyOf));
  return loadPacks([...families].flatMap((family) => (family ? [CORE[family]] : [])));
}

interface Loaded {
  pack: Pack;
  yaml: YamlFile;
  /** The rules that stand in the file itself, in its order. */
  own: Rule[];
}

interface Above {
  /** Files that stand above this one, by absolute path: to extend one of them would be a circle. */
  files: readonly string[];
  /** Where the pack is named, for messages. */
  position?: FilePosition;
}

async function load(name: string, folder: string, builtIn: readonly string[], above: Above): Promise<Loaded> {
  const path = pathOf(name, folder, builtIn, above.position);
  const key = resolve(path);
  if (above.files.includes(key))
    throw new UserError("file-invalid", `The pack ${name} extends itself, be it by way of others.`, {
      position: above.position,
      hint: `Take it out of "extends".`,
    });
  const yaml = await readYamlFile(path, `Built in: ${builtIn.join(", ")}.`);
  const pack = packFrom(yaml);
  if (!pack.extends) return { pack, yaml, own: pack.rules };
  const bases: Pack[] = [];
  for (const [index, base] of pack.extends.entries()) {
    const position = yaml.position(["extends", index]);
    const loaded = await load(base, dirname(path), builtIn, { files: [...above.files, key], position });
    bases.push(loaded.pack);
  }
  // From here on packs are known by id, and a pack knows all that stand behind it.
  const behind = bases.flatMap((one) => [one.id, ...(one.extends ?? [])]);
  const extended = extendPack({ ...pack, extends: [...new Set(behind)] }, bases, yaml);
  return { pack: extended, yaml, own: pack.rules };
}

function pathOf(name: string, folder: string, builtIn: readonly string[], position?: FilePosition): string {
  if (builtIn.includes(name)) return join(PACK_FOLDER, `${name}.yaml`);
  // As the user named it, for messages.
  if (!ID.test(name)) return isAbsolute(name) ? name : join(folder, name);
  const near = nearest(name, builtIn);
  const hint = near
    ? `Did you mean ${near}?`
    : `Built in: ${builtIn.join(", ")}. A file is named by its path.`;
  throw new UserError("file-missing", `There is no rule pack ${name}.`, { hint, position });
}
