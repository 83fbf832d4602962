/** The published JSON Schemas, generated from the definitions. */
import { z } from "zod";
import { reportSchema } from "../report/schema.js";
import { journeyFileSchema } from "./schema.js";

/** File name (in rules/schema/) and content of every published schema. */
export function schemaFiles(): Record<string, string> {
  return {
    "journey.schema.json": text(z.toJSONSchema(journeyFileSchema, { io: "input" }), "wayout journey file"),
    "report.schema.json": text(z.toJSONSchema(reportSchema), "wayout report"),
  };
}

function text(schema: object, title: string): string {
  return `${JSON.stringify({ title, ...schema }, null, 2)}\n`;
}
