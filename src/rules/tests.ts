/** Checks the tests and conditions of a pack: the key says which schema holds, so that advice names the right keys. */
import type { z } from "zod";
import { UserError } from "../errors.js";
import type { Path, YamlFile } from "../yaml/document.js";
import { checkYaml } from "../yaml/issues.js";
import { nearest } from "../yaml/nearest.js";
import { CONDITION_COMBINERS, CONDITION_SCHEMAS, type Condition } from "./condition.js";
import { COMBINERS, canWarn, countLimit, OPERATOR_SCHEMAS, type Test } from "./operators/index.js";

export type Checked<T> = { data: T; problems: [] } | { data?: never; problems: UserError[] };

/** Nobody writes deeper by hand; a file that nests on and on is refused. */
const MAX_DEPTH = 5;

/** The same file seen from one of its parts. */
export function partOf(yaml: YamlFile, path: Path, value: unknown): YamlFile {
  return {
    file: yaml.file,
    value,
    position: (inner, at) => yaml.position([...path, ...inner], at),
    source: (inner) => yaml.source([...path, ...inner]),
  };
}

interface Language<T> {
  what: string;
  schemas: Readonly<Record<string, z.ZodType<T>>>;
  combine(key: string, parts: T[], limit: string): T;
  combiners: readonly string[];
  /** The combiner that has a limit beside its parts, under this key. */
  limited?: { combiner: string; key: string; schema: z.ZodType };
  /** What is wrong with a value as a part of others. */
  partProblem?(part: T): string | undefined;
}

const TESTS: Language<Test> = {
  what: "test",
  schemas: OPERATOR_SCHEMAS,
  combiners: COMBINERS,
  limited: { combiner: "count", key: "pass", schema: countLimit },
  combine: (key, parts, limit) => {
    if (key === "all") return { all: parts };
    if (key === "any") return { any: parts };
    return key === "none" ? { none: parts } : { count: parts, pass: limit };
  },
  partProblem: (part) =>
    canWarn(part)
      ? "Inside all, any, none and count a test may have no warn limit: make it a rule of its own."
      : undefined,
};

const CONDITIONS: Language<Condition> = {
  what: "condition",
  schemas: CONDITION_SCHEMAS,
  combiners: CONDITION_COMBINERS,
  combine: (key, parts) =>
    key === "all" ? { all: parts } : key === "any" ? { any: parts } : { none: parts },
};

/** The test in a part of a file, or every problem in it. */
export function checkTest(yaml: YamlFile): Checked<Test> {
  return read(yaml, TESTS, 0);
}

/** The condition in a part of a file, or every problem in it. */
export function checkCondition(yaml: YamlFile): Checked<Condition> {
  return read(yaml, CONDITIONS, 0);
}

function read<T>(yaml: YamlFile, language: Language<T>, depth: number): Checked<T> {
  const { value } = yaml;
  const known = [...Object.keys(language.schemas), ...language.combiners];
  const refuse = (message: string, hint: string, path: Path = []): Checked<T> => ({
    problems: [
      new UserError("file-invalid", message, {
        position: yaml.position(path, path.length ? "key" : "value"),
        hint,
      }),
    ],
  });
  const oneOf = `It is named by one of: ${known.join(", ")}.`;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return refuse(`The ${language.what} must be a map of keys and values.`, oneOf);
  const keys = Object.keys(value);
  const key = keys.find((name) => known.includes(name));
  if (key === undefined) {
    for (const name of keys) {
      const near = nearest(name, known);
      if (near) return refuse(`"${name}" is not known here.`, `Did you mean "${near}"?`, [name]);
    }
    return refuse(`The ${language.what} does not say what it looks at.`, oneOf);
  }
  const schema = language.schemas[key];
  if (schema) return checkYaml(yaml, schema);

  const limited = language.limited?.combiner === key ? language.limited : undefined;
  const other = keys.find((name) => name !== key && name !== limited?.key);
  if (other !== undefined)
    return refuse(`"${other}" cannot stand beside "${key}".`, `Put it inside "${key}".`, [other]);
  const limit: unknown = limited ? Reflect.get(value, limited.key) : "";
  if (limited && (typeof limit !== "string" || !limited.schema.safeParse(limit).success))
    return refuse(`"${key}" needs a limit beside it.`, `For example: ${limited.key}: ">=2"`, [key]);
  const list: unknown = Reflect.get(value, key);
  if (!Array.isArray(list) || list.length === 0)
    return refuse(
      `"${key}" must be a list of ${language.what}s.`,
      `For example: ${key}: [{found: [urgency]}]`,
      [key],
    );
  if (depth >= MAX_DEPTH)
    return refuse(`The ${language.what} is nested too deeply.`, `At most ${MAX_DEPTH} levels.`);
  return combined(yaml, language, key, list, depth, String(limit));
}

function combined<T>(
  yaml: YamlFile,
  language: Language<T>,
  key: string,
  list: unknown[],
  depth: number,
  limit: string,
): Checked<T> {
  const parts: T[] = [];
  const problems: UserError[] = [];
  for (const [index, item] of list.entries()) {
    const part = partOf(yaml, [key, index], item);
    const checked = read(part, language, depth + 1);
    problems.push(...checked.problems);
    if (checked.data === undefined) continue;
    parts.push(checked.data);
    const problem = language.partProblem?.(checked.data);
    if (problem) problems.push(new UserError("file-invalid", problem, { position: part.position([]) }));
  }
  return problems.length > 0 ? { problems } : { data: language.combine(key, parts, limit), problems: [] };
}
