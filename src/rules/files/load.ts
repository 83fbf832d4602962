/** Reads rule packs from YAML files, with all they extend. */
import { dirname, isAbsolute, join, resolve } from "node:path";
import { type FilePosition, InvalidFileError, UserError } from "../../errors.js";
import { readYamlFile, type YamlFile } from "../../yaml/document.js";
import { nearest } from "../../yaml/nearest.js";
import { exampleProblems } from "../examples.js";
import { extendPack } from "../extend.js";
import { packFrom } from "../parse.js";
import type { Pack, Rule } from "../schema.js";

const ID = /^[a-z0-9-]+$/;

/** The packs that come with the tool, and where they lie. */
export interface Shelf {
  builtIn: readonly string[];
  packPath(id: string): string;
  /** One of them as the build laid it down; undefined where it has to be read. */
  ready(id: string): Promise<Pack | undefined>;
}

/** The pack of that name or path. Throws a UserError where there is none, an InvalidFileError for one that is not valid. */
export function loadPackFile(name: string, shelf: Shelf): Promise<Loaded> {
  return load(name, ".", shelf, { files: [] });
}

const HINTS: Readonly<Record<string, string>> = {
  keeps: "It should pass, or not apply.",
  breaks: "It should fail.",
};

/** "The example of what keeps", "Further example 1". */
function named([side, at]: readonly (string | number)[]): string {
  return typeof at === "number" ? `Further example ${at + 1}` : `The example of what ${side}`;
}

/** Throws an InvalidFileError for the examples that do not come out as they say, at their places. */
export function tryExamples({ own, yaml }: Loaded): void {
  const problems = own.flatMap((rule, index) =>
    exampleProblems(rule).map(
      ({ at, is, status, because }) =>
        new UserError(
          "file-invalid",
          `${named(at)}${at.length > 1 ? " of" : ""} ${rule.id} comes out as ${status}: ${because}`,
          {
            position: yaml.position(["rules", index, "examples", ...at]),
            hint: HINTS[String(at[0])] ?? `It should come out as ${is.join(" or ")}.`,
          },
        ),
    ),
  );
  const [first, ...rest] = problems;
  if (first) throw new InvalidFileError([first, ...rest]);
}

export interface Loaded {
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

async function load(name: string, folder: string, shelf: Shelf, above: Above): Promise<Loaded> {
  const path = pathOf(name, folder, shelf, above.position);
  const key = resolve(path);
  if (above.files.includes(key))
    throw new UserError("file-invalid", `The pack ${name} extends itself, be it by way of others.`, {
      position: above.position,
      hint: `Take it out of "extends".`,
    });
  const yaml = await readYamlFile(path, `Built in: ${shelf.builtIn.join(", ")}.`);
  const pack = packFrom(yaml);
  if (!pack.extends) return { pack, yaml, own: pack.rules };
  const bases: Pack[] = [];
  for (const [index, base] of pack.extends.entries()) {
    const position = yaml.position(["extends", index]);
    const ready = shelf.builtIn.includes(base) ? await shelf.ready(base) : undefined;
    const files = [...above.files, key];
    bases.push(ready ?? (await load(base, dirname(path), shelf, { files, position })).pack);
  }
  // From here on packs are known by id, and a pack knows all that stand behind it.
  const behind = bases.flatMap((one) => [one.id, ...(one.extends ?? [])]);
  const extended = extendPack({ ...pack, extends: [...new Set(behind)] }, bases, yaml);
  return { pack: extended, yaml, own: pack.rules };
}

function pathOf(name: string, folder: string, { builtIn, packPath }: Shelf, position?: FilePosition): string {
  if (builtIn.includes(name)) return packPath(name);
  // As the user named it, for messages.
  if (!ID.test(name)) return isAbsolute(name) ? name : join(folder, name);
  const near = nearest(name, builtIn);
  const hint = near
    ? `Did you mean ${near}?`
    : `Built in: ${builtIn.join(", ")}. A file is named by its path.`;
  throw new UserError("file-missing", `There is no rule pack ${name}.`, { hint, position });
}
