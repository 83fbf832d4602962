/** What a JSON Schema knows about one place in a file: description, examples, known keys. */
import { stringify } from "yaml";
import type { z } from "zod";
import type { Path } from "./document.js";
import { valueAt } from "./document.js";

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The part of the schema that governs `path`, given the data (which decides between alternatives). */
export function fieldAt(schema: JsonSchema, path: Path, data: unknown): JsonSchema | undefined {
  let here: JsonSchema | undefined = schema;
  for (const [depth, part] of path.entries()) {
    here = here && branchFor(here, valueAt(data, path.slice(0, depth)));
    if (!here) return undefined;
    const next: unknown =
      typeof part === "number" ? here.items : (here.properties?.[String(part)] ?? here.additionalProperties);
    here = isSchema(next) ? next : undefined;
  }
  return here;
}

/** The keys that a map at `path` may have. */
export function knownKeys(schema: JsonSchema, path: Path, data: unknown): string[] {
  const field = fieldAt(schema, path, data);
  const map = field && branchFor(field, valueAt(data, path));
  return Object.keys(map?.properties ?? {});
}

/** What would be right at `path`, from the field's own description and first example; empty if it has none. */
export function advice(schema: JsonSchema, path: Path, data: unknown): string {
  const field = fieldAt(schema, path, data);
  const example: unknown = field?.examples?.[0];
  const name = [...path].reverse().find((part) => typeof part === "string");
  const shown = example === undefined ? "" : inline(example);
  return [
    field?.description ? `${field.description}.` : "",
    shown && `For example: ${typeof path.at(-1) === "number" ? "-" : `${String(name)}:`} ${shown}`,
  ]
    .filter(Boolean)
    .join(" ");
}

function inline(value: unknown): string {
  return stringify(value, { collectionStyle: "flow", lineWidth: 0, flowCollectionPadding: false }).trim();
}

function branchFor(schema: JsonSchema, value: unknown): JsonSchema {
  const branches = schema.anyOf ?? schema.oneOf;
  if (!branches) return schema;
  const type = Array.isArray(value) ? "array" : typeof value;
  return branches.filter(isSchema).find((branch) => branch.type === type) ?? schema;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
