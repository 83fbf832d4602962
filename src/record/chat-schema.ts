/** The events of a conversation: opened, said, sent, fallen silent, closed. */
import { z } from "zod";
import { boxSchema } from "./place-schema.js";

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
