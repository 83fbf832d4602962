/** The law of the score: more barrier never gives a lower one. Held against the pack that ships. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JourneyFacts } from "../../src/rules/facts.js";
import { judge } from "../../src/rules/judge.js";
import { loadPacks } from "../../src/rules/load.js";
import { score } from "../../src/score/score.js";
import { OUTCOMES } from "../../src/vocabulary.js";
import { anyBarrierFinding, anyFacts, BARRIER_MEASURES, finding, screen, WALKED } from "./facts.js";

const packs = await loadPacks(["core-exit"]);
const of = (facts: JourneyFacts) => score(judge(facts, packs), "exit").score ?? 0;

function neverLower(before: JourneyFacts, after: JourneyFacts): void {
  expect(of(after)).toBeGreaterThanOrEqual(of(before));
}

describe("more barrier never gives a lower score", () => {
  it("when a measure of barrier grows", () => {
    const step = fc.record({
      name: fc.constantFrom(...BARRIER_MEASURES),
      more: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(anyFacts(OUTCOMES), step, (facts, { name, more }) => {
        const value = facts.measures[name];
        fc.pre(value !== undefined);
        neverLower(facts, { ...facts, measures: { ...facts.measures, [name]: Number(value) + more } });
      }),
      { numRuns: 200 },
    );
  });

  it("when a barrier is found, for sure or for review", () => {
    fc.assert(
      fc.property(anyFacts(OUTCOMES), anyBarrierFinding, (facts, more) => {
        neverLower(facts, { ...facts, findings: [...facts.findings, more] });
      }),
      { numRuns: 200 },
    );
  });

  it("when one more screen stands in the flow", () => {
    fc.assert(
      fc.property(anyFacts(OUTCOMES), (facts) => {
        const n = facts.screens.length + 1;
        neverLower(facts, { ...facts, screens: [...facts.screens, screen(n, { inFlow: true })] });
      }),
    );
  });

  it("when the site does not say what ends and when", () => {
    fc.assert(
      fc.property(anyFacts(OUTCOMES), (facts) => {
        const told = {
          ...facts,
          findings: [...facts.findings, finding("plain-confirmation", { screen: 1 })],
        };
        const untold = facts.findings.filter(({ pattern }) => pattern !== "plain-confirmation");
        neverLower(told, { ...facts, findings: untold });
      }),
    );
  });

  it("when the subscription turns out to be still active", () => {
    fc.assert(
      fc.property(anyFacts(["completed"]), (facts) => {
        const measures = (stillActive: boolean) => ({ ...facts.measures, stillActive });
        neverLower({ ...facts, measures: measures(false) }, { ...facts, measures: measures(true) });
      }),
    );
  });

  it("when the way to the end leads off the web or nowhere", () => {
    fc.assert(
      fc.property(anyFacts(WALKED), fc.constantFrom("handed-off", "dead-end"), (facts, outcome) => {
        // A confirmed end that did not take effect is as walled in as any: the two are not compared.
        fc.pre(facts.measures.stillActive !== true);
        neverLower(facts, { ...facts, outcome });
      }),
      { numRuns: 200 },
    );
  });

  it("when the end is only requested, or not confirmed", () => {
    fc.assert(
      fc.property(anyFacts(["completed"]), (facts) => {
        const { stillActive: _, ...measures } = facts.measures;
        const as = (outcome: JourneyFacts["outcome"]) => ({ ...facts, measures, outcome });
        neverLower(as("completed"), as("requested"));
        neverLower(as("requested"), as("unconfirmed"));
      }),
    );
  });
});
