/** Judges a journey with changes made to it, by the same measuring, rules and score as the journey itself. Pure. */
import type { Lexicons } from "../lexicon/lexicon.js";
import { measureIn } from "../measure/index.js";
import type { Reading } from "../reading/model.js";
import { journeyFacts } from "../report/journey-facts.js";
import type { Score } from "../report/schema.js";
import { type Decision, decide } from "../rules/decide.js";
import type { Pack } from "../rules/schema.js";
import { journeyScores, type Scored } from "../score/score.js";
import type { Change, Supposed } from "./model.js";

export interface Assessment {
  decisions: readonly Decision[];
  /** Of the journey's family; undefined where there is none, or no rule could be tested. */
  score: Score | undefined;
}

export interface Judge {
  signup: Reading | undefined;
  packs: readonly Pack[];
  /** Such as read each text in its own language. */
  lexicons: Lexicons;
}

/** What a score is made of, without the words. */
export function scored({ rule, status, points, atMost }: Decision): Scored {
  return { family: rule.family, trust: rule.trust, status, points, atMost };
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

/** @param changes in the order in which they were proposed */
export function assess(
  was: Supposed,
  changes: readonly Change[],
  { signup, packs, lexicons }: Judge,
): Assessment {
  const made = effective(changes);
  let now = was;
  for (const { suppose } of made) if (suppose) now = suppose(now);
  const { reading } = now;
  const findings = remaining(now, was.reading);
  let measures = measureIn(reading, findings, { signup }, lexicons);
  for (const change of made) if (change.measures) measures = change.measures(measures);
  let facts = journeyFacts(reading, findings, measures, []);
  for (const change of made) if (change.facts) facts = change.facts(facts);
  const decisions = decide(facts, packs);
  return { decisions, score: journeyScores(facts, decisions.map(scored))[0] };
}
