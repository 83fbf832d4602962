/** The record: what a run saw, one event a line. Everything that is judged is computed from these events alone. */
import { z } from "zod";
import { KINDS } from "../vocabulary.js";

/** CSS pixels in the document's coordinates: the same as on the full-page picture. */
export const boxSchema = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type Box = z.infer<typeof boxSchema>;

export const ZONES = [
  "dialog",
  "main",
  "header",
  "footer",
  "nav",
  "aside",
  "promo",
  "floating",
  "chat",
  "consent",
] as const;
/** Where on the page a thing lies. `dialog` is the topmost dialog; what lies under it keeps its own zone. `chat` is an open chat. */
const zoneSchema = z.enum(ZONES);
export type Zone = z.infer<typeof zoneSchema>;

export const CONTROL_KINDS = [
  "button",
  "link",
  "menuitem",
  "tab",
  "toggle",
  "close",
  "carousel",
  "text",
  "checkbox",
  "radio",
  "select",
  "option",
] as const;

export const controlSchema = z.object({
  id: z.number().describe("Number within the look"),
  kind: z
    .enum(CONTROL_KINDS)
    .describe("What it acts as; toggle = opens a menu or accordion, close = a dialog's cross"),
  role: z.string().describe("ARIA role, explicit or implied"),
  name: z.string().describe("Accessible name; the visible text where there is none"),
  text: z.string().describe("Visible text, as in the document (CSS upper case is not applied)"),
  zone: zoneSchema,
  frame: z.number().describe("Index into the look's frames; 0 is the top document"),
  box: boxSchema,
  locator: z.string().describe("CSS path; >>> enters a shadow root, |> a frame"),
  href: z.string().optional(),
  testid: z.string().optional(),
  fontSize: z.number().describe("px"),
  fontWeight: z.number(),
  color: z.string(),
  background: z.string().describe("The background seen behind the text, composed of all layers"),
  contrast: z
    .number()
    .nullable()
    .describe("WCAG contrast of text to background; null where a picture or gradient lies behind"),
  fillContrast: z
    .number()
    .describe("WCAG contrast of the control's own fill to what surrounds it; 1 without fill"),
  opacity: z.number(),
  look: z.enum(["filled", "outlined", "link", "plain"]),
  underlined: z.boolean(),
  inText: z.boolean().describe("Stands inside running text"),
  likeText: z.boolean().describe("Has the colour of the text around it"),
  enabled: z.boolean(),
  covered: z.boolean().describe("Another element takes the pointer at its centre"),
  offscreen: z.boolean().describe("Outside the first viewport"),
  fromTop: z
    .number()
    .optional()
    .describe("Px down from the window's top while nothing is scrolled, neither the page nor a box in it"),
  section: z.string().describe("Nearest heading or group label above it, empty if none"),
  chat: z
    .enum(["message", "reply"])
    .optional()
    .describe("In a chat: its message box or what sends it, or a quick reply"),
  field: z
    .object({
      type: z.string().describe("Input type, textarea or select"),
      label: z.string(),
      placeholder: z.string(),
      autocomplete: z.string(),
      required: z.boolean(),
      filled: z.boolean().describe("Holds a value or a choice"),
      checked: z.boolean().optional(),
      preset: z.boolean().describe("Checked, chosen or filled by the site itself"),
      group: z.string().describe("Legend or group name, empty if none"),
      options: z.array(z.string()).optional(),
      selected: z.string().optional(),
      invalid: z.boolean(),
    })
    .optional()
    .describe("Present on fields only; never holds a typed value"),
});
export type Control = z.infer<typeof controlSchema>;
export type ControlKind = Control["kind"];

export const blockSchema = z.object({
  text: z.string(),
  kind: z.enum(["heading", "text", "item", "label", "cell", "control", "status", "image"]),
  level: z.number().optional().describe("Heading level 1-6"),
  zone: zoneSchema,
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

const within = { journey: z.string(), t: z.number(), look: z.number() };
const conversation = z.number().describe("Number of the conversation within the journey, from 1");

export const chatOpenSchema = z.object({
  type: z.literal("chat-open"),
  ...within,
  conversation,
  by: z.enum(["user", "page"]).describe("page: it opened by itself"),
  place: z.enum(["panel", "page"]).describe("page: the chat is the main content of its own page"),
  title: z.string().describe("Name of the chat, as its head shows it; empty if none"),
  notes: z
    .array(z.string())
    .describe("What head and foot say that is no message, such as 'Typically replies in 5 min'"),
  picture: z.string().optional().describe("Alternative text of a picture in its head; empty if it has none"),
  frame: z.number(),
  box: boxSchema,
  locator: z.string(),
});
export type ChatOpen = z.infer<typeof chatOpenSchema>;

export const chatMessageSchema = z.object({
  type: z.literal("chat-message"),
  ...within,
  conversation,
  n: z
    .number()
    .describe(
      "Number within the conversation, from 1, in the order shown. A later event with the same number replaces the earlier one: the message was changed or went on",
    ),
  from: z
    .enum(["user", "other", "notice"])
    .describe("By structure: the two sides of the conversation; a notice belongs to neither"),
  speaker: z
    .string()
    .describe("Name shown with the message, else of the messages it stands together with; may be empty"),
  picture: z.string().optional().describe("Alternative text of the picture beside it; empty if it has none"),
  text: z.string().describe("What was typed as a secret is replaced by its reference or hidden"),
  delayMs: z
    .number()
    .optional()
    .describe(
      "From the user's last message, else the opening, to its first words; absent for the user's own",
    ),
  replies: z
    .array(z.object({ name: z.string(), locator: z.string(), href: z.string().optional() }))
    .describe("Quick replies offered with it: buttons, chips, list entries, cards"),
  links: z.array(z.object({ text: z.string(), href: z.string() })),
  fields: z
    .array(z.object({ label: z.string(), type: z.string(), required: z.boolean() }))
    .describe("Fields of a form that it holds"),
  box: boxSchema,
  locator: z.string(),
});
/** One turn's bubble, or a notice between them, as it stood when it was complete. */
export type ChatMessage = z.infer<typeof chatMessageSchema>;

export const chatTurnSchema = z.object({
  type: z.literal("chat-turn"),
  ...within,
  conversation,
  by: z.enum(["typed", "reply"]).describe("reply: a quick reply was pressed"),
  chars: z.number().describe("Characters typed; 0 for a quick reply"),
  name: z.string().optional().describe("What the quick reply that was pressed says"),
  gave: z
    .array(z.string())
    .optional()
    .describe("Keys of the journey file's persona whose values were told; never the values"),
  step: z.number().optional(),
});
/** The user sent something to a chat. */
export type ChatTurn = z.infer<typeof chatTurnSchema>;

export const chatFarewellSchema = z.object({
  type: z.literal("chat-farewell"),
  ...within,
  conversation,
  text: z.string().describe("What was said; the user's message that follows in the transcript"),
});
/**
 * A person who answered was thanked and told that it was a test. It is said after the end of the conversation: no turn,
 * and nothing that follows in it counts.
 */
export type ChatFarewell = z.infer<typeof chatFarewellSchema>;

export const chatSilenceSchema = z.object({
  type: z.literal("chat-silence"),
  ...within,
  conversation,
  waitedMs: z.number().describe("How long an answer was waited for, in vain, up to the run's limit"),
});
/** The other side said nothing until the limit of the run. */
export type ChatSilence = z.infer<typeof chatSilenceSchema>;

export const chatCloseSchema = z.object({
  type: z.literal("chat-close"),
  ...within,
  conversation,
  by: z.enum(["user", "page"]).describe("page: by itself, or the page with it went away by itself"),
  how: z
    .enum(["gone", "shut"])
    .describe("gone: the chat is shown no more; shut: it shows, but nothing can be written in it any more"),
});
/** Nothing more can be said in a conversation. It may be opened again under the same number. */
export type ChatClose = z.infer<typeof chatCloseSchema>;

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
