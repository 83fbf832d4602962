/** Facts of made-up journeys for the tests of rules, and generators for them. */
import fc from "fast-check";
import type { Finding, Screen } from "../../src/report/schema.js";
import type { JourneyFacts } from "../../src/rules/facts.js";
import {
  classOf,
  type MeasureName,
  type Outcome,
  PATTERN_CLASSES,
  type Pattern,
} from "../../src/vocabulary.js";

export function screen(n: number, over: Partial<Screen> = {}): Screen {
  return {
    n,
    url: `https://example.test/${n}`,
    title: `Screen ${n}`,
    heading: `Screen ${n}`,
    role: "other",
    inFlow: false,
    pressure: false,
    visits: 1,
    words: 10,
    controls: [],
    fields: [],
    native: false,
    viewport: { width: 1280, height: 720 },
    pageHeight: 720,
    ...over,
  };
}

export function finding(pattern: Pattern, over: Partial<Finding> = {}): Finding {
  return {
    pattern,
    class: classOf(pattern),
    screen: 2,
    quote: `words of ${pattern}`,
    locator: "main > p",
    confidence: 0.9,
    by: "test",
    counted: true,
    ...over,
  };
}

/** A journey of three screens in two clicks, with nothing against it. */
export function facts(over: Partial<JourneyFacts> = {}): JourneyFacts {
  return {
    id: "cancel",
    kind: "cancel",
    driver: "script",
    outcome: "completed",
    outcomeBecause: "the page says that the plan has ended",
    startedAt: "2026-09-01T10:00:00Z",
    line: 1,
    steps: [],
    intent: 1,
    measures: {
      screens: 3,
      visits: 3,
      clicks: 2,
      inputs: 0,
      options: 2,
      words: 60,
      estimatedSeconds: 20,
      waitSeconds: 0,
      detours: 0,
      reauthentications: 0,
      entryClicks: 0,
      pressureScreens: 0,
      offers: 0,
      offerEscalations: 0,
      repeatedAsks: 0,
      channelSwitches: 0,
      signupClicks: 2,
      symmetry: 1,
      stillActive: false,
    },
    screens: [screen(1), screen(2, { inFlow: true, role: "final" }), screen(3, { role: "confirmation" })],
    path: [1, 2, 3],
    actions: [
      { n: 1, screen: 1, type: "click", counted: true },
      { n: 2, screen: 2, type: "click", counted: true },
    ],
    findings: [finding("plain-confirmation", { screen: 3 }), finding("easy-return", { screen: 3 })],
    ...over,
  };
}

/** Measures of which more is more barrier. */
export const BARRIER_MEASURES = [
  "screens",
  "visits",
  "clicks",
  "inputs",
  "options",
  "words",
  "estimatedSeconds",
  "waitSeconds",
  "detours",
  "reauthentications",
  "entryClicks",
  "pressureScreens",
  "offers",
  "offerEscalations",
  "repeatedAsks",
  "channelSwitches",
  "symmetry",
] as const satisfies readonly MeasureName[];

const BARRIER_PATTERNS = Object.entries(PATTERN_CLASSES)
  .filter(([name]) => name !== "care")
  .flatMap(([, patterns]) => patterns as readonly Pattern[]);

export const anyBarrierFinding = fc
  .record({
    pattern: fc.constantFrom(...BARRIER_PATTERNS),
    screen: fc.integer({ min: 1, max: 4 }),
    confidence: fc.constantFrom(0.2, 0.59, 0.6, 0.95),
    counted: fc.boolean(),
  })
  .map(({ pattern, ...over }) => finding(pattern, over));

const anyMeasures = fc.record(
  Object.fromEntries(BARRIER_MEASURES.map((name) => [name, fc.integer({ min: 0, max: 12 })])) as Record<
    (typeof BARRIER_MEASURES)[number],
    fc.Arbitrary<number>
  >,
  { requiredKeys: [] },
);

export const WALKED: readonly Outcome[] = ["completed", "requested", "unconfirmed", "stopped"];

/** Journeys with any measures missing, any findings and any of the outcomes. */
export function anyFacts(outcomes: readonly Outcome[]): fc.Arbitrary<JourneyFacts> {
  return fc
    .record({
      outcome: fc.constantFrom(...outcomes),
      measures: anyMeasures,
      stillActive: fc.constantFrom(undefined, true, false),
      findings: fc.array(anyBarrierFinding, { maxLength: 8 }),
      caring: fc.boolean(),
      flow: fc.integer({ min: 1, max: 7 }),
      intent: fc.boolean(),
    })
    .map(({ outcome, measures, stillActive, findings, caring, flow, intent }) => {
      const { intent: _, ...base } = facts();
      return {
        ...base,
        outcome,
        measures: { ...measures, ...(stillActive !== undefined && { stillActive }) },
        screens: [
          screen(1),
          ...Array.from({ length: flow }, (_unused, i) => screen(i + 2, { inFlow: true })),
        ],
        findings: [...findings, ...(caring ? [finding("plain-confirmation", { screen: 1 })] : [])],
        ...(intent && { intent: 1 }),
      };
    });
}
