/** Turns what zod found wrong with a YAML file into errors with place, plain words and what would be right. */
import { z } from "zod";
import { UserError } from "../errors.js";
import { type Path, valueAt, type YamlFile } from "./document.js";
import { advice, type JsonSchema, knownKeys } from "./field.js";
import { nearest } from "./nearest.js";

type Issue = z.core.$ZodIssue;

const TYPES: Record<string, string> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "a map of keys and values",
  record: "a map of keys and values",
  null: "empty",
};

/** Checks a file against its schema. Returns the data, or every problem in the order of the file. */
export function checkYaml<S extends z.ZodType>(
  yaml: YamlFile,
  schema: S,
): { data: z.infer<S>; problems: [] } | { data?: never; problems: UserError[] } {
  const result = schema.safeParse(yaml.value);
  if (result.success) return { data: result.data, problems: [] };
  const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return {
    problems: withoutEchoes(result.error.issues).flatMap((issue) =>
      problemsOf(issue, issue.path, yaml, json),
    ),
  };
}

function problemsOf(issue: Issue, path: Path, yaml: YamlFile, schema: JsonSchema): UserError[] {
  const value = valueAt(yaml.value, path);
  const error = (message: string, hint: string, at: Path = path, part: "key" | "value" = "value") =>
    new UserError("file-invalid", message, { position: yaml.position(at, part), hint });
  const right = advice(schema, path, yaml.value);

  switch (issue.code) {
    case "unrecognized_keys": {
      const known = knownKeys(schema, path, yaml.value);
      return issue.keys.map((key) => {
        const near = nearest(key, known);
        const hint = near ? `Did you mean ${quote(near)}?` : `Known here: ${known.join(", ")}.`;
        return error(`${quote(key)} is not known here.`, hint, [...path, key], "key");
      });
    }
    case "invalid_union": {
      const branch = bestBranch(issue.errors, value);
      if (branch)
        return withoutEchoes(branch).flatMap((inner) =>
          problemsOf(inner, [...path, ...inner.path], yaml, schema),
        );
      const expected = issue.errors.map((branch) => typeWord(branch[0]));
      return [
        error(
          mismatch(path, [...new Set(expected)].join(" or "), value),
          quoting(value, expected, yaml, path) || right,
        ),
      ];
    }
    case "invalid_type": {
      if (value === undefined) return [error(`${label(path)} is missing.`, right)];
      const expected = typeWord(issue);
      return [error(mismatch(path, expected, value), quoting(value, [expected], yaml, path) || right)];
    }
    case "invalid_value": {
      if (value === undefined) return [error(`${label(path)} is missing.`, right)];
      const known = issue.values.map(String);
      const near = typeof value === "string" ? nearest(value, known) : undefined;
      const hint = near ? `Did you mean ${quote(near)}?` : `It may be ${known.join(", ")}.`;
      return [error(`${label(path)} cannot be ${quote(show(value))}.`, hint)];
    }
    default:
      return [error(sentence(label(path), issue.message), right)];
  }
}

/** What is wrong with a place, as a sentence with its full stop. */
function sentence(place: string, message: string): string {
  return `${place}${message.startsWith("must ") ? "" : ":"} ${message}${/[.?!]$/.test(message) ? "" : "."}`;
}

/** A check of a map as a whole, where the map has an unknown key, only says the same thing again. */
function withoutEchoes(issues: Issue[]): Issue[] {
  const same = (a: Issue, b: Issue) => a.path.join("\n") === b.path.join("\n");
  return issues.filter(
    (issue) =>
      issue.code !== "custom" ||
      !issues.some((other) => other.code === "unrecognized_keys" && same(issue, other)),
  );
}

/** The alternative that the value was most likely meant to be: right in kind, least wrong inside. */
function bestBranch(branches: Issue[][], value: unknown): Issue[] | undefined {
  return branches
    .filter((issues) => !issues.some((issue) => issue.path.length === 0 && isOtherKind(issue, value)))
    .sort((a, b) => a.length - b.length)[0];
}

function isOtherKind(issue: Issue, value: unknown): boolean {
  if (issue.code === "invalid_type") return true;
  return issue.code === "invalid_value" && !issue.values.some((known) => typeof known === typeof value);
}

function typeWord(issue: Issue | undefined): string {
  if (issue?.code === "invalid_type") return TYPES[issue.expected] ?? issue.expected;
  if (issue?.code === "invalid_value") return issue.values.map(String).join(" or ");
  return "something else";
}

function mismatch(path: Path, expected: string, value: unknown): string {
  const kind = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return `${label(path)} must be ${expected}, but it is ${TYPES[kind] ?? kind}.`;
}

/** YAML reads 4711, 0471, yes and 3.0 as something else than text: say how to keep the characters. */
function quoting(value: unknown, expected: string[], yaml: YamlFile, path: Path): string {
  // Where a map would do as well, quotes alone are seldom what was meant.
  if (expected.length !== 1 || expected[0] !== "text" || !["number", "boolean"].includes(typeof value))
    return "";
  return `Put it in quotes: "${yaml.source(path) ?? String(value)}".`;
}

function label(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return "The file";
  if (typeof last !== "number") return quote(String(last));
  const list = path.at(-2);
  return `Item ${last + 1} of ${typeof list === "string" ? quote(list) : "the list"}`;
}

const quote = (text: string): string => `"${text}"`;

function show(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
