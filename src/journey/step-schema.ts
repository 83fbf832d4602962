/** One step of a journey file as it is written: a single verb with what it acts on. */
import { z } from "zod";
import { parseDuration } from "./duration.js";

const words = z.string().min(1, "it must not be empty.");

const duration = z
  .string()
  .refine((text) => parseDuration(text) !== undefined, "it must be a number with a unit: ms, s, m or h.")
  .describe("A time with its unit")
  .meta({ examples: ["30s"] });

const targetFields = {
  name: words.optional().describe("Visible or accessible name"),
  role: words
    .optional()
    .describe("ARIA role")
    .meta({ examples: ["link"] }),
  label: words.optional().describe("A field's label"),
  text: words.optional().describe("Text that it holds"),
  placeholder: words.optional().describe("A field's placeholder"),
  testid: words.optional().describe("Its data-testid"),
  css: words.optional().describe("CSS selector, where nothing else tells it apart"),
  in: words.optional().describe("Heading or name of the dialog, section or frame that holds it"),
  nth: z.int().min(1, "it counts from 1.").optional().describe("Which of several matches, counted from 1"),
  exact: z.boolean().optional().describe("Only the whole name matches, not a part of it"),
};
const NAMING = ["name", "role", "label", "text", "placeholder", "testid", "css"] as const;
const UNNAMED = `it names nothing: give one of ${NAMING.join(", ")}.`;
const named = (target: object): boolean => NAMING.some((key) => key in target);

const target = (about: string, example: string) =>
  z
    .union([words, z.strictObject(targetFields).refine(named, UNNAMED)])
    .describe(about)
    .meta({ examples: [example] });

export const expectationSchema = z.strictObject({
  text: z
    .union([words, z.array(words).min(1, "it must name at least one text.")])
    .optional()
    .describe("Text that is visible; of a list, any one"),
  heading: words.optional().describe("Words of the screen's heading"),
  url: words.optional().describe("A part of the address"),
  absent: words.optional().describe("Text that must not be visible"),
});
const SOMETHING = "it must say what to look for: text, heading, url or absent.";
const saysSomething = (expectation: object): boolean =>
  ["text", "heading", "url", "absent"].some((key) => key in expectation);
const expectation = expectationSchema.refine(saysSomething, SOMETHING);

const verbs = {
  click: target("Press a control", "Manage membership").optional(),
  check: target("Tick a check box or choose a radio button", "I understand").optional(),
  fill: z
    .strictObject({
      ...targetFields,
      value: z
        .string()
        .describe("What to type; secrets by reference")
        .meta({ examples: ["${ACCOUNT_EMAIL}"] }),
    })
    .refine(named, UNNAMED)
    .optional()
    .describe("Type into a text field")
    .meta({ examples: [{ label: "Account number", value: "4711" }] }),
  select: z
    .strictObject({ ...targetFields, option: words.describe("The option to choose, by its text") })
    .refine(named, UNNAMED)
    .optional()
    .describe("Choose from a list")
    .meta({ examples: [{ label: "Reason", option: "Too expensive" }] }),
  press: words
    .optional()
    .describe("Press a key, by Playwright's name")
    .meta({ examples: ["Enter"] }),
  dialog: z
    .union([
      z.enum(["accept", "dismiss"]),
      z.strictObject({ accept: z.string().describe("Text to type into the prompt") }),
    ])
    .optional()
    .describe("Answer the native dialog that is open: accept, dismiss or {accept: text}")
    .meta({ examples: ["accept"] }),
  back: z
    .literal(true)
    .optional()
    .describe("Press the browser's back button")
    .meta({ examples: [true] }),
  wait: z
    .union([
      duration,
      expectationSchema.extend({ timeout: duration.optional() }).refine(saysSomething, SOMETHING),
    ])
    .optional()
    .describe("Wait for something to show, or for a time")
    .meta({ examples: [{ text: "Your case number", timeout: "30s" }] }),
  chat: words
    .optional()
    .describe("Type and send in the open chat, then await the answer")
    .meta({ examples: ["I want to cancel"] }),
  reply: target("Press a chat's quick reply", "Talk to a person").optional(),
  goto: words
    .optional()
    .describe("Go to an address; counts as a detour")
    .meta({ examples: ["/support"] }),
  explore: z
    .union([
      z.literal(true),
      z.strictObject({ until: expectation.optional().describe("What ends the exploring") }),
    ])
    .optional()
    .describe("Let the explorer go on from here")
    .meta({ examples: [{ until: { text: "Your membership ends" } }] }),
  expect: z
    .union([words, z.array(words).min(1, "it must name at least one text."), expectation])
    .optional()
    .describe("What must be on the screen now; a mere text is short for {text: …}")
    .meta({ examples: [{ text: "Your membership ends on" }] }),
};
export const VERBS = Object.keys(verbs);

export const stepSchema = z
  .strictObject(verbs)
  .refine((step) => Object.keys(step).length === 1, `a step has exactly one verb: ${VERBS.join(", ")}.`)
  .describe("One verb with what it acts on")
  .meta({ minProperties: 1, maxProperties: 1, examples: [{ click: "Manage membership" }] });
export type StepInput = z.infer<typeof stepSchema>;
