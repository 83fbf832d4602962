/** Reads a fixture's truth.yaml into the journeys it speaks of, refusing names that the vocabulary does not know. */
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { z } from "zod";
import { MEANINGS } from "../../src/reading/model.js";
import { ruleStatusSchema } from "../../src/report/schema.js";
import {
  MEASURE_NAMES,
  type MeasureName,
  OUTCOMES,
  PATTERN_CLASSES,
  type Pattern,
} from "../../src/vocabulary.js";

const pattern = z.enum(Object.values(PATTERN_CLASSES).flat() as [Pattern, ...Pattern[]]);
const state = z.record(z.string(), z.unknown()).describe("Part of what the site's own state must hold");

const journeySchema = z.strictObject({
  start: z.string().optional(),
  limitMs: z
    .number()
    .optional()
    .describe("The run's limit for an answer, where a journey meets silence and need not take the usual one"),
  expect: z.strictObject({
    outcome: z.enum(OUTCOMES),
    state,
    measures: z
      .partialRecord(
        z.enum(MEASURE_NAMES as [MeasureName, ...MeasureName[]]),
        z.union([z.number(), z.boolean(), z.null()]),
      )
      .describe("null: the measure must be absent"),
    rules: z
      .record(z.string(), ruleStatusSchema)
      .optional()
      .describe(
        "How rules come out that rest on more than measures and patterns, such as forms and last controls",
      ),
    patterns: z.array(z.strictObject({ pattern, on: z.string().optional() })),
    absent: z.array(pattern).describe("Reporting one of these would be false"),
  }),
  screens: z
    .array(
      z.strictObject({
        heading: z.string(),
        inFlow: z.boolean(),
        pressure: z.boolean().optional(),
        controls: z.array(z.string()),
        meanings: z
          .record(z.string(), z.enum(MEANINGS))
          .optional()
          .describe("What pressing a control does, by its name, as a careful person reads it"),
      }),
    )
    .describe("Distinct screens in order of first visit; controls in any state of the screen"),
  withoutCommit: z
    .strictObject({ outcome: z.enum(OUTCOMES), state })
    .optional()
    .describe("Where the final control may not be pressed"),
});
export type Truth = z.infer<typeof journeySchema>;

/** The truths of a fixture by journey; the only one of a file without ids is called `cancel`. Throws on a bad file. */
export async function readTruth(id: string): Promise<Record<string, Truth>> {
  const file: unknown = parse(
    await readFile(new URL(`../../fixtures/${id}/truth.yaml`, import.meta.url), "utf8"),
  );
  if (typeof file === "object" && file !== null && "journeys" in file)
    return z.strictObject({ journeys: z.record(z.string(), journeySchema) }).parse(file).journeys;
  return { cancel: journeySchema.parse(file) };
}

/** What a run of these journeys is limited to; the shortest of them counts. */
export function limitsOf(truths: readonly Truth[]): { timeoutMs?: number } {
  const limits = truths.flatMap(({ limitMs }) => limitMs ?? []);
  return limits.length > 0 ? { timeoutMs: Math.min(...limits) } : {};
}
