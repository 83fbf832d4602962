/** Judges a journey with changes made to it, by the same measuring, rules and score as the journey itself. Pure. */
import type { Lexicons } from "../lexicon/lexicon.js";
import { measureAgain, measureIn } from "../measure/index.js";
import type { Reading } from "../reading/model.js";
import { journeyFacts } from "../report/journey-facts.js";
import type { Score } from "../report/schema.js";
import { type Decision, decide, inPlay } from "../rules/decide.js";
import { decidingAgain } from "../rules/decide-again.js";
import type { JourneyFacts } from "../rules/facts.js";
import type { Pack } from "../rules/schema.js";
import { journeyScores } from "../score/score.js";
import type { Measures } from "../vocabulary.js";
import type { Change, Supposed } from "./model.js";

/** What a journey comes to; each part is worked out when it is asked for. */
export interface Assessment {
  /** Of all rules that are in play, or of those of one pack. */
  decided(pack?: string): readonly Decision[];
  /** Of the journey's family; undefined where there is none. */
  score(): Score | undefined;
}

export interface Judge {
  signup: Reading | undefined;
  packs: readonly Pack[];
  /** Such as read each text in its own language. */
  lexicons: Lexicons;
}

/** What is done to a screen that is left out is done for nothing. */
function effective(changes: readonly Change[]): readonly Change[] {
  const gone = new Set(changes.flatMap(({ whole, screens }) => (whole ? screens : [])));
  if (gone.size === 0) return changes;
  return changes.filter(
    ({ whole, screens }) => whole || screens.length === 0 || !screens.every((n) => gone.has(n)),
  );
}

/** What was found on a screen that is not met any more is gone; what is said for the customer is said elsewhere. */
function remaining({ reading, findings }: Supposed, was: Reading): Supposed["findings"] {
  if (reading.screens.length === was.screens.length) return findings;
  const left = new Set(reading.screens.map(({ n }) => n));
  const gone = new Set(was.screens.flatMap(({ n }) => (left.has(n) ? [] : [n])));
  return findings.filter((finding) => finding.class === "care" || !gone.has(finding.screen));
}

function assessed(
  facts: JourneyFacts,
  packs: readonly string[],
  decide: (pack: string) => readonly Decision[],
): Assessment {
  const known = new Map<string, readonly Decision[]>();
  const of = (pack: string) => {
    const decisions = known.get(pack) ?? decide(pack);
    known.set(pack, decisions);
    return decisions;
  };
  let all: readonly Decision[] | undefined;
  let score: [Score | undefined] | undefined;
  const decided = (pack?: string) => {
    if (pack !== undefined) return of(pack);
    all ??= packs.flatMap(of);
    return all;
  };
  return {
    decided,
    score() {
      score ??= [journeyScores(facts, decided())[0]];
      return score[0];
    },
  };
}

/**
 * Judges a journey with any of its changes made, each time by the same code; what a change leaves as it was is not
 * worked out again. Changes are given in the order in which they were proposed.
 */
export function assessing(was: Supposed, judge: Judge): (changes: readonly Change[]) => Assessment {
  const { packs, signup, lexicons } = judge;
  const supposed = new Map<string, Supposed>([["", was]]);
  const taken = new Map<Reading, Measures>();
  const suppose = (changes: readonly Change[]): Supposed => {
    const key = changes.map(({ id }) => id).join(" ");
    const known = supposed.get(key);
    if (known) return known;
    const before = suppose(changes.slice(0, -1));
    const made = changes.at(-1)?.suppose?.(before) ?? before;
    supposed.set(key, made);
    return made;
  };
  const measuresOf = (reading: Reading, findings: Supposed["findings"]): Measures => {
    const known = taken.get(reading);
    if (known) return measureAgain(reading, findings, known);
    const measures = measureIn(reading, findings, { signup }, lexicons);
    taken.set(reading, measures);
    return measures;
  };
  const factsOf = (changes: readonly Change[]): JourneyFacts => {
    const now = suppose(changes.filter((change) => change.suppose));
    const findings = remaining(now, was.reading);
    let measures = measuresOf(now.reading, findings);
    for (const change of changes) if (change.measures) measures = change.measures(measures);
    let facts = journeyFacts(now.reading, findings, measures, []);
    for (const change of changes) if (change.facts) facts = change.facts(facts);
    return facts;
  };
  const facts = factsOf([]);
  const before = new Map<string, Decision[]>();
  for (const one of decide(facts, packs).filter((decision) => inPlay(decision, facts)))
    before.set(one.pack.id, [...(before.get(one.pack.id) ?? []), one]);
  const named = [...before.keys()];
  const wasDecided = (pack: string) => before.get(pack) ?? [];
  return (changes) => {
    const made = effective(changes);
    if (made.length === 0) return assessed(facts, named, wasDecided);
    const then = factsOf(made);
    const again = decidingAgain(then, facts);
    return assessed(then, named, (pack) => again(wasDecided(pack)));
  };
}
