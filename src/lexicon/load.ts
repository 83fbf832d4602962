/** Reads the lexicon files, those of the package in the form in which the build laid them down. */
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { packageRoot } from "../package-root.js";
import { fingerprint, prepared, preparedIn } from "../yaml/prepared.js";
import type { Lexicon, Lexicons } from "./lexicon.js";
import { lexiconFrom, type PreparedLexicon } from "./prepared.js";

/** The lexicons that are part of the package. */
export const LEXICON_FOLDER = fileURLToPath(new URL("rules/lexicon/", packageRoot));
/** What the build made of them. */
const PREPARED_FOLDER = fileURLToPath(new URL("dist/lexicon/prepared/", packageRoot));

/** Texts are read at once and compiled by need: a run speaks one language or two, not ten. */
async function readFolder(folder: string): Promise<Lexicons> {
  const names = (await readdir(folder)).filter((entry) => entry.endsWith(".yaml"));
  const known = folder === LEXICON_FOLDER ? await preparedIn(PREPARED_FOLDER) : {};
  const files = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name), "utf8");
      const language = basename(name, ".yaml");
      return { language, name, text, ready: known[language] === fingerprint(text) };
    }),
  );
  // Reading YAML and checking it takes longer than all else, so it is not even loaded where nothing is to be read.
  const reader = files.every(({ ready }) => ready) ? undefined : await import("./read.js");
  const texts = new Map(files.map((file) => [file.language, file]));
  const compiled = new Map<string, Lexicon>();
  return {
    get(language) {
      const known = compiled.get(language);
      const file = texts.get(language);
      if (known || !file) return known;
      const lexicon =
        file.ready || !reader
          ? lexiconFrom(prepared<PreparedLexicon>(PREPARED_FOLDER, language))
          : reader.readLexicon(file.text, file.name).lexicon;
      compiled.set(language, lexicon);
      return lexicon;
    },
    tidy() {
      for (const lexicon of compiled.values()) lexicon.tidy?.();
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
