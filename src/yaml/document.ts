/** A YAML file with the place of every key and value, safe to open whatever it holds. */
import { readFile } from "node:fs/promises";
import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from "yaml";
import { type FilePosition, InvalidFileError, readProblem, UserError } from "../errors.js";

/** Far more than a person writes by hand; a larger file is refused before it is parsed. */
const MAX_BYTES = 1_000_000;
/** Enough for a shared block or two; a file that multiplies itself is refused. */
const MAX_ALIASES = 50;

export type Path = readonly PropertyKey[];

export interface YamlFile {
  /** As the user named it. */
  file: string;
  /** Plain data: maps, lists, text, numbers, booleans, null. */
  value: unknown;
  /** Where the value at `path` stands, or its key; the nearest thing around it where it does not exist. */
  position(path: Path, at?: "key" | "value"): FilePosition;
  /** The characters of a plain value as they stand in the file (`0471`, where the value is 471). */
  source(path: Path): string | undefined;
}

/**
 * Reads and parses a file, called `name` in messages. Throws a UserError if it cannot be read, an InvalidFileError if it
 * is no YAML.
 */
export async function readYamlFile(path: string, hint?: string, name = path): Promise<YamlFile> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw readProblem(error, name, hint);
  }
  if (bytes.length > MAX_BYTES)
    throw new UserError("file-invalid", `The file has ${bytes.length} bytes.`, {
      position: { file: name },
      hint: `At most ${MAX_BYTES} are read.`,
    });
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UserError("file-invalid", "The file is not UTF-8 text.", {
      position: { file: name },
      hint: "Save it as UTF-8.",
      cause: error,
    });
  }
  return parseYaml(text, name);
}

/** Parses YAML 1.2. Throws an InvalidFileError with every syntax error and its place. */
export function parseYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): FilePosition => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const [first, ...rest] = [...document.errors, ...document.warnings].map(
    (problem) => new UserError("file-invalid", sentence(problem.message), { position: at(problem.pos[0]) }),
  );
  if (first) throw new InvalidFileError([first, ...rest]);

  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    throw new UserError("file-invalid", "The file refers to its own parts (*name) too often.", {
      position: { file, line: 1, column: 1 },
      hint: "Write the repeated parts out.",
      cause: error,
    });
  }
  return {
    file,
    value,
    position(path, part = "value") {
      const { key, node, parent } = locate(document, path);
      const wanted = part === "key" ? (key ?? node ?? parent) : (node ?? parent ?? key);
      return at(wanted?.range?.[0] ?? 0);
    },
    source(path) {
      const { node } = locate(document, path);
      return isScalar(node) ? node.source : undefined;
    },
  };
}

interface Located {
  key?: Node | undefined;
  node?: Node | undefined;
  /** The innermost existing key or value on the way, where the path leads to nothing. */
  parent?: Node | undefined;
}

function locate(document: Document, path: Path): Located {
  let node = follow(document.contents, document);
  let key: Node | undefined;
  for (const part of path) {
    const here = node;
    const parent = key ?? here;
    if (isMap(here)) {
      const pair = here.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(part),
      );
      if (!pair) return { parent };
      key = isScalar(pair.key) ? pair.key : undefined;
      node = follow(pair.value, document) ?? undefined;
    } else if (isSeq(here)) {
      key = undefined;
      node = follow(here.items[Number(part)], document);
    } else return { parent };
    if (!node) return { key, parent };
  }
  return { key, node };
}

function follow(node: unknown, document: Document): Node | undefined {
  if (isAlias(node)) return node.resolve(document) ?? node;
  return isMap(node) || isSeq(node) || isScalar(node) ? node : undefined;
}

/** The value at a path of plain data, undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  let here = value;
  for (const part of path) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, part)) return undefined;
    here = Reflect.get(here, part);
  }
  return here;
}

function sentence(text: string): string {
  const line = text.split("\n")[0]?.trim() ?? "";
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
