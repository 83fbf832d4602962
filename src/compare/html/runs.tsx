/** Several runs of the same journeys on one page: what differed, and which one counts. */
import { renderToString } from "preact-render-to-string";
import { Site } from "../../report/html/site.js";
import { VERDICT_WORDS } from "../../report/wording/names.js";
import { nothingDiffers, type Spread } from "../spread.js";
import { Head } from "./head.js";

type Value = string | number | boolean | null | undefined;

interface Row {
  journey: string;
  what: string;
  values: readonly Value[];
}

const shown = (value: Value): string => (value === null || value === undefined ? "none" : String(value));

/** Outcome and score of each journey in every run, then the measures and rules that differed. */
function rowsOf({ runs, measures, rules }: Spread): Row[] {
  const ids = [...new Set(runs.flatMap(({ journeys }) => journeys.map(({ id }) => id)))];
  const of = (id: string, key: "outcome" | "score") =>
    runs.map(({ journeys }) => journeys.find((journey) => journey.id === id)?.[key]);
  return [
    ...ids.flatMap((id) => [
      { journey: id, what: "outcome", values: of(id, "outcome") },
      { journey: id, what: "score", values: of(id, "score") },
    ]),
    ...measures.map(({ journey, measure, values }) => ({ journey, what: measure, values })),
    ...rules.map(({ journey, rule, statuses }) => ({ journey, what: rule, values: statuses })),
  ];
}

function Differences({ spread, linked }: { spread: Spread; linked: boolean }) {
  return (
    <table aria-labelledby="differed">
      <thead>
        <tr>
          <th scope="col">What</th>
          {spread.runs.map(({ folder, verdict }) => (
            <th scope="col" key={folder}>
              {linked ? <a href={`${encodeURIComponent(folder)}/report.html`}>{folder}</a> : folder}
              {`: ${VERDICT_WORDS[verdict].toLowerCase()}`}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsOf(spread).map(({ journey, what, values }) => (
          <tr key={`${journey} ${what}`}>
            <th scope="row">
              <Site text={what} max={120} />
              <code>
                <Site text={journey} max={60} />
              </code>
            </th>
            {spread.runs.map(({ folder }, index) => (
              <td key={folder} data-label={folder}>
                <Site text={shown(values[index])} max={60} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Page({ spread, site, linked }: { spread: Spread; site: string; linked: boolean }) {
  const worst = spread.runs[spread.worst - 1];
  const same = nothingDiffers(spread);
  return (
    <html lang="en">
      <Head title={`${spread.runs.length} runs`} />
      <body>
        <header class="masthead">
          <p class="eyebrow">{`${spread.runs.length} runs of the same journeys`}</p>
          <h1>
            <Site text={site} max={120} />
          </h1>
          <div class={`verdict verdict-${worst?.verdict ?? "inconclusive"}`}>
            <p class="verdict-word">{worst ? VERDICT_WORDS[worst.verdict] : "No run"}</p>
            <p>{`The worst run counts: ${worst?.folder ?? "none"}. Not judged counts before failed, and failed before passed.`}</p>
          </div>
        </header>
        <main>
          <section class="overview">
            <h2 id="differed">{same ? "Nothing differed" : "Outcome, score and what differed"}</h2>
            <Differences spread={spread} linked={linked} />
            <p class="note">What was the same in every run is in the reports of the runs.</p>
          </section>
        </main>
      </body>
    </html>
  );
}

/**
 * The whole document as text, ending in a newline. It loads nothing and runs nothing; everything is escaped.
 * @param site name of the site
 * @param linked each run has an HTML report in its folder
 */
export function renderRunsHtml(spread: Spread, site: string, linked: boolean): string {
  return `<!doctype html>\n${renderToString(<Page {...{ spread, site, linked }} />)}\n`;
}
