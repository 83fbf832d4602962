/** The journey file as it is written: its definition, its documentation and, generated from it, its JSON Schema. */
import { z } from "zod";
import { KINDS } from "../vocabulary.js";
import { expectationSchema, stepSchema } from "./step-schema.js";

export { expectationSchema, stepSchema };

const site = z
  .strictObject({
    name: z
      .string()
      .min(1, "it must not be empty.")
      .describe("The company or product as its customers know it"),
    url: z
      .url({ protocol: /^https?$/, error: "it must be a full address that begins with http:// or https://." })
      .describe("The site's address; paths in the file are relative to it")
      .meta({ examples: ["https://example.test"] }),
    operator: z.string().optional().describe("The company that answers for the site, if it has another name"),
  })
  .describe("The site that is audited")
  .meta({ examples: [{ name: "Example Video", url: "https://example.test" }] });

const profile = z
  .strictObject({
    device: z
      .string()
      .optional()
      .describe("Device to imitate, by Playwright's name")
      .meta({ examples: ["Desktop Chrome"] }),
    locale: z
      .string()
      .refine(isLocale, "it is not a language tag.")
      .optional()
      .describe("Language and region of the browser")
      .meta({ examples: ["en-US"] }),
    timezone: z
      .string()
      .refine(isTimeZone, "it is not the name of a time zone.")
      .optional()
      .describe("Time zone of the browser, by its IANA name")
      .meta({ examples: ["America/New_York"] }),
  })
  .describe("How the browser presents itself");

const steps = z.array(stepSchema);

const journey = z.strictObject({
  id: z
    .string()
    .regex(
      /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
      "it may hold letters, digits, dot, dash and underscore, 64 at most.",
    )
    .optional()
    .describe("Short name, unique in the file; default: the kind")
    .meta({ examples: ["cancel"] }),
  kind: z
    .enum(KINDS)
    .describe("What the customer wants: cancel, support, signup, delete or withdraw")
    .meta({ examples: ["cancel"] }),
  start: z
    .string()
    .min(1, "it must not be empty.")
    .describe("Path or address of the page on which the journey begins")
    .meta({ examples: ["/account"] }),
  commit: z
    .enum(["never", "allowed"])
    .optional()
    .describe(
      "Whether the final, irreversible control may be pressed; --commit must then be given too. Default: never",
    ),
  people: z
    .enum(["spare", "talk"])
    .optional()
    .describe(
      "Whether the steps may go on with a person who answers in a chat. spare: a person who takes the matter on is thanked, " +
        "told that it was a test, and left alone, and no other journey of the run goes to a person of the site; " +
        "talk: the steps are carried out to their end. Default: spare",
    )
    .meta({ examples: ["spare"] }),
  hints: z
    .array(z.string())
    .optional()
    .describe("For the explorer: where to look first")
    .meta({ examples: [["Profile > Plan"]] }),
  steps: steps
    .min(1, "it has no step. Leave it out to have the journey explored.")
    .optional()
    .describe("What to do, in order; left out: explored")
    .meta({ examples: [[{ click: "Manage membership" }]] }),
  verify: z
    .string()
    .min(1, "it must not be empty.")
    .optional()
    .describe("Where to look afterwards whether it took effect; default: start")
    .meta({ examples: ["/account"] }),
});

export const journeyFileSchema = z
  .strictObject({
    version: z
      .literal(1)
      .describe("Version of this format")
      .meta({ examples: [1] }),
    site,
    profile: profile.optional(),
    secrets: z
      .array(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "it is not the name of an environment variable."))
      .optional()
      .describe("Names of environment variables whose values are never written anywhere")
      .meta({ examples: [["ACCOUNT_PASSWORD"]] }),
    guard: z
      .array(
        z
          .string()
          .regex(/^(\*|[A-Z]+) \S+$/, "it must be a method and an address pattern with one space between."),
      )
      .optional()
      .describe("Requests never let through unless commit is allowed")
      .meta({ examples: [["POST */api/subscription/cancel"]] }),
    persona: z
      .record(z.string(), z.string())
      .optional()
      .describe("What may be told when a form, a chat or the explorer is asked; nothing else is ever typed")
      .meta({ examples: [{ name: "Alex Example", password: "${ACCOUNT_PASSWORD}" }] }),
    setup: steps
      .optional()
      .describe("Steps that are not counted, such as logging in")
      .meta({ examples: [[{ goto: "/login" }]] }),
    journeys: z
      .array(journey)
      .min(1, "it holds no journey.")
      .describe("The journeys to audit")
      .meta({ examples: [[{ kind: "cancel", start: "/account", steps: [{ click: "Cancel plan" }] }]] }),
  })
  .describe("A journey file");
export type JourneyFileInput = z.infer<typeof journeyFileSchema>;

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}
