/** One row a journey, when a report holds several. */

import { changeCount } from "../order.js";
import type { Report } from "../schema.js";
import { measureValue } from "../wording/format.js";
import { OUTCOME_WORDS } from "../wording/names.js";
import { journeyId } from "./links.js";
import { Site } from "./site.js";

const COLUMNS = [
  "Journey",
  "Outcome",
  "Clicks",
  "Screens",
  "Pressure screens",
  "Score",
  "Grade",
  "To change",
];

export function Overview({ report }: { report: Report }) {
  return (
    <section class="overview" aria-labelledby="overview">
      <h2 id="overview">Overview</h2>
      <table>
        <caption class="hidden">The journeys of this report</caption>
        <thead>
          <tr>
            {COLUMNS.map((name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.journeys.map((journey, index) => (
            <tr key={journeyId(index)}>
              <th scope="row">
                <a href={`#${journeyId(index)}`}>
                  <Site text={journey.id} max={60} />
                </a>
              </th>
              <td data-label="Outcome">{OUTCOME_WORDS[journey.outcome].label}</td>
              <td data-label="Clicks">{measureValue("clicks", journey.measures.clicks)}</td>
              <td data-label="Screens">{measureValue("screens", journey.measures.screens)}</td>
              <td data-label="Pressure screens">
                {measureValue("pressureScreens", journey.measures.pressureScreens)}
              </td>
              <td data-label="Score">
                {journey.scores.map((s) => s.score ?? "not scored").join(", ") || "not scored"}
              </td>
              <td data-label="Grade">{journey.scores.map((s) => s.grade ?? "none").join(", ") || "none"}</td>
              <td data-label="To change">{changeCount(journey)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
