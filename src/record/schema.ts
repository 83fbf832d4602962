/** The record: what a run saw, one event a line. Everything that is judged is computed from these events alone. */
import { z } from "zod";
import { KINDS } from "../vocabulary.js";
import {
  chatCloseSchema,
  chatFarewellSchema,
  chatMessageSchema,
  chatOpenSchema,
  chatSilenceSchema,
  chatTurnSchema,
} from "./chat-schema.js";
import { lookSchema } from "./look-schema.js";
import { boxSchema } from "./place-schema.js";

export * from "./chat-schema.js";
export * from "./control-schema.js";
export * from "./look-schema.js";
export * from "./place-schema.js";

export const targetSchema = z.object({
  role: z.string(),
  name: z.string(),
  locator: z.string(),
  box: boxSchema.optional(),
  frame: z.number().optional(),
  control: z.number().optional().describe("Id in the look; absent when no control of the look was hit"),
});
export type Target = z.infer<typeof targetSchema>;

export const actionSchema = z.object({
  type: z.literal("action"),
  journey: z.string(),
  n: z.number(),
  t: z.number(),
  look: z.number().describe("The look on which it was done"),
  kind: z
    .enum(["click", "key", "choice", "input", "native-dialog", "back", "goto"])
    .describe("choice: another option of a native select; key: activation by keyboard"),
  target: targetSchema.optional(),
  chars: z.number().optional().describe("Characters in the field after typing; what was typed is never kept"),
  option: z.string().optional().describe("The option chosen in a native select"),
  answer: z.enum(["accept", "dismiss"]).optional(),
  effective: z
    .boolean()
    .describe("It hit a control or something that acts like one; a click on plain text is not"),
  step: z.number().optional().describe("Index of the script's step that caused it"),
  chat: z
    .enum(["message", "reply"])
    .optional()
    .describe(
      "It wrote or sent a message in a chat's message box, or pressed a quick reply: no click, no input",
    ),
  farewell: z
    .literal(true)
    .optional()
    .describe("It belongs to the program's own farewell to a person in a chat, which is after the end"),
  gave: z
    .array(z.string())
    .optional()
    .describe("Keys of the journey file's persona whose values were typed; never the values"),
});
export type Action = z.infer<typeof actionSchema>;

export const usableSchema = z.object({
  type: z.literal("usable"),
  journey: z.string(),
  t: z.number(),
  look: z.number(),
  name: z.string(),
  locator: z.string(),
  waitedMs: z.number().describe("From when it was first shown until it could be used"),
  cause: z.enum(["user", "page"]).describe("user: shortly after an input or click; page: by itself"),
});

export const stepSchema = z.object({
  index: z.number(),
  verb: z.string(),
  text: z.string().describe("The step as a person would say it; secrets stay references"),
  line: z.number(),
  column: z.number(),
});

const eventSchemas = [
  z.object({
    type: z.literal("run"),
    format: z.literal("wayout-record"),
    version: z.literal(1),
    tool: z.object({ name: z.string(), version: z.string() }),
    browser: z.string(),
    automation: z.array(z.string()).describe("Signs by which a site can tell an automated browser"),
    site: z.object({ name: z.string(), url: z.string(), operator: z.string().optional() }),
    file: z.string().describe("The journey file as it was named"),
    profile: z.record(z.string(), z.string()),
    consent: z.string(),
    evidence: z.string(),
    startedAt: z.string(),
  }),
  z.object({
    type: z.literal("journey"),
    journey: z.string(),
    kind: z.enum(KINDS),
    driver: z.enum(["script", "explore", "person", "external"]),
    start: z.string(),
    commit: z.boolean().describe("Both file and command line allowed the final control"),
    verify: z.string().optional(),
    line: z.number(),
    steps: z.array(stepSchema),
    at: z.string().describe("UTC time of its begin"),
  }),
  lookSchema,
  actionSchema,
  usableSchema,
  chatOpenSchema,
  chatMessageSchema,
  chatTurnSchema,
  chatFarewellSchema,
  chatSilenceSchema,
  chatCloseSchema,
  z.object({
    type: z.literal("step"),
    journey: z.string(),
    t: z.number(),
    index: z.number(),
    status: z
      .enum(["done", "failed", "held", "left-out"])
      .describe("left-out: it would have gone on talking to a person; no failure"),
    error: z.string().optional(),
  }),
  z.object({
    type: z.literal("held"),
    journey: z.string(),
    t: z.number(),
    look: z.number(),
    by: z
      .enum(["last-step", "words", "request", "person"])
      .describe("person: somebody in a chat would have had to do it"),
    target: targetSchema.optional(),
    request: z.string().optional(),
    because: z.string(),
  }),
  z.object({
    type: z.literal("toast"),
    journey: z.string(),
    t: z.number(),
    look: z.number(),
    text: z.string().describe("A message that was shown for a while and has gone"),
  }),
  z.object({
    type: z.literal("consent"),
    journey: z.string(),
    t: z.number(),
    platform: z.string(),
    choice: z.enum(["reject", "accept"]),
    done: z.boolean(),
  }),
  z.object({
    type: z.literal("end"),
    journey: z.string(),
    t: z.number(),
    reason: z
      .enum(["done", "held", "step-failed", "blocked", "limit", "people", "interrupted"])
      .describe("people: it would have been a further conversation with people of the site in this run"),
    detail: z.string(),
    at: z.string(),
  }),
  z.object({ type: z.literal("run-end"), endedAt: z.string(), interrupted: z.boolean() }),
] as const;

export const eventSchema = z.discriminatedUnion("type", eventSchemas);
export type RecordEvent = z.infer<typeof eventSchema>;
export type EventOf<T extends RecordEvent["type"]> = Extract<RecordEvent, { type: T }>;
