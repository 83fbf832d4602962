/** report.json: what was judged. The schema is the definition, the type and the published JSON Schema. */
import { z } from "zod";
import { boxSchema, targetSchema } from "../record/schema.js";
import {
  FAMILIES,
  KINDS,
  MEASURE_NAMES,
  OUTCOMES,
  PATTERN_CLASSES,
  type Pattern,
  type PatternClass,
  SEVERITIES,
} from "../vocabulary.js";
import { chatReportSchema } from "./chat-schema.js";
import { contactSchema } from "./contact-schema.js";
import { counterfactualSchema } from "./counterfactual-schema.js";
import { screenSchema } from "./screen-schema.js";

export * from "./chat-schema.js";
export * from "./contact-schema.js";
export * from "./screen-schema.js";

const patterns = Object.values(PATTERN_CLASSES).flat() as [Pattern, ...Pattern[]];
const classes = Object.keys(PATTERN_CLASSES) as [PatternClass, ...PatternClass[]];

export const findingSchema = z.object({
  pattern: z.enum(patterns),
  class: z.enum(classes),
  screen: z.number().describe("Number of the screen; the first visit's where it was met again"),
  quote: z.string().describe("The words it rests on, or a description of the element where there are none"),
  locator: z.string(),
  confidence: z.number().min(0).max(1).describe("Under 0.6: for review, costs no points"),
  by: z.string().describe("How it was found: the detector and what decided"),
  counted: z.boolean().describe("Within the flow, and sure enough to count"),
  box: boxSchema.optional(),
  clock: z
    .object({
      before: z.string().describe("What it showed when its page was opened"),
      after: z.string().describe("What it showed when that page was loaded again"),
      seconds: z.number().describe("Between the two"),
      restarts: z.boolean().describe("It showed more time than was left"),
    })
    .optional()
    .describe("A running clock, looked at beside the journey; absent where it was not, or could not be told"),
});
export type Finding = z.infer<typeof findingSchema>;

const wayControlSchema = z.object({
  screen: z.number(),
  label: z.string().describe("Exactly as the page has it"),
  kind: z.string().describe("button, link, …; of a native dialog: native-dialog"),
  meaning: z
    .string()
    .optional()
    .describe("leave, go-on, …: what it surely says that it does; absent where unsure"),
});

export const reportActionSchema = z.object({
  n: z.number(),
  screen: z.number(),
  type: z.string(),
  target: targetSchema.optional(),
  counted: z.boolean().describe("It is one of the measure clicks"),
  meaning: z.string().optional().describe("leave, stay, offer, …: what the control says"),
  line: z.number().optional().describe("Line of the journey file whose step it was"),
});
export type ReportAction = z.infer<typeof reportActionSchema>;

export const ruleStatusSchema = z.enum([
  "pass",
  "warn",
  "fail",
  "not-applicable",
  "not-tested",
  "needs-review",
]);
export type RuleStatus = z.infer<typeof ruleStatusSchema>;

export const ruleResultSchema = z.object({
  id: z.string(),
  pack: z.string(),
  title: z.string(),
  family: z.enum(FAMILIES).optional().describe("The score it counts toward"),
  status: ruleStatusSchema,
  severity: z.enum(SEVERITIES),
  points: z.number().describe("What it costs here: 0 unless failed or warned"),
  atMost: z.number().describe("What it could have cost"),
  because: z.string(),
  value: z.union([z.number(), z.boolean()]).optional().describe("What was measured or counted"),
  better: z.enum(["fewer", "more"]).optional().describe("Which way that value is better; true is more"),
  why: z.string().optional().describe("Why it matters to the customer, in a sentence or two"),
  remedy: z.string(),
  trust: z.array(z.string()),
  screens: z.array(z.number()),
  references: z.array(z.string()),
});
export type RuleResult = z.infer<typeof ruleResultSchema>;

export const scoreSchema = z.object({
  family: z.enum(FAMILIES),
  score: z.number().nullable().describe("0 no barrier, 100 walled in; null when no rule could be tested"),
  grade: z.enum(["A", "B", "C", "D", "E", "F"]).nullable(),
  coverage: z.number().min(0).max(1),
  points: z.number(),
  atMost: z.number(),
  trust: z
    .object({ caring: z.number(), competence: z.number(), integrity: z.number() })
    .partial()
    .describe("100 = nothing against it; an axis that no rule tested is absent"),
});
export type Score = z.infer<typeof scoreSchema>;

const measuresSchema = z
  .partialRecord(z.enum(MEASURE_NAMES as [string, ...string[]]), z.union([z.number(), z.boolean()]))
  .describe("Absent = not measured, never 0 by default");

export const journeyReportSchema = z.object({
  id: z.string(),
  kind: z.enum(KINDS),
  driver: z.enum(["script", "explore", "person", "external"]),
  outcome: z.enum(OUTCOMES),
  outcomeBecause: z.string(),
  startedAt: z.string(),
  line: z.number().describe("Where the journey stands in its file"),
  steps: z.array(
    z.object({ line: z.number(), text: z.string(), status: z.string(), error: z.string().optional() }),
  ),
  intent: z.number().optional().describe("Number of the action that said the user wants out"),
  entryControl: wayControlSchema
    .extend({
      depth: z.number().describe("Clicks before it"),
      loggedIn: z.literal("unknown").describe("Whether it shows without a log-in was not looked at"),
    })
    .optional()
    .describe("The control by which the user said that they want out"),
  finalControl: wayControlSchema.optional().describe("The last control of the flow, pressed or held"),
  measures: measuresSchema,
  screens: z.array(screenSchema),
  contacts: z
    .array(contactSchema)
    .optional()
    .describe("Support only: the ways to a person that were met, each once, those that work first"),
  path: z.array(z.number()).describe("Screen numbers in the order they were visited"),
  actions: z.array(reportActionSchema),
  findings: z.array(findingSchema),
  chats: z.array(chatReportSchema).optional().describe("Conversations in chats, message by message"),
  scores: z.array(scoreSchema),
  rules: z.array(ruleResultSchema),
  counterfactual: counterfactualSchema.optional(),
});
export type JourneyReport = z.infer<typeof journeyReportSchema>;

export const verdictSchema = z.object({
  status: z.enum(["pass", "fail", "inconclusive"]),
  failed: z.number().describe("Rules failed at or above the gate, without those that a baseline accepts"),
  worst: z.enum(SEVERITIES).nullable().describe("Highest severity among all failed rules"),
  failOn: z.enum([...SEVERITIES, "never"]),
  maxScore: z.number().optional().describe("Highest barrier score that passes, where one was set"),
  baseline: z
    .object({ file: z.string(), accepted: z.number().describe("Findings accepted, neither new nor worse") })
    .optional()
    .describe("The accepted findings that the run was held against"),
  because: z
    .array(z.string())
    .optional()
    .describe("What a limit or a baseline adds to the verdict, a sentence each"),
  notes: z.array(z.string()).optional().describe("Entries of the baseline that are not needed any more"),
});
export type Verdict = z.infer<typeof verdictSchema>;

export const reportSchema = z.object({
  format: z.literal("wayout-report"),
  version: z.literal(1),
  tool: z.object({ name: z.string(), version: z.string() }),
  browser: z.string(),
  site: z.object({ name: z.string(), url: z.string(), operator: z.string().optional() }),
  file: z.string(),
  profile: z.record(z.string(), z.string()),
  packs: z.array(z.object({ id: z.string(), version: z.string() })),
  startedAt: z.string(),
  endedAt: z.string(),
  journeys: z.array(journeyReportSchema),
  verdict: verdictSchema,
});
export type Report = z.infer<typeof reportSchema>;
