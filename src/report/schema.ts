/** report.json: what was judged. The schema is the definition, the type and the published JSON Schema. */
import { z } from "zod";
import { WAYS } from "../reading/places/way.js";
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
import { counterfactualSchema } from "./counterfactual-schema.js";

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

const wayOutSchema = z.object({
  direct: z
    .boolean()
    .describe("It says itself that it leaves; false: it declines or goes on, or there is none"),
  label: z.string().optional().describe("Absent where no control that can be used leads out"),
  locator: z.string().optional(),
  beside: z.string().optional().describe("The control that takes the offer, or stays"),
  distance: z.number().optional().describe("Pixels between the nearest edges of the two"),
  lessBy: z
    .array(z.string())
    .optional()
    .describe(
      "In what the way out is clearly less prominent: type, area, contrast, font size, weight, position",
    ),
});

const formFieldSchema = z.object({
  label: z.string(),
  type: z.string().describe("Input type, textarea or select"),
  required: z.boolean(),
  prefilled: z.boolean().describe("Checked, chosen or filled by the site itself"),
  group: z.string().optional().describe("Legend or group name"),
});

const wayControlSchema = z.object({
  screen: z.number(),
  label: z.string().describe("Exactly as the page has it"),
  kind: z.string().describe("button, link, …; of a native dialog: native-dialog"),
  meaning: z
    .string()
    .optional()
    .describe("leave, go-on, …: what it surely says that it does; absent where unsure"),
});

export const screenSchema = z.object({
  n: z.number(),
  url: z.string(),
  title: z.string(),
  heading: z.string(),
  role: z.string().describe("Its part in the flow: entry, offer, survey, final, confirmation, …"),
  inFlow: z.boolean(),
  pressure: z.boolean(),
  visits: z.number(),
  words: z.number(),
  controls: z.array(z.string()).describe("Action controls of the main content, distinct by name"),
  fields: z.array(z.string()),
  native: z.boolean().describe("A native dialog: there is no picture"),
  language: z.string().optional().describe("Language of its words, as a BCP 47 tag"),
  viewport: z.object({ width: z.number(), height: z.number() }),
  pageHeight: z.number(),
  screenshot: z.string().optional(),
  wayOut: wayOutSchema
    .optional()
    .describe("On a screen with an offer to stay: the control that still leads out"),
  form: z.array(formFieldSchema).optional().describe("The fields of the main content, in reading order"),
});
export type Screen = z.infer<typeof screenSchema>;

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

export const chatReportSchema = z.object({
  n: z.number().describe("Number of the conversation within the journey"),
  screen: z.number().describe("The screen on which it was opened"),
  title: z.string(),
  notes: z.array(z.string()).describe("What its head and foot say that is no message"),
  openedBy: z.enum(["user", "page"]),
  language: z.string(),
  turns: z.number().describe("Messages the user sent"),
  messages: z.array(
    z.object({
      n: z.number(),
      from: z
        .enum(["user", "bot", "person", "unknown", "notice"])
        .describe("Read from the conversation; unknown: nothing tells whether a person answers"),
      speaker: z.string().describe("Name shown with it; may be empty"),
      text: z.string(),
      seconds: z.number().describe("Since the conversation was opened"),
      replies: z.array(z.string()).describe("Quick replies offered with it"),
      marks: z
        .array(
          z.object({
            kind: z.enum(["loop", "transfer", "asked-again", "person", "farewell", "afterwards"]),
            text: z.string().describe("What happened at this message, in words"),
          }),
        )
        .describe(
          "Where loops, transfers and repeated questions happened, where a person joined, and where they were thanked: " +
            "the program's farewell and what follows it are after the end",
        ),
    }),
  ),
  silentSeconds: z.number().optional().describe("For so long nobody answered, at the end of it"),
  shut: z.boolean().describe("The site shut it by itself"),
});
export type ReportChat = z.infer<typeof chatReportSchema>;

const measuresSchema = z
  .partialRecord(z.enum(MEASURE_NAMES as [string, ...string[]]), z.union([z.number(), z.boolean()]))
  .describe("Absent = not measured, never 0 by default");

const contactSchema = z.object({
  way: z.enum(WAYS),
  label: z.string().describe("As the page shows it: a number, an address, the name of a form or chat"),
  screen: z.number().describe("Where it was met first"),
  works: z.boolean().describe("It leads to a person for this matter, as far as the pages tell"),
  because: z.string().optional().describe("Why it does not: closed, meant for something else, led elsewhere"),
  tried: z.boolean().describe("The thing itself was met; false: only a control that says it leads there"),
  country: z.string().optional().describe("Whose numbering plan a telephone number belongs to"),
  cost: z.enum(["free", "ordinary", "shared", "paid", "unknown"]).optional().describe("What a call costs"),
  costBecause: z.string().optional().describe("Words of the page, or the numbering plan"),
  hours: z.string().optional().describe("When it is open, in the page's words"),
  time: z.string().optional().describe("How soon one is answered, in the page's words"),
});
export type Contact = z.infer<typeof contactSchema>;

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
