/** Where to find what. */
import type { JourneyReport, Report } from "../schema.js";
import { journeyId, partId } from "./links.js";
import { Site } from "./site.js";

const PARTS = [
  ["way", "At a glance"],
  ["first", "What to fix first"],
  ["change", "What to change"],
  ["numbers", "The numbers"],
  ["screens", "Screen by screen"],
  ["chats", "What was said"],
  ["rules", "All rules"],
] as const;

export function Contents({ report }: { report: Report }) {
  return (
    <nav class={report.journeys.length > 1 ? "contents contents-many" : "contents"} aria-label="Contents">
      <ul>
        {report.journeys.map((journey, index) => (
          <li key={journeyId(index)}>
            <a href={`#${journeyId(index)}`}>
              <Site text={journey.id} max={60} />
            </a>
            <ul>
              {PARTS.filter(([part]) => isThere(part, journey)).map(([part, name]) => (
                <li key={part}>
                  <a href={`#${partId(journeyId(index), part)}`}>
                    {name}
                    {report.journeys.length > 1 && (
                      <span class="hidden">
                        {" "}
                        of <Site text={journey.id} max={60} />
                      </span>
                    )}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
        <li>
          <a href="#method">Method and evidence</a>
        </li>
      </ul>
    </nav>
  );
}

/** Whether the journey has this part. */
function isThere(part: (typeof PARTS)[number][0], journey: JourneyReport): boolean {
  if (part === "chats") return (journey.chats ?? []).length > 0;
  return part !== "first" || journey.counterfactual !== undefined;
}
