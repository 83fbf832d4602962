/** The baseline file: findings that a team has accepted, why, who answers for it and until when. */
import { z } from "zod";

const text = z.string().trim().min(1, "must not be empty.").max(2000);

export const entrySchema = z.strictObject({
  site: text.optional().describe("Name of the site, as in the report; any site where it is left out"),
  journey: text.describe("Id of the journey").meta({ examples: ["cancel"] }),
  rule: z
    .string()
    .regex(/^[^/\s]+\/[^/\s]+$/, "must be a pack and a rule, such as core-exit/exit-click-count.")
    .describe("Pack and rule")
    .meta({ examples: ["core-exit/exit-click-count"] }),
  severity: z.enum(["info", "minor", "major", "critical"]).describe("How severe it was when it was accepted"),
  value: z
    .union([z.number(), z.boolean()])
    .optional()
    .describe("What was measured when it was accepted: anything worse fails"),
  because: text.optional().describe("What was found when it was accepted, for those who read this file"),
  reason: text.describe("Why it is accepted").meta({ examples: ["The new account page ships in March"] }),
  owner: text.describe("Who answers for it").meta({ examples: ["jane@example.test"] }),
  expires: z.iso
    .date("must be a date such as 2027-03-31.")
    .describe("Last day on which it is accepted")
    .meta({ examples: ["2027-03-31"] }),
});
export type Entry = z.infer<typeof entrySchema>;

export const baselineSchema = z.strictObject({
  version: z.literal(1).describe("Version of this format"),
  accepted: z.array(entrySchema).describe("The findings accepted"),
});

export interface Baseline {
  /** As the user named it. */
  file: string;
  accepted: Entry[];
}

/** Entries with the same key are about the same finding. */
export function entryKey({ site, journey, rule }: Pick<Entry, "site" | "journey" | "rule">): string {
  return JSON.stringify([site ?? null, journey, rule]);
}
