/** A look: everything that the page shows at one moment. */
import { z } from "zod";
import { controlSchema } from "./control-schema.js";
import { barSchema, boxSchema, zoneSchema } from "./place-schema.js";

export const blockSchema = z.object({
  text: z.string(),
  kind: z.enum(["heading", "text", "item", "label", "cell", "control", "status", "image"]),
  level: z.number().optional().describe("Heading level 1-6"),
  zone: zoneSchema,
  bar: barSchema,
  frame: z.number(),
  box: boxSchema,
  locator: z.string(),
  fontSize: z.number(),
  fontWeight: z.number(),
  contrast: z.number().nullable(),
  control: z.number().optional().describe("Id of the control whose text this is"),
});
/** A run of visible text: what one block-level element says. `image` is alternative text and counts no words. */
export type Block = z.infer<typeof blockSchema>;

export const tickSchema = z.object({
  locator: z.string(),
  first: z.string(),
  second: z.string(),
  seconds: z.number().describe("Between the two samples"),
});

export const lookSchema = z.object({
  type: z.literal("look"),
  journey: z.string(),
  n: z.number().describe("From 1, within the journey"),
  t: z.number().describe("Milliseconds since the journey began, when the state had settled"),
  cause: z
    .enum(["start", "action", "auto", "verify", "reload"])
    .describe(
      "auto: the page changed by itself; verify: the look afterwards, outside the journey; reload: beside the journey, " +
        "after it: a page with a running clock as it was opened anew, then as it was loaded again",
    ),
  page: z.number().describe("Tab or window, from 1"),
  document: z.number().describe("Counts the documents loaded in top frames, from 1"),
  url: z.string(),
  title: z.string(),
  lang: z.string(),
  status: z.number().optional().describe("HTTP status of the document"),
  heading: z.string().describe("By the counting rules: dialog's, else h1, else first of main, else title"),
  dialog: z
    .object({ label: z.string(), box: boxSchema, locator: z.string(), frame: z.number() })
    .optional()
    .describe("The topmost dialog that takes over"),
  native: z
    .object({ type: z.enum(["alert", "confirm", "prompt", "beforeunload"]), message: z.string() })
    .optional()
    .describe("A native dialog: the look then has no text but its message, and no picture"),
  spinner: z.boolean().describe("Main content shows a progress indicator and says nothing else"),
  viewport: z.object({ width: z.number(), height: z.number() }),
  pageHeight: z.number(),
  frames: z.array(z.object({ url: z.string(), box: boxSchema })),
  controls: z.array(controlSchema),
  blocks: z.array(blockSchema),
  ticks: z.array(tickSchema).describe("Texts that changed by themselves between two samples"),
  types: z
    .array(z.string())
    .optional()
    .describe("Types that the structured data of its documents names, such as FAQPage; absent if none"),
  autoAdvance: z.number().optional().describe("Seconds after which the page says it goes on by itself"),
  chats: z
    .array(
      z.object({
        conversation: z.number().describe("As in the chat's own events"),
        title: z.string(),
        place: z.enum(["panel", "page"]),
        frame: z.number(),
        box: boxSchema,
        locator: z.string(),
      }),
    )
    .optional()
    .describe(
      "Chats that stand open; what they say has the zone chat, and is told in full by their own events",
    ),
  settle: z.object({
    ms: z.number(),
    ceiling: z.boolean().describe("The limit was hit while something was still pending"),
    pending: z.array(z.string()),
  }),
  screenshot: z.string().optional(),
  text: z.string().optional().describe("File with the visible text"),
  aria: z.string().optional(),
  dom: z.string().optional(),
});
/** What a visitor saw at one settled moment. A look is no screen yet: reading decides which looks are visits. */
export type Look = z.infer<typeof lookSchema>;

/** Looks beside the journey: what the user never saw is no visit. */
export const isBeside = ({ cause }: Pick<Look, "cause">): boolean => cause === "verify" || cause === "reload";
