/** Turns the YAML of a pack into a checked pack, with every problem at its place. */
import { InvalidFileError, UserError } from "../errors.js";
import type { Path, YamlFile } from "../yaml/document.js";
import { checkYaml } from "../yaml/issues.js";
import { nearest } from "../yaml/nearest.js";
import { canWarn } from "./operators/index.js";
import { type Pack, packSchema, type Rule } from "./schema.js";
import { sentenceProblem } from "./sentence.js";
import { checkCondition, checkTest, partOf } from "./tests.js";

const SENTENCES = ["pass", "warn", "fail", "cannot"] as const;

/** The pack in a YAML file. Throws an InvalidFileError with all problems, in the order of the file. */
export function packFrom(yaml: YamlFile): Pack {
  const { data, problems } = checkYaml(yaml, packSchema);
  const found: UserError[] = [...problems];
  const rules: Rule[] = [];
  for (const [index, { test, applies, ...rest }] of (data?.rules ?? []).entries()) {
    const path = ["rules", index];
    const checked = checkTest(partOf(yaml, [...path, "test"], test));
    const condition =
      applies === undefined ? undefined : checkCondition(partOf(yaml, [...path, "applies"], applies));
    found.push(...checked.problems, ...(condition?.problems ?? []));
    if (!checked.data) continue;
    const rule: Rule = { ...rest, test: checked.data, ...(condition?.data && { applies: condition.data }) };
    found.push(...ruleProblems(rule, path, yaml));
    rules.push(rule);
  }
  if (data) found.push(...packProblems({ ...data, rules }, yaml));
  const [first, ...others] = found.sort(byPlace);
  if (first) throw new InvalidFileError([first, ...others]);
  if (!data) throw new Error(`${yaml.file}: refused by its schema without a reason`);
  return { ...data, rules };
}

function ruleProblems(rule: Rule, path: Path, yaml: YamlFile): UserError[] {
  const problems: UserError[] = [];
  for (const key of SENTENCES) {
    const problem = sentenceProblem(rule[key] ?? "");
    if (problem) problems.push(problemAt(yaml, [...path, key], problem.message, problem.hint));
  }
  if (canWarn(rule.test) && rule.warn === undefined)
    problems.push(
      problemAt(yaml, path, `"warn" is missing.`, "The test can warn, so a sentence must say of what."),
    );
  return problems;
}

function packProblems(pack: Pack, yaml: YamlFile): UserError[] {
  const problems: UserError[] = [];
  const sources = pack.sources.map((source) => source.id);
  for (const [list, ids] of [
    ["rules", pack.rules.map((rule) => rule.id)],
    ["sources", sources],
  ] as const)
    for (const [index, id] of ids.entries())
      if (ids.indexOf(id) !== index)
        problems.push(
          problemAt(yaml, [list, index, "id"], `"${id}" is used twice.`, "Each id must be unique."),
        );
  // What a pack takes over is not here yet, so only a pack that stands alone can be checked for its references.
  if (!pack.extends)
    for (const [index, rule] of pack.rules.entries())
      for (const [at, reference] of rule.references.entries()) {
        if (sources.includes(reference)) continue;
        const near = nearest(reference, sources);
        const hint = near ? `Did you mean "${near}"?` : `Add a source with this id under "sources".`;
        const path = ["rules", index, "references", at];
        problems.push(problemAt(yaml, path, `"${reference}" is no source of this pack.`, hint));
      }
  problems.push(...dateProblems(pack, yaml));
  if (pack.overrides && !pack.extends)
    problems.push(
      problemAt(yaml, ["overrides"], "There is nothing to override.", `Name the packs in "extends".`),
    );
  return problems;
}

/** Dates and status that contradict each other: such a pack would never, or wrongly, be held against anybody. */
function dateProblems(pack: Pack, yaml: YamlFile): UserError[] {
  const { status, validFrom, validUntil } = pack;
  if (validFrom !== undefined && validUntil !== undefined && validUntil < validFrom)
    return [
      problemAt(
        yaml,
        ["validUntil"],
        `It ends on ${validUntil}, before it begins on ${validFrom}.`,
        "Put the later day in validUntil.",
      ),
    ];
  if (status === "upcoming" && validFrom === undefined)
    return [
      problemAt(
        yaml,
        ["status"],
        "An upcoming pack must say from when it applies.",
        'Add validFrom, or make it a "preview".',
      ),
    ];
  return [];
}

function problemAt(yaml: YamlFile, path: Path, message: string, hint: string): UserError {
  return new UserError("file-invalid", message, { position: yaml.position(path), hint });
}

function byPlace(a: UserError, b: UserError): number {
  const { line = 0, column = 0 } = a.position ?? {};
  return line - (b.position?.line ?? 0) || column - (b.position?.column ?? 0);
}
