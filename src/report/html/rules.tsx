/** Every rule that was asked, by status, with what decided it. */
import { byStatus } from "../order.js";
import type { JourneyReport, RuleResult } from "../schema.js";
import { count, number } from "../wording/format.js";
import { STATUS_WORDS } from "../wording/names.js";
import { Reference, Site } from "./site.js";
import { ScreenLinks, SeverityTag } from "./tags.js";

export function Rules({ journey, anchor, id }: { journey: JourneyReport; anchor: string; id: string }) {
  const groups = byStatus(journey);
  return (
    <section class="rules">
      <h3 id={id}>All rules</h3>
      {groups.length === 0 && <p>No rule was applied to this journey.</p>}
      {groups.map(({ status, rules }) => (
        <div key={status} class="status">
          <h4 id={`${id}-${status}`}>
            {STATUS_WORDS[status].label} <span class="tally">{count(rules.length, "rule")}</span>
          </h4>
          <p class="note">{STATUS_WORDS[status].about}</p>
          <table aria-labelledby={`${id}-${status}`}>
            <thead>
              <tr>
                <th scope="col">Rule</th>
                <th scope="col">Severity</th>
                <th scope="col" class="num">
                  Points
                </th>
                <th scope="col">Because</th>
              </tr>
            </thead>
            <tbody>
              {rules.map((rule) => (
                <Row key={`${rule.pack}/${rule.id}`} rule={rule} anchor={anchor} />
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </section>
  );
}

function Row({ rule, anchor }: { rule: RuleResult; anchor: string }) {
  // A severity in the colour of alarm belongs to what was broken.
  const broken = rule.status === "fail" || rule.status === "warn";
  return (
    <tr>
      <th scope="row">
        <Site text={rule.title} />
        <code>
          <Site text={`${rule.pack} / ${rule.id}`} />
        </code>
      </th>
      <td data-label="Severity">{broken ? <SeverityTag severity={rule.severity} /> : rule.severity}</td>
      <td data-label="Points" class="num">
        {points(rule)}
      </td>
      <td data-label="Because">
        <p>
          <Site text={rule.because} max={800} /> <ScreenLinks journey={anchor} screens={rule.screens} />
        </p>
        {rule.references.length > 0 && (
          <ul class="references">
            {rule.references.map((text) => (
              <li key={text}>
                <Reference text={text} />
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

/** Points count only where a rule was decided. */
function points(rule: RuleResult): string {
  const decided = rule.status === "fail" || rule.status === "warn" || rule.status === "pass";
  return decided ? `${number(rule.points)} of ${number(rule.atMost)}` : "not counted";
}
