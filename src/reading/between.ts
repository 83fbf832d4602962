/** Files what was reported between two looks under the one that it belongs to. */
import { type EventOf, isBeside, type RecordEvent } from "../record/schema.js";

type Reported = EventOf<"toast"> | EventOf<"usable">;

/**
 * Messages and controls that became usable, each with the look that shows what it came with. The observer can only name
 * the latest look; what is reported after the user has acted comes with what the act brought, and belongs to the next one.
 */
export function reportsOf(events: readonly RecordEvent[]): {
  toasts: EventOf<"toast">[];
  usable: EventOf<"usable">[];
} {
  const reports: Reported[] = [];
  let waiting: number[] = [];
  let acted = false;
  for (const event of events) {
    if (event.type === "action") acted ||= event.effective && event.kind !== "input";
    else if (event.type === "toast" || event.type === "usable") {
      if (acted) waiting.push(reports.length);
      reports.push(event);
    } else if (event.type === "look") {
      if (!isBeside(event))
        for (const index of waiting) {
          const report = reports[index];
          if (report !== undefined) reports[index] = { ...report, look: event.n };
        }
      waiting = [];
      acted = false;
    }
  }
  return {
    toasts: reports.filter((one) => one.type === "toast"),
    usable: reports.filter((one) => one.type === "usable"),
  };
}
