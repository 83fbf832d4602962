/** What to fix first: the fewest changes that lead to a goal, and what each change does by itself. */
import type {
  Counterfactual,
  CounterfactualChange,
  CounterfactualGoal,
  CounterfactualStep,
} from "../counterfactual-schema.js";
import type { JourneyReport } from "../schema.js";
import { aloneTitle, fewestLine, fromTo, goalLine, SUPPOSED, titlesOf } from "../wording/counterfactual.js";
import { count, number } from "../wording/format.js";
import { Site } from "./site.js";
import { ScreenLinks } from "./tags.js";

interface Props {
  journey: JourneyReport;
  anchor: string;
  id: string;
}

export function First({ journey, anchor, id }: Props) {
  const { counterfactual } = journey;
  if (!counterfactual) return null;
  const { because, goals = [], changes = [] } = counterfactual;
  return (
    <section class="first">
      <h3 id={id}>What to fix first</h3>
      {because !== undefined && (
        <p>
          <Site text={because} max={400} />
        </p>
      )}
      {goals.map((goal) => (
        <Goal key={`${goal.goal} ${goal.pack}`} {...{ goal, journey, counterfactual, anchor }} />
      ))}
      {changes.length > 0 && <Alone {...{ changes, journey, anchor }} id={`${id}-alone`} />}
      {because === undefined && <p class="note">{SUPPOSED}</p>}
    </section>
  );
}

interface GoalProps {
  goal: CounterfactualGoal;
  journey: JourneyReport;
  counterfactual: Counterfactual;
  anchor: string;
}

function Goal({ goal, journey, counterfactual, anchor }: GoalProps) {
  const { steps } = goal;
  const figures = goal.status === "within-reach" ? fromTo(journey, goal) : undefined;
  const fewest = fewestLine(goal, counterfactual);
  const remains = titlesOf(goal.remains ?? [], journey);
  return (
    <div class="goal">
      <h4>
        <Site text={goalLine(goal)} max={200} />{" "}
        {figures !== undefined && <span class="from-to">{figures}</span>}
      </h4>
      {steps.length > 0 && (
        <ol class="steps">
          {steps.map((step, index) => (
            <StepItem key={step.change} {...{ step, anchor, goal }} last={index === steps.length - 1} />
          ))}
        </ol>
      )}
      {fewest !== undefined && <p class="note">{fewest}</p>}
      {remains.length > 0 && (
        <>
          <p>What stays broken with all of them made:</p>
          <ul class="remains">
            {remains.map((title) => (
              <li key={title}>
                <Site text={title} max={120} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function StepItem({
  step,
  anchor,
  goal,
  last,
}: {
  step: CounterfactualStep;
  anchor: string;
  goal: CounterfactualGoal;
  last: boolean;
}) {
  const { text, screens, score, grade, broken } = step;
  const then =
    goal.goal === "pack"
      ? broken === 0
        ? "passes"
        : `${count(broken, "rule")} left`
      : grade
        ? `grade ${grade}`
        : "";
  return (
    <li class={last ? "step step-last" : "step"}>
      <p class="points">
        <b>{score === null ? "no score" : number(score)}</b> <span>{then}</span>
      </p>
      <p>
        <Site text={text} max={300} /> <ScreenLinks journey={anchor} screens={screens} />
      </p>
    </li>
  );
}

function Alone({ changes, journey, anchor, id }: Props & { changes: readonly CounterfactualChange[] }) {
  return (
    <details class="alone">
      <summary id={id}>{aloneTitle(changes)}</summary>
      <table aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">Change</th>
            <th scope="col" class="num">
              Score then
            </th>
            <th scope="col">Rules mended</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={change.id}>
              <th scope="row">
                <Site text={change.text} max={300} />{" "}
                <ScreenLinks journey={anchor} screens={change.screens} />
              </th>
              <td data-label="Score then" class="num">
                {change.score === null ? "no score" : `${number(change.score)} ${change.grade ?? ""}`}
              </td>
              <td data-label="Rules mended">
                <Site text={titlesOf(change.mends, journey).join("; ") || "none by itself"} max={600} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
