/** report.json as text: keys in the schema's order, so that two reports can be compared line by line. */
import { z } from "zod";
import { type Report, reportSchema } from "./schema.js";

/** What is known of a part of the report, looked up once for each schema. */
interface Known {
  /** Keys in the order in which they are written. */
  keys: readonly string[];
  child(key: string): unknown;
  element: unknown;
}

const met = new WeakMap<object, Known>();
const NOTHING: Known = { keys: [], child: () => undefined, element: undefined };

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrap(schema.unwrap())
    : schema;
}

function describe(wrapped: object): Known {
  const schema = unwrap(wrapped);
  if (schema instanceof z.ZodArray) return { ...NOTHING, element: schema.element };
  if (schema instanceof z.ZodObject) {
    const { shape } = schema;
    return {
      ...NOTHING,
      keys: Object.keys(shape),
      child: (key) => (Object.hasOwn(shape, key) ? shape[key] : undefined),
    };
  }
  if (!(schema instanceof z.ZodRecord)) return NOTHING;
  const keys = schema.keyType instanceof z.ZodEnum ? schema.keyType.options.map(String) : [];
  return { ...NOTHING, keys, child: () => schema.valueType };
}

function knownOf(schema: unknown): Known {
  if (typeof schema !== "object" || schema === null) return NOTHING;
  const known = met.get(schema) ?? describe(schema);
  met.set(schema, known);
  return known;
}

/** Keys the schema names come first, in its order; any further ones follow by code unit. */
function ordered(value: unknown, schema: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const known = knownOf(schema);
  if (Array.isArray(value)) return value.map((each) => ordered(each, known.element));
  const given = Object.keys(value);
  const first = known.keys.filter((key) => Object.hasOwn(value, key));
  const rest = first.length === given.length ? [] : given.filter((key) => !first.includes(key)).sort();
  return Object.fromEntries(
    [...first, ...rest].map((key) => [key, ordered(Reflect.get(value, key), known.child(key))]),
  );
}

/** Two spaces, a newline at the end; the same text whatever order the keys were set in. Keeps unknown fields. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(ordered(report, reportSchema), undefined, 2)}\n`;
}
