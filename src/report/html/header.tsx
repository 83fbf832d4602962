/** The head of the report: whose site, when, and the verdict. */
import { siteText } from "../clean.js";
import type { Report } from "../schema.js";
import { date } from "../wording/format.js";
import { VERDICT_WORDS } from "../wording/names.js";
import { verdictLine } from "../wording/verdict.js";
import { Address, Site } from "./site.js";

/** What the report is about, after the kinds of its journeys. */
export function subject(report: Report): string {
  const support = report.journeys.some((journey) => journey.kind === "support");
  const exit = report.journeys.some((journey) => ["cancel", "delete", "withdraw"].includes(journey.kind));
  if (support && exit) return "Barriers to leaving and to help";
  if (support) return "Barriers to help";
  return exit ? "Barriers to leaving" : "Barriers";
}

/** The document's title, in plain text. */
export function documentTitle(report: Report): string {
  return `${siteText(report.site.name, 80)}: ${subject(report).toLowerCase()}`;
}

/** What a limit or a baseline adds to the verdict. */
function GateList({ verdict: { because = [], notes = [] } }: Pick<Report, "verdict">) {
  const lines = [...because, ...notes];
  if (lines.length === 0) return null;
  return (
    <ul class="gate">
      {lines.map((line) => (
        <li key={line}>
          <Site text={line} max={500} />
        </li>
      ))}
    </ul>
  );
}

export function Header({ report }: { report: Report }) {
  const { site, verdict } = report;
  return (
    <header class="masthead">
      <p class="eyebrow">{subject(report)}</p>
      <h1>
        <Site text={site.name} max={120} />
      </h1>
      <dl class="facts">
        <div>
          <dt>Site</dt>
          <dd>
            <Address url={site.url} />
          </dd>
        </div>
        {site.operator && (
          <div>
            <dt>Operator</dt>
            <dd>
              <Site text={site.operator} max={120} />
            </dd>
          </div>
        )}
        <div>
          <dt>Audited</dt>
          <dd>{date(report.startedAt)}</dd>
        </div>
      </dl>
      <div class={`verdict verdict-${verdict.status}`}>
        <p class="verdict-word">{VERDICT_WORDS[verdict.status]}</p>
        <p>{verdictLine(report)}</p>
        <GateList verdict={verdict} />
      </div>
    </header>
  );
}
