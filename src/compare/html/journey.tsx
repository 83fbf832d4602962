/** One journey before and after: figures, rules, screens. */
import { Site } from "../../report/html/site.js";
import { SeverityTag, Tag } from "../../report/html/tags.js";
import { measureValue } from "../../report/wording/format.js";
import { MEASURE_LABELS } from "../../report/wording/measures.js";
import { KIND_WORDS, OUTCOME_WORDS, STATUS_WORDS } from "../../report/wording/names.js";
import { OUTCOMES } from "../../vocabulary.js";
import type { Direction, JourneyChange, RuleChange } from "../model.js";
import { DIRECTION_WORDS, scoreText, screenTally } from "../words.js";
import type { SideAssets } from "./page.js";
import { Screens } from "./screens.js";

const TONES: Record<Direction | "same", string> = {
  better: "good",
  worse: "hot",
  undecided: "warm",
  changed: "flow",
  same: "plain",
};

function Turn({ direction }: { direction: Direction | "same" }) {
  return <Tag tone={TONES[direction]}>{DIRECTION_WORDS[direction]}</Tag>;
}

interface JourneyProps {
  journey: JourneyChange;
  anchor: string;
  assets: SideAssets;
}

export function JourneyPart({ journey, anchor, assets }: JourneyProps) {
  return (
    <section class="journey" id={anchor} aria-labelledby={`${anchor}-title`}>
      <p class="eyebrow">To {KIND_WORDS[journey.kind]}</p>
      <h2 id={`${anchor}-title`}>
        Journey “<Site text={journey.id} max={60} />”
      </h2>
      <section>
        <h3>What it took</h3>
        <Figures journey={journey} />
      </section>
      <section>
        <h3>Rules that changed</h3>
        {journey.rules.length === 0 ? <p>No rule changed.</p> : <Rules rules={journey.rules} />}
      </section>
      <section>
        <h3>Screens side by side</h3>
        <p class="note">{screenTally(journey)}</p>
        <Screens journey={journey} assets={assets} />
      </section>
    </section>
  );
}

const outcomeLabel = (name: string): string => {
  const known = OUTCOMES.find((one) => one === name);
  return known ? OUTCOME_WORDS[known].label : "unknown";
};

function Figures({ journey: { outcome, score, grade, measures } }: { journey: JourneyChange }) {
  const rows: [name: string, before: string, after: string, Direction | "same"][] = [
    ["Outcome", outcomeLabel(outcome.before), outcomeLabel(outcome.after), outcome.direction],
    ["Score", scoreText(score.before, grade.before), scoreText(score.after, grade.after), score.direction],
    ...measures.map(({ measure, before, after, direction }): (typeof rows)[number] => [
      MEASURE_LABELS[measure],
      measureValue(measure, before ?? undefined),
      measureValue(measure, after ?? undefined),
      direction,
    ]),
  ];
  return (
    <table class="figures">
      <caption class="hidden">Figures before and after</caption>
      <Head names={["What", "Before", "After", "Change"]} />
      <tbody>
        {rows.map(([name, before, after, direction]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td data-label="Before">{before}</td>
            <td data-label="After">{after}</td>
            <td data-label="Change">
              <Turn direction={direction} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ names }: { names: readonly string[] }) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th scope="col" key={name}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

const statusLabel = (status: RuleChange["before"]): string =>
  status ? STATUS_WORDS[status].label : "Not judged";

function Rules({ rules }: { rules: readonly RuleChange[] }) {
  return (
    <table class="turns">
      <caption class="hidden">Rules that changed</caption>
      <Head names={["Rule", "Before", "After", "Change", "Because"]} />
      <tbody>
        {rules.map((rule) => (
          <tr key={rule.rule}>
            <th scope="row">
              <Site text={rule.title} />{" "}
              <code>
                <Site text={rule.rule} max={120} />
              </code>
              <SeverityTag severity={rule.severity} />
            </th>
            <td data-label="Before">{statusLabel(rule.before)}</td>
            <td data-label="After">{statusLabel(rule.after)}</td>
            <td data-label="Change">
              <Turn direction={rule.direction} />
            </td>
            <td data-label="Because">
              <Site text={rule.because} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
