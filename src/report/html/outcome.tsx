/** How the journey ended, why that was concluded, and the script's steps that were not carried out. */
import type { JourneyReport } from "../schema.js";
import { DRIVER_WORDS, OUTCOME_WORDS } from "../wording/names.js";
import { Site } from "./site.js";

export function OutcomeCard({ journey }: { journey: JourneyReport }) {
  const { label, about } = OUTCOME_WORDS[journey.outcome];
  const open = journey.steps.filter((step) => step.status !== "done");
  return (
    <div class="card outcome">
      <h4>Outcome</h4>
      <p class="figure">
        <b>{label}</b>
      </p>
      <p>{about}</p>
      {journey.outcomeBecause && (
        <p class="note">
          Because: <Site text={journey.outcomeBecause} />
        </p>
      )}
      <WayControl words="The way out begins with" control={journey.entryControl} />
      <WayControl words="Its last control is" control={journey.finalControl} />
      {open.length > 0 && (
        <ul class="note">
          {open.map((step) => (
            <li key={`${step.line} ${step.text}`}>
              Step in line {step.line}, <Site text={step.text} max={120} />:{" "}
              <Site text={step.status} max={20} />
              {step.error && (
                <>
                  {" "}
                  (<Site text={step.error} max={300} />)
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <p class="note">Driven by {DRIVER_WORDS[journey.driver]}.</p>
    </div>
  );
}

/** Laws name the first and the last control by their words: here they stand exactly as the page has them. */
function WayControl({ words, control }: { words: string; control: JourneyReport["finalControl"] }) {
  if (!control) return null;
  return (
    <p class="note">
      {words} “<Site text={control.label} max={120} />” (<Site text={control.kind} max={20} />, screen{" "}
      {control.screen}).
    </p>
  );
}
