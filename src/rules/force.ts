/** Whether a rule's law is in force on the day of a journey. Dates come from the record, not a clock. */
import type { Validity } from "./schema.js";

export type Force = { state: "in-force" } | { state: "not-in-force"; note: string };

/** The force on the UTC day of `startedAt` (ISO 8601). The note says why not, with the date. */
export function forceOf(law: Validity, startedAt: string): Force {
  const day = startedAt.slice(0, 10);
  const not = (note: string): Force => ({ state: "not-in-force", note });
  if (law.status === "withdrawn") return not(`the pack ${law.id} is withdrawn`);
  if (law.validUntil !== undefined && day > law.validUntil)
    return not(`${law.id} applied until ${law.validUntil}, before this journey of ${day}`);
  if (law.validFrom !== undefined && day < law.validFrom)
    return not(`${law.id} applies from ${law.validFrom}, after this journey of ${day}`);
  if (law.status === "preview")
    return not(
      `${law.id} is a preview of rules that were not in force on ${day}${law.expected ? ` (expected: ${law.expected})` : ""}`,
    );
  return { state: "in-force" };
}
