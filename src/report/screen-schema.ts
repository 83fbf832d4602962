/** A screen of the journey as report.json has it. */
import { z } from "zod";

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
