/** The pack file: the schema is the definition, the documentation and the type. Tests and conditions are in tests.ts. */
import { z } from "zod";
import { BASES, FAMILIES, KINDS, SEVERITIES, STATUSES, TRUST_AXES } from "../vocabulary.js";
import { boundSchema } from "./bound.js";
import type { Condition } from "./condition.js";
import { examplesSchema } from "./example-schema.js";
import type { Test } from "./operators/index.js";
import { usableMeasures } from "./operators/measure.js";
import { patternsSchema } from "./operators/patterns.js";
import { featuresSchema } from "./operators/screen-features.js";
import { NEEDS } from "./reach.js";

const ID = /^[a-z0-9]+(?:-[a-z0-9]+){0,9}$/;
const id = z.string().max(60).regex(ID, "must be lower-case words joined by hyphens, such as core-exit.");
const text = z.string().trim().min(1).max(2000);
const date = z.iso.date("must be a date such as 2026-06-19, in quotes.");

export const sourceSchema = z.strictObject({
  id: id.describe("The name by which rules refer to it"),
  title: text.describe("As it would be cited"),
  url: z
    .url({ protocol: /^https?$/, message: "must be a web address." })
    .optional()
    .describe("Where to read it"),
  read: z
    .enum(["primary", "secondary", "recalled"])
    .describe("How its content was checked: in the text itself, in a text that reports it, or not again"),
});
export type Source = z.infer<typeof sourceSchema>;

export const ruleSchema = z.strictObject({
  id: id.describe("Unique within the pack"),
  title: text.max(80).describe("The barrier in a few words"),
  about: text.describe("What it measures and why that matters"),
  kinds: z.array(z.enum(KINDS)).min(1).describe("Kinds of journey it is about"),
  family: z.enum(FAMILIES).describe("The score it counts toward"),
  trust: z
    .array(z.enum(TRUST_AXES))
    .min(1)
    .describe("What it says about the company; the first is the main one"),
  severity: z.enum(SEVERITIES).describe("info 0, minor 2, major 5, critical 10 points"),
  basis: z.enum(BASES).describe("What its limits rest on"),
  automation: z.enum(["auto", "semi"]).describe("semi: a person should look at the evidence"),
  preview: text
    .max(200)
    .optional()
    .describe("Why it is not held against anybody yet, such as a text that was not read; it is listed only"),
  needs: z
    .enum(NEEDS)
    .default("flow")
    .describe("What must have been walked before it may pass: entry, flow or end"),
  measured: z
    .array(z.enum(usableMeasures))
    .min(1)
    .optional()
    .describe(
      "Measures that must have been taken: without them nothing was looked at, and the rule is not tested",
    ),
  applies: z.unknown().optional().describe("Condition without which the rule is not applicable"),
  test: z.unknown().describe("One test, named by its operator"),
  pass: text.describe("Sentence when it passes"),
  warn: text.optional().describe("Sentence when it warns; needed if the test has a warn limit"),
  fail: text.describe("Sentence when it fails: an indication, never guilt"),
  cannot: text.optional().describe("Sentence when it cannot be told; {reason} says why"),
  remedy: text.describe("What to change, as advice to hand over"),
  references: z.array(id).default([]).describe("Sources of the pack, by id"),
  examples: examplesSchema
    .optional()
    .describe("A journey that keeps the rule and one that breaks it; wayout rules check tries both"),
});

export const overrideSchema = z.union([
  z.enum(["off", ...SEVERITIES]),
  z.strictObject({
    severity: z.enum(SEVERITIES).optional().describe("Another severity"),
    pass: boundSchema.optional().describe("Another limit to pass"),
    warn: boundSchema.optional().describe("Another limit to be warned only"),
    atMost: z.number().int().min(0).max(1000).optional().describe("Another number of findings allowed"),
  }),
]);
export type Override = z.infer<typeof overrideSchema>;

export const packSchema = z.strictObject({
  id: id.describe("By which the pack is named: --rules core-exit"),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, "must be a version such as 1.0.0, in quotes."),
  title: text.max(120).describe("Name of the pack"),
  about: text.describe("What the pack is for"),
  family: z.enum(FAMILIES).optional().describe("The score its rules count toward"),
  jurisdiction: text.optional().describe("Where the law applies"),
  sector: text.optional().describe("Line of business it is limited to"),
  audience: text.optional().describe("Whom the law protects, such as consumers"),
  instrument: text.optional().describe("The law, standard or ruling"),
  status: z.enum(STATUSES).describe("Whether it may be held against a company"),
  validFrom: date.optional().describe("First day on which it applies"),
  validUntil: date.optional().describe("Last day on which it applies"),
  expected: text.max(120).optional().describe("When it is expected to apply, where no day is set"),
  mandated: z
    .array(
      z.strictObject({
        about: text.describe("Which step the law asks for"),
        screens: featuresSchema.describe("The screens that are this step"),
        patterns: patternsSchema.optional().describe("Pressure that lies in the step itself"),
      }),
    )
    .min(1)
    .optional()
    .describe("Steps that the law itself asks for: left out of pressure and ratios of this pack's rules"),
  waiting: z
    .array(z.strictObject({ rule: text.max(120), for: text.max(300) }))
    .default([])
    .describe("Rules that cannot be tested yet, and what each waits for"),
  extends: z.array(text).min(1).optional().describe("Packs whose rules it takes over, by id or path"),
  overrides: z
    .record(id, overrideSchema)
    .optional()
    .describe("Changes to rules taken over: off, a severity, or limits"),
  blind: z.array(text).min(1).describe("What its tests cannot see"),
  sources: z.array(sourceSchema).default([]).describe("What its rules refer to"),
  rules: z
    .array(ruleSchema)
    .default([])
    .describe(
      'The rules of its own, each an item with an id; those of "extends" are changed under "overrides"',
    ),
});

type RuleInput = z.infer<typeof ruleSchema>;
/** Of a rule taken over from a pack that is not this one: when its law is in force. */
export type Validity = Pick<
  z.infer<typeof packSchema>,
  "id" | "status" | "validFrom" | "validUntil" | "expected"
>;
export type Rule = Omit<RuleInput, "test" | "applies"> & {
  test: Test;
  applies?: Condition;
  validity?: Validity;
};
/** A checked pack. After loading, rules taken over from other packs are among its rules and sources. */
export type Pack = Omit<z.infer<typeof packSchema>, "rules"> & { rules: Rule[] };
