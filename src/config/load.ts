/** Reads wayout.config.yaml. */
import { dirname, isAbsolute, join, resolve } from "node:path";
import { InvalidFileError } from "../errors.js";
import { readYamlFile } from "../yaml/document.js";
import { checkYaml } from "../yaml/issues.js";
import { type Config, configSchema } from "./schema.js";

/**
 * Reads a configuration file. Paths in it are relative to it, so that it means the same from every subfolder.
 * Throws an InvalidFileError with all its problems.
 */
export async function loadConfig(path: string): Promise<Config> {
  const yaml = await readYamlFile(path);
  // An empty file is a configuration that sets nothing.
  const { data, problems } = checkYaml(yaml.value === null ? { ...yaml, value: {} } : yaml, configSchema);
  const [first, ...rest] = problems;
  if (first) throw new InvalidFileError([first, ...rest]);
  const folder = dirname(resolve(path));
  const here = (name: string) => (name === "-" || isAbsolute(name) ? name : join(folder, name));
  // A rule pack is a path only where it looks like one; else it is a built-in name.
  const pack = (name: string) => (/[\\/]|\.ya?ml$/.test(name) ? here(name) : name);
  return {
    ...data,
    ...(data?.out === undefined ? {} : { out: here(data.out) }),
    ...(data?.baseline === undefined ? {} : { baseline: here(data.baseline) }),
    ...(data?.["browser-path"] === undefined ? {} : { "browser-path": here(data["browser-path"]) }),
    ...(data?.rules === undefined ? {} : { rules: [data.rules].flat().map(pack) }),
  };
}
