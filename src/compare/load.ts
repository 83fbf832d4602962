/** Reads a baseline file. */
import { readYamlFile } from "../yaml/document.js";
import { baselineFrom } from "./baseline-parse.js";
import type { Baseline } from "./baseline-schema.js";

/** @param name the file as messages call it; throws a UserError if it cannot be read, an InvalidFileError with every problem if it is not valid. */
export async function loadBaseline(path: string, name: string): Promise<Baseline> {
  return baselineFrom(await readYamlFile(path, "wayout baseline <run...> writes one.", name));
}
