/** A way to a person as report.json has it. */
import { z } from "zod";
import { WAYS } from "../reading/places/way.js";

export const contactSchema = z.object({
  way: z.enum(WAYS),
  label: z.string().describe("As the page shows it: a number, an address, the name of a form or chat"),
  screen: z.number().describe("Where it was met first"),
  works: z.boolean().describe("It leads to a person for this matter, as far as the pages tell"),
  because: z.string().optional().describe("Why it does not: closed, meant for something else, led elsewhere"),
  tried: z.boolean().describe("The thing itself was met; false: only a control that says it leads there"),
  country: z.string().optional().describe("Whose numbering plan a telephone number belongs to"),
  cost: z.enum(["free", "ordinary", "shared", "paid", "unknown"]).optional().describe("What a call costs"),
  costBecause: z.string().optional().describe("Words of the page, or the numbering plan"),
  hours: z.string().optional().describe("When it is open, in the page's words"),
  time: z.string().optional().describe("How soon one is answered, in the page's words"),
});
export type Contact = z.infer<typeof contactSchema>;
