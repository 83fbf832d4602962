/** Facts of made-up journeys for the tests of rules, and generators for them. */
import fc from "fast-check";
import {
  easyJourney,
  exampleFinding,
  exampleScreen,
  exampleFinding as finding,
  exampleScreen as screen,
} from "../../src/rules/examples.js";
import type { JourneyFacts } from "../../src/rules/facts.js";
import { type MeasureName, type Outcome, PATTERN_CLASSES, type Pattern } from "../../src/vocabulary.js";

export { exampleFinding as finding, exampleScreen as screen };

/** A journey of three screens in two clicks, with nothing against it. */
export function facts(over: Partial<JourneyFacts> = {}): JourneyFacts {
  return { ...easyJourney("cancel"), ...over };
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

/** Measures of which more is more barrier on the way to a person. */
export const HELP_MEASURES = [
  "visits",
  "clicks",
  "inputs",
  "words",
  "estimatedSeconds",
  "waitSeconds",
  "detours",
  "reauthentications",
  "channelSwitches",
  "clicksToContact",
  "chatTurns",
  "chatLoops",
  "turnsToHuman",
  "forumRedirects",
  "deflections",
  "transfers",
  "reExplains",
  "announcedWaitSeconds",
] as const satisfies readonly MeasureName[];

/** Journeys to a person that was reached, with any measures missing and any findings. */
export function anyHelpFacts(): fc.Arbitrary<JourneyFacts> {
  const base = easyJourney("support");
  return fc
    .record({
      measures: fc.record(
        Object.fromEntries(HELP_MEASURES.map((name) => [name, fc.integer({ min: 0, max: 400 })])) as Record<
          (typeof HELP_MEASURES)[number],
          fc.Arbitrary<number>
        >,
        { requiredKeys: [] },
      ),
      channels: fc.constantFrom(undefined, 1, 2, 3),
      findings: fc.array(anyBarrierFinding, { maxLength: 6 }),
      care: fc.subarray(base.findings),
    })
    .map(({ measures, channels, findings, care }) => ({
      ...base,
      measures: {
        ...measures,
        screens: 3,
        humanReached: true,
        ...(channels !== undefined && { contactChannels: channels }),
      },
      findings: [...findings, ...care],
    }));
}
