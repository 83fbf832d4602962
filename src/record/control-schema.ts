/** A control of a page as a look records it. */
import { z } from "zod";
import { barSchema, boxSchema, zoneSchema } from "./place-schema.js";

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
  bar: barSchema,
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
