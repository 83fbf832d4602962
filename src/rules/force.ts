/** Whether a pack may be held against a company on the day of a journey. Dates come from the record, not a clock. */
import type { Pack } from "./schema.js";

export type Force =
  | { state: "in-force" }
  /** Not yet law or only a preview: judged, but it costs nothing. */
  | { state: "not-yet"; note: string }
  | { state: "over"; note: string };

/** The pack's force on the UTC day of `startedAt` (ISO 8601). */
export function forceOf(pack: Pack, startedAt: string): Force {
  const day = startedAt.slice(0, 10);
  if (pack.status === "withdrawn") return { state: "over", note: `the pack ${pack.id} is withdrawn` };
  if (pack.validUntil !== undefined && day > pack.validUntil)
    return { state: "over", note: `the pack ${pack.id} applied until ${pack.validUntil}` };
  if (pack.validFrom !== undefined && day < pack.validFrom)
    return { state: "not-yet", note: `Applies from ${pack.validFrom}, after this journey.` };
  if (pack.status !== "active") return { state: "not-yet", note: `Not in force (${pack.status}).` };
  return { state: "in-force" };
}
