/** Turns the YAML of a baseline into checked entries, with every problem at its place; and entries into YAML. */
import { stringify } from "yaml";
import { InvalidFileError, UserError } from "../errors.js";
import type { YamlFile } from "../yaml/document.js";
import { checkYaml } from "../yaml/issues.js";
import { type Baseline, baselineSchema, type Entry, entryKey } from "./baseline-schema.js";

/** @throws InvalidFileError with all problems */
export function baselineFrom(yaml: YamlFile): Baseline {
  const { data, problems } = checkYaml(yaml, baselineSchema);
  const accepted = data?.accepted ?? [];
  const keys = accepted.map(entryKey);
  const twice = accepted.flatMap((entry, index) =>
    keys.indexOf(entryKey(entry)) === index
      ? []
      : [
          new UserError("file-invalid", `"${entry.rule}" of journey "${entry.journey}" is accepted twice.`, {
            position: yaml.position(["accepted", index, "rule"]),
            hint: "Keep one of the two.",
          }),
        ],
  );
  const [first, ...rest] = [...problems, ...twice];
  if (first) throw new InvalidFileError([first, ...rest]);
  return { file: yaml.file, accepted };
}

const HEAD = `# Findings of wayout that are accepted until they expire. Anything new or worse fails the run.
# "wayout baseline <run...>" writes this file anew and keeps the reason, owner and date of what is still found.
`;

/** The file's text; entries in the order of site, journey and rule, so that a change shows as one. */
export function baselineText(entries: readonly Entry[]): string {
  const sorted = [...entries].sort((a, b) => (entryKey(a) < entryKey(b) ? -1 : 1));
  return `${HEAD}${stringify({ version: 1, accepted: sorted }, { lineWidth: 0 })}`;
}
