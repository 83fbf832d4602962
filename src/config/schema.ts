/** The configuration file: the same names as the options of the command line. */
import { z } from "zod";
import { parseDuration } from "../journey/duration.js";
import { SEVERITIES } from "../vocabulary.js";

export const FORMATS = ["json", "html", "md", "csv", "sarif", "junit", "pdf", "github", "gitlab"] as const;
export type Format = (typeof FORMATS)[number];
export const COMPARE_FORMATS = ["html", "md", "json"] as const;
export type CompareFormat = (typeof COMPARE_FORMATS)[number];
export const FAIL_ON = [...SEVERITIES, "never"] as const;
export const CONSENT = ["reject", "accept", "off"] as const;
export const EVIDENCE = ["minimal", "standard", "full"] as const;

const several = z.union([z.string(), z.array(z.string())]);

export const configSchema = z
  .strictObject({
    out: z
      .string()
      .optional()
      .describe("Folder for the runs")
      .meta({ examples: ["reports/latest"] }),
    format: z
      .union([z.enum(FORMATS), z.array(z.enum(FORMATS))])
      .optional()
      .describe("Formats of the report")
      .meta({ examples: [["json", "html"]] }),
    rules: several
      .optional()
      .describe("Rule packs by name or path")
      .meta({ examples: [["core-exit"]] }),
    "fail-on": z.enum(FAIL_ON).optional().describe("Severity from which a broken rule fails the run"),
    "max-score": z
      .number()
      .min(0, "at least 0.")
      .max(100, "at most 100.")
      .optional()
      .describe("Highest barrier score that passes, 0 to 100")
      .meta({ examples: [40] }),
    baseline: z
      .string()
      .optional()
      .describe("File of accepted findings: only what is new or worse fails")
      .meta({ examples: ["wayout.baseline.yaml"] }),
    runs: z
      .int()
      .min(1, "at least 1.")
      .max(20, "at most 20.")
      .optional()
      .describe("Times that each journey file is run; the worst run counts")
      .meta({ examples: [3] }),
    commit: z.boolean().optional().describe("Allow the final control where the journey allows it, too"),
    consent: z.enum(CONSENT).optional().describe("What to answer to a cookie banner"),
    headed: z.boolean().optional().describe("Show the browser"),
    "browser-path": z.string().optional().describe("The browser to drive"),
    "base-url": z.string().optional().describe("Audit the journeys on another address"),
    concurrency: z
      .int()
      .min(1, "at least 1.")
      .max(64, "at most 64.")
      .optional()
      .describe("Journey files run at a time")
      .meta({ examples: [2] }),
    "max-chat-turns": z
      .int()
      .min(1, "at least 1.")
      .max(1000, "at most 1000.")
      .optional()
      .describe("Messages to chats that one journey may send")
      .meta({ examples: [30] }),
    timeout: z
      .string()
      .refine((text) => parseDuration(text) !== undefined, "it must be a number with a unit: ms, s, m or h.")
      .optional()
      .describe("Longest time for one journey")
      .meta({ examples: ["5m"] }),
    evidence: z.enum(EVIDENCE).optional().describe("How much evidence is kept"),
    quiet: z.boolean().optional().describe("No progress"),
    verbose: z.boolean().optional().describe("More detail"),
    color: z.boolean().optional().describe("Colours in the terminal"),
  })
  .describe("The configuration of wayout");
export type Config = z.infer<typeof configSchema>;
