/** What a rule looks at: where nothing of it has changed, it comes to the same again. */
import type { MeasureName, Pattern } from "../vocabulary.js";
import type { Condition } from "./condition.js";
import { partsOf, type Test } from "./operators/index.js";
import type { Rule } from "./schema.js";

export interface Reads {
  measures: ReadonlySet<MeasureName>;
  patterns: ReadonlySet<Pattern>;
  /** Features of screens, or where on the way something was found. */
  screens: boolean;
  controls: boolean;
}

interface Gathered {
  measures: Set<MeasureName>;
  patterns: Set<Pattern>;
  screens: boolean;
  controls: boolean;
}

const known = new WeakMap<Rule, Reads>();

/** Beside these every rule looks at the kind and the outcome, and at how far the way was walked. */
export function readsOf(rule: Rule): Reads {
  const met = known.get(rule);
  if (met) return met;
  const reads: Gathered = {
    measures: new Set(rule.measured),
    patterns: new Set(),
    screens: false,
    controls: false,
  };
  if (rule.applies) ofCondition(rule.applies, reads);
  ofTest(rule.test, reads);
  known.set(rule, reads);
  return reads;
}

function ofFeatures(
  { carries = [], lacks = [] }: { carries?: Pattern[] | undefined; lacks?: Pattern[] | undefined },
  reads: Gathered,
): void {
  reads.screens = true;
  for (const pattern of [...carries, ...lacks]) reads.patterns.add(pattern);
}

function ofCondition(condition: Condition, reads: Gathered): void {
  if ("found" in condition) for (const pattern of condition.found) reads.patterns.add(pattern);
  else if ("measure" in condition) reads.measures.add(condition.measure);
  else if ("screen" in condition) ofFeatures(condition.screen, reads);
  else if ("all" in condition) for (const part of condition.all) ofCondition(part, reads);
  else if ("any" in condition) for (const part of condition.any) ofCondition(part, reads);
  else if ("none" in condition) for (const part of condition.none) ofCondition(part, reads);
}

function ofTest(test: Test, reads: Gathered): void {
  if ("measure" in test) reads.measures.add(test.measure);
  else if ("found" in test || "missing" in test) {
    for (const pattern of "found" in test ? test.found : test.missing) reads.patterns.add(pattern);
    if (test.on) reads.screens = true;
  } else if ("screens" in test) ofFeatures(test.screens, reads);
  else if ("label" in test) {
    reads.controls = true;
    reads.screens = true;
  } else if ("ratio" in test) for (const name of test.ratio) reads.measures.add(name);
  else if ("difference" in test) for (const name of test.difference) reads.measures.add(name);
  else if (!("outcome" in test)) for (const part of partsOf(test)) ofTest(part, reads);
}
