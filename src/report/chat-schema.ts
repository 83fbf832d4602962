/** A conversation as report.json has it. */
import { z } from "zod";

export const chatReportSchema = z.object({
  n: z.number().describe("Number of the conversation within the journey"),
  screen: z.number().describe("The screen on which it was opened"),
  title: z.string(),
  notes: z.array(z.string()).describe("What its head and foot say that is no message"),
  openedBy: z.enum(["user", "page"]),
  language: z.string(),
  turns: z.number().describe("Messages the user sent"),
  messages: z.array(
    z.object({
      n: z.number(),
      from: z
        .enum(["user", "bot", "person", "unknown", "notice"])
        .describe("Read from the conversation; unknown: nothing tells whether a person answers"),
      speaker: z.string().describe("Name shown with it; may be empty"),
      text: z.string(),
      seconds: z.number().describe("Since the conversation was opened"),
      replies: z.array(z.string()).describe("Quick replies offered with it"),
      marks: z
        .array(
          z.object({
            kind: z.enum(["loop", "transfer", "asked-again", "person", "farewell", "afterwards"]),
            text: z.string().describe("What happened at this message, in words"),
          }),
        )
        .describe(
          "Where loops, transfers and repeated questions happened, where a person joined, and where they were thanked: " +
            "the program's farewell and what follows it are after the end",
        ),
    }),
  ),
  silentSeconds: z.number().optional().describe("For so long nobody answered, at the end of it"),
  shut: z.boolean().describe("The site shut it by itself"),
});
export type ReportChat = z.infer<typeof chatReportSchema>;
