/** Examples of a rule: in what a journey differs from one that has nothing against it. */
import { z } from "zod";
import { ROLES } from "../reading/model.js";
import { KINDS, MEASURE_NAMES, type MeasureName, OUTCOMES } from "../vocabulary.js";
import { patternNames } from "./operators/patterns.js";

const words = z.string().trim().min(1).max(300);

const exampleFinding = z.union([
  z.enum(patternNames),
  z.strictObject({
    pattern: z.enum(patternNames),
    screen: z.number().int().min(1).optional().describe("Number of the screen; 2 if left out"),
    quote: words.optional(),
    confidence: z.number().min(0).max(1).optional(),
  }),
]);

const exampleScreen = z.strictObject({
  role: z.enum(ROLES).optional(),
  inFlow: z.boolean().optional(),
  visits: z.number().int().min(1).optional(),
  controls: z.array(words).optional(),
  language: z.string().optional(),
  wayOut: z
    .strictObject({ direct: z.boolean(), label: words.optional(), lessBy: z.array(words).optional() })
    .optional(),
  form: z
    .array(
      z.strictObject({
        label: words,
        type: z.string().default("text"),
        required: z.boolean().default(true),
        prefilled: z.boolean().default(false),
      }),
    )
    .optional(),
});

const control = z.strictObject({
  label: words,
  meaning: z.string().optional(),
  screen: z.number().int().min(1).optional(),
});

export const exampleSchema = z.strictObject({
  about: words.optional().describe("What happens in it"),
  kind: z.enum(KINDS).optional().describe("The first kind of the rule if left out"),
  outcome: z.enum(OUTCOMES).optional().describe("completed if left out"),
  measures: z
    .partialRecord(
      z.enum(MEASURE_NAMES as [MeasureName, ...MeasureName[]]),
      z.union([z.number(), z.boolean(), z.null()]),
    )
    .optional()
    .describe("What was measured otherwise; null: not at all"),
  findings: z.array(exampleFinding).optional().describe("What was found; nothing at all for an empty list"),
  screens: z.array(exampleScreen).min(1).optional().describe("All its screens, in order"),
  entry: control.optional().describe("The first control of the way out"),
  final: control.optional().describe("The last control of the way out"),
  fixture: words.optional().describe("A built-in site on which it can be seen"),
});
export type Example = z.infer<typeof exampleSchema>;

/** What an example can come out as. */
export const COMES_OUT = ["pass", "warn", "fail", "not-applicable", "not-tested", "needs-review"] as const;

export const examplesSchema = z.strictObject({
  keeps: exampleSchema.describe("Passes, or has nothing that the rule speaks of"),
  breaks: exampleSchema.describe("Fails"),
  also: z
    .array(exampleSchema.extend({ is: z.enum(COMES_OUT).describe("What it comes out as") }))
    .min(1)
    .optional()
    .describe("Further examples, such as one for each part of a test that has several"),
});
export type Examples = z.infer<typeof examplesSchema>;
