/** What to change, in order of the points to regain. */
import { scoreWithout, toChange } from "../order.js";
import type { JourneyReport, RuleResult } from "../schema.js";
import { number } from "../wording/format.js";
import { Site } from "./site.js";
import { ScreenLinks, SeverityTag, Tag } from "./tags.js";

export function Change({ journey, anchor, id }: { journey: JourneyReport; anchor: string; id: string }) {
  const rules = toChange(journey);
  return (
    <section class="change">
      <h3 id={id}>What to change, in order of points to regain</h3>
      {rules.length === 0 ? (
        <p>{nothing(journey)}</p>
      ) : (
        <ol>
          {rules.map((rule) => (
            <Item key={`${rule.pack}/${rule.id}`} journey={journey} rule={rule} anchor={anchor} />
          ))}
        </ol>
      )}
    </section>
  );
}

/** Never reads as praise when little or nothing was tested. */
function nothing(journey: JourneyReport): string {
  const tested = journey.rules.filter((rule) => rule.status === "pass").length;
  if (tested === 0) return "No rule could be decided, so there is nothing to say here.";
  return "No rule failed among those that could be tested.";
}

function Item({ journey, rule, anchor }: { journey: JourneyReport; rule: RuleResult; anchor: string }) {
  const without = scoreWithout(journey, rule);
  return (
    <li>
      <p class="points">
        <b>{number(rule.points)}</b> <span>{rule.points === 1 ? "point" : "points"}</span>
      </p>
      <div>
        <h4>
          <Site text={rule.title} />
        </h4>
        <p class="tags">
          <SeverityTag severity={rule.severity} />
          {rule.status === "warn" && <Tag tone="warm">warned</Tag>}
          <ScreenLinks journey={anchor} screens={rule.screens} />
          {without && (
            <span class="gain">
              fixing this alone takes the score from {number(without.from)} to {without.to}
            </span>
          )}
        </p>
        <p class="because">
          <Site text={rule.because} />
        </p>
        {rule.why && (
          <p>
            <Site text={rule.why} />
          </p>
        )}
        {rule.remedy && (
          <p class="remedy">
            <b>Remedy</b> <Site text={rule.remedy} max={800} />
          </p>
        )}
      </div>
    </li>
  );
}
