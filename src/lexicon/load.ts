/** Reads the lexicon files; mistakes in them are reported with file, line and column. */
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isNode, LineCounter, parseDocument } from "yaml";
import { UserError } from "../errors.js";
import { compileLexicon, type Lexicon, LexiconError, type Lexicons } from "./lexicon.js";
import { type LexiconFile, lexiconSchema } from "./schema.js";

/** The lexicons that are part of the package. */
export const LEXICON_FOLDER = fileURLToPath(new URL("../../rules/lexicon/", import.meta.url));

/** Checks the text of a lexicon file. Throws UserError `file-invalid` with `file`, line and column. */
export function readLexicon(text: string, file: string): { source: LexiconFile; lexicon: Lexicon } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const fail = (offset: number, message: string): never => {
    const { line, col } = lines.linePos(offset);
    throw new UserError("file-invalid", message, { position: { file, line, column: col } });
  };
  const at = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return node.range[0];
    }
    return 0;
  };
  const [syntax] = document.errors;
  if (syntax) fail(syntax.pos[0], syntax.message);
  const parsed = lexiconSchema.safeParse(document.toJS());
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return fail(
      at(issue?.path ?? []),
      `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not a lexicon"}`,
    );
  }
  try {
    return { source: parsed.data, lexicon: compileLexicon(parsed.data) };
  } catch (error) {
    if (error instanceof LexiconError) return fail(at(error.path), error.message);
    throw error;
  }
}

/** Texts are read at once and compiled by need: a run speaks one language or two, not ten. */
async function readFolder(folder: string): Promise<Lexicons> {
  const names = (await readdir(folder)).filter((entry) => entry.endsWith(".yaml"));
  const texts = new Map<string, { name: string; text: string }>();
  for (const name of names)
    texts.set(basename(name, ".yaml"), { name, text: await readFile(join(folder, name), "utf8") });
  const compiled = new Map<string, Lexicon>();
  return {
    get(language) {
      const known = compiled.get(language);
      const file = texts.get(language);
      if (known || !file) return known;
      const { lexicon } = readLexicon(file.text, file.name);
      compiled.set(language, lexicon);
      return lexicon;
    },
  };
}

let shared: Promise<Lexicons> | undefined;

/**
 * The lexicons of a folder, each file named by its language code; those of the package are read once. What is wrong
 * in a file is thrown as UserError `file-invalid` when its language is first asked for.
 */
export function loadLexicons(folder = LEXICON_FOLDER): Promise<Lexicons> {
  if (folder !== LEXICON_FOLDER) return readFolder(folder);
  shared ??= readFolder(folder);
  return shared;
}
