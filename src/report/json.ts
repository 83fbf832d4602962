/** report.json as text: keys in the schema's order, so that two reports can be compared line by line. */
import { z } from "zod";
import { type Report, reportSchema } from "./schema.js";

/** Keys the schema names come first, in its order; any further ones follow by code unit. */
function orderKeys(keys: readonly string[], known: readonly string[]): string[] {
  const rest = keys.filter((key) => !known.includes(key)).sort();
  return [...known.filter((key) => keys.includes(key)), ...rest];
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrap(schema.unwrap())
    : schema;
}

function knownKeys(schema: unknown): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum)
    return schema.keyType.options.map(String);
  return [];
}

function child(schema: unknown, key: string): unknown {
  if (schema instanceof z.ZodObject) return Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

function ordered(value: unknown, wrapped: unknown): unknown {
  const schema = unwrap(wrapped);
  if (Array.isArray(value)) {
    const element = schema instanceof z.ZodArray ? schema.element : undefined;
    return value.map((each) => ordered(each, element));
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = new Map<string, unknown>(Object.entries(value));
  const keys = orderKeys([...entries.keys()], knownKeys(schema));
  return Object.fromEntries(keys.map((key) => [key, ordered(entries.get(key), child(schema, key))]));
}

/** Two spaces, a newline at the end; the same text whatever order the keys were set in. Keeps unknown fields. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(ordered(report, reportSchema), undefined, 2)}\n`;
}
