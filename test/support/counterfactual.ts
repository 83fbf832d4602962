/** The changes that a record gives reason for, judged one by one: for the law that none of them raises a score. */
import { costsOf } from "../../src/counterfactual/goals.js";
import { changesOf } from "../../src/counterfactual/index.js";
import { detect } from "../../src/detect/index.js";
import type { Lexicons } from "../../src/lexicon/lexicon.js";
import { measure } from "../../src/measure/index.js";
import { readJourney } from "../../src/reading/index.js";
import { inventory } from "../../src/reading/places/contact.js";
import { looksOf, voicesOf } from "../../src/reading/voices.js";
import type { RecordEvent } from "../../src/record/schema.js";
import { journeyFacts } from "../../src/report/journey-facts.js";
import type { JourneyReport } from "../../src/report/schema.js";
import type { Pack } from "../../src/rules/schema.js";
import { familyOf, UNJUDGED } from "../../src/vocabulary.js";

/** The changes of every journey of a record that is scored, with what judges them. */
export function changesIn(events: readonly RecordEvent[], lexicons: Lexicons, packs: readonly Pack[]) {
  const readings = readJourney(events, lexicons);
  const signup = readings.find(({ kind }) => kind === "signup");
  return readings
    .filter(({ kind, outcome }) => familyOf(kind) && !UNJUDGED.includes(outcome))
    .map((reading) => {
      const findings = detect(reading, lexicons);
      const measures = measure(reading, findings, { signup }, lexicons);
      const voices = voicesOf(looksOf(reading), lexicons);
      // Without the ways to a person that were met, nothing would be offered about them.
      const met = reading.kind === "support" ? inventory(reading, voices) : [];
      const facts = journeyFacts(reading, findings, measures, events, met);
      return changesOf({ reading, findings, facts }, { signup, packs, lexicons: voices });
    });
}

/** Ids of the changes that raise the score, alone or on top of all changes before them; there should be none. */
export function raising(
  events: readonly RecordEvent[],
  lexicons: Lexicons,
  packs: readonly Pack[],
): string[] {
  return changesIn(events, lexicons, packs).flatMap(({ all, assessor }) =>
    all.flatMap((change, index) => {
      const before = all.slice(0, index);
      const alone = costsOf(assessor.of([change])) > costsOf(assessor.of([]));
      const added = costsOf(assessor.of([...before, change])) > costsOf(assessor.of(before));
      return [...(alone ? [`${change.id} alone`] : []), ...(added ? [`${change.id} on top`] : [])];
    }),
  );
}

/** Goals that are said to be within reach and are not reached by their steps; there should be none. */
export function missed({ id, counterfactual }: JourneyReport): string[] {
  return (counterfactual?.goals ?? []).flatMap(({ goal, pack, status, steps }) => {
    if (status !== "within-reach") return [];
    const last = steps.at(-1);
    const reached = goal === "grade-a" ? last?.grade === "A" : last?.broken === 0;
    return reached ? [] : [`${id}: ${pack ?? goal} after ${steps.length} steps`];
  });
}
