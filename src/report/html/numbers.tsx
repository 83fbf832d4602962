/** The measures, each with its meaning. What was not measured says so. */
import type { Measures } from "../../vocabulary.js";
import type { JourneyReport } from "../schema.js";
import { measureValue } from "../wording/format.js";
import { listedMeasures, MEASURE_FAMILIES, MEASURE_LABELS, measureMeaning } from "../wording/measures.js";

export function Numbers({ journey, id }: { journey: JourneyReport; id: string }) {
  const measures: Measures = journey.measures;
  return (
    <section class="numbers">
      <h3 id={id}>The numbers</h3>
      <div class="columns">
        {listedMeasures(journey.kind, measures).map(({ family, names }) => (
          <div class="family" key={family}>
            <h4>{MEASURE_FAMILIES[family]}</h4>
            <dl>
              {names.map((name) => (
                <div key={name}>
                  <dt>
                    <b>{MEASURE_LABELS[name]}</b>
                    <span>{measureMeaning(name)}</span>
                  </dt>
                  <dd class={measures[name] === undefined ? "absent" : undefined}>
                    {measureValue(name, measures[name])}
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
    </section>
  );
}
