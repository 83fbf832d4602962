/** How the report came about, and how a reader can check it. */
import type { Report } from "../schema.js";
import { date } from "../wording/format.js";
import { Site } from "./site.js";

export function Method({ report }: { report: Report }) {
  return (
    <section class="method" aria-labelledby="method">
      <h2 id="method">Method and evidence</h2>
      <div class="columns">
        <Made report={report} />
        <Check />
      </div>
    </section>
  );
}

function Made({ report }: { report: Report }) {
  const profile = Object.entries(report.profile).sort(([a], [b]) => (a < b ? -1 : 1));
  const rows: [string, string][] = [
    ["Tool", `${report.tool.name} ${report.tool.version}`],
    ["Browser", report.browser],
    ...profile,
    ["Journey file", report.file],
    ["Rule packs", report.packs.map((pack) => `${pack.id} ${pack.version}`).join(", ") || "none"],
    ["Begun", date(report.startedAt)],
    ["Ended", date(report.endedAt)],
  ];
  return (
    <div>
      <h3>How it was made</h3>
      <dl class="made">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>
              <Site text={name} max={60} />
            </dt>
            <dd>
              <Site text={value} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Check() {
  return (
    <div>
      <h3>How to check it</h3>
      <p>
        <code>wayout verify</code> with the run's folder shows whether any file was altered, added or taken
        away since the run was sealed. <code>wayout score</code> computes every number and score again from
        the record, without a browser. By hand, the counts go as follows:
      </p>
      <ul>
        <li>
          A <b>screen</b> is what the user faces between two actions: a page, a dialog that takes over, main
          content replaced in place. An opened menu, a validation message or a consent banner is none.
        </li>
        <li>
          A <b>click</b> is an activation of a control by pointer or keyboard, from the start to the end.
          Typing, scrolling and the consent banner do not count.
        </li>
        <li>
          The <b>flow</b> begins after the first click that says the user wants out and ends with the final
          control. Only pressure inside it counts.
        </li>
        <li>
          A finding that is less than 60 % sure is <b>for review</b> and costs no points. A number that was
          not measured is left open, never taken as 0.
        </li>
        <li>
          The <b>score</b> is the sum of the points of the failed and warned rules over the points that the
          tested rules could have cost.
        </li>
      </ul>
      <p>
        Findings are observations on one run, at one time, under the profile named here. They are indications
        with their evidence, not a judgment of law.
      </p>
    </div>
  );
}
