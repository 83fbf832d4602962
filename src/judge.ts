/** From a record to its report: a pure function of record, lexicons and rules. No clock, no network, no browser. */
import { counterfactual } from "./counterfactual/index.js";
import { detect } from "./detect/index.js";
import type { Lexicons } from "./lexicon/lexicon.js";
import { measure } from "./measure/index.js";
import { readJourney } from "./reading/index.js";
import type { Reading } from "./reading/model.js";
import { inventory } from "./reading/places/contact.js";
import { looksOf, voicesOf } from "./reading/voices.js";
import type { EventOf, RecordEvent } from "./record/schema.js";
import { journeyFacts } from "./report/journey-facts.js";
import type { JourneyReport, Report, Verdict } from "./report/schema.js";
import { judge } from "./rules/judge.js";
import type { Pack } from "./rules/schema.js";
import { journeyScores } from "./score/score.js";
import { verdict } from "./score/verdict.js";

export interface Judging {
  lexicons: Lexicons;
  packs: readonly Pack[];
  failOn: Verdict["failOn"];
}

function judgeJourney(
  reading: Reading,
  others: { signup?: Reading },
  events: readonly RecordEvent[],
  { lexicons, packs }: Judging,
): JourneyReport {
  const findings = detect(reading, lexicons);
  const measures = measure(reading, findings, others, lexicons);
  const voices = voicesOf(looksOf(reading), lexicons);
  const met = reading.kind === "support" ? inventory(reading, voices) : [];
  const facts = journeyFacts(reading, findings, measures, events, met);
  const rules = judge(facts, packs);
  const better = counterfactual(
    { reading, findings, facts },
    { signup: others.signup, packs, lexicons: voices },
  );
  return {
    ...facts,
    scores: journeyScores(facts, rules),
    rules,
    ...(better ? { counterfactual: better } : {}),
  };
}

const first = <T extends RecordEvent["type"]>(
  events: readonly RecordEvent[],
  type: T,
): EventOf<T> | undefined => events.find((event): event is EventOf<T> => event.type === type);

/** A run that was cut off ended when its last journey did. */
const lastTime = (events: readonly RecordEvent[]): string | undefined =>
  events
    .flatMap((event) => (event.type === "end" ? [event.at] : []))
    .sort()
    .at(-1);

/**
 * @param events the whole record of one run, in order
 * @throws Error when the record does not begin with a run
 */
export function judgeRecord(events: readonly RecordEvent[], judging: Judging): Report {
  const run = first(events, "run");
  if (!run) throw new Error("The record does not say which run it is of");
  const readings = readJourney(events, judging.lexicons);
  const signup = readings.find(({ kind }) => kind === "signup");
  const journeys = readings.map((reading) =>
    judgeJourney(reading, signup && signup !== reading ? { signup } : {}, events, judging),
  );
  return {
    format: "wayout-report",
    version: 1,
    tool: run.tool,
    browser: run.browser,
    site: run.site,
    file: run.file,
    profile: run.profile,
    packs: judging.packs.map(({ id, version }) => ({ id, version })),
    startedAt: run.startedAt,
    endedAt: first(events, "run-end")?.endedAt ?? lastTime(events) ?? run.startedAt,
    journeys,
    verdict: verdict(journeys, judging.failOn),
  };
}
