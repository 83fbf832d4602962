/** Decides rules on facts that differ little from others: only those that look at what differs. Pure. */
import { classOf, MEASURE_NAMES, type MeasureName, type Pattern } from "../vocabulary.js";
import { type Decision, decideRule } from "./decide.js";
import type { JourneyFacts } from "./facts.js";
import { withoutMandated } from "./mandated.js";
import { foundIn } from "./operators/patterns.js";
import { readsOf } from "./reads.js";
import type { Pack } from "./schema.js";

interface Difference {
  measures: ReadonlySet<MeasureName>;
  patterns: ReadonlySet<Pattern>;
  /** Patterns that are found now: where on the way they stand may differ though they do not. */
  found: ReadonlySet<Pattern>;
  screens: boolean;
  controls: boolean;
}

/** What every rule looks at. */
function sameGround(a: JourneyFacts, b: JourneyFacts): boolean {
  return (
    a.kind === b.kind &&
    a.outcome === b.outcome &&
    a.measures.stillActive === b.measures.stillActive &&
    (a.intent === undefined) === (b.intent === undefined)
  );
}

function differingMeasures(a: JourneyFacts, b: JourneyFacts): Set<MeasureName> {
  return new Set(MEASURE_NAMES.filter((name) => a.measures[name] !== b.measures[name]));
}

function differingPatterns(a: JourneyFacts, b: JourneyFacts): Set<Pattern> {
  if (a.findings === b.findings) return new Set();
  const was = new Set(a.findings);
  const is = new Set(b.findings);
  return new Set(
    [...a.findings.filter((one) => !is.has(one)), ...b.findings.filter((one) => !was.has(one))].map(
      ({ pattern }) => pattern,
    ),
  );
}

function difference(a: JourneyFacts, b: JourneyFacts): Difference {
  const patterns = differingPatterns(a, b);
  return {
    measures: differingMeasures(a, b),
    patterns,
    found: foundIn(b),
    // Whether a screen presses, and what its way out is, follows from what was found on it.
    screens: a.screens !== b.screens || [...patterns].some((pattern) => classOf(pattern) === "pressure"),
    controls: a.entryControl !== b.entryControl || a.finalControl !== b.finalControl,
  };
}

const meets = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => {
  for (const one of a) if (b.has(one)) return true;
  return false;
};

function touches({ rule, pack }: Decision, by: Difference): boolean {
  // Which steps a law asks for hangs on screens and findings, and so do measures without them.
  if (pack.mandated && (by.screens || by.patterns.size > 0)) return true;
  const reads = readsOf(rule);
  return (
    meets(reads.measures, by.measures) ||
    meets(reads.patterns, by.patterns) ||
    (by.screens && (reads.screens || meets(reads.patterns, by.found))) ||
    (by.controls && reads.controls)
  );
}

/**
 * Decides again rules that were decided on other facts: the statuses and points that `decide` would give, in the order
 * of the rules; what a rule rests on may be that of before.
 */
export function decidingAgain(
  facts: JourneyFacts,
  before: JourneyFacts,
): (decided: readonly Decision[]) => readonly Decision[] {
  const by = sameGround(facts, before) ? difference(before, facts) : undefined;
  const seen = new Map<Pack, JourneyFacts>();
  return (decided) =>
    decided.map((was) => {
      if (by && !touches(was, by)) return was;
      const { pack } = was;
      const known = seen.get(pack) ?? withoutMandated(facts, pack.mandated);
      seen.set(pack, known);
      return decideRule(was, known);
    });
}
