/** The law of the score: more barrier never gives a lower one. Held against the packs that ship. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JourneyFacts } from "../../src/rules/facts.js";
import { judge } from "../../src/rules/judge.js";
import { builtInPacks, loadPacks } from "../../src/rules/load.js";
import { score } from "../../src/score/score.js";
import { OUTCOMES } from "../../src/vocabulary.js";
import {
  anyBarrierFinding,
  anyFacts,
  anyHelpFacts,
  BARRIER_MEASURES,
  finding,
  HELP_MEASURES,
  screen,
  WALKED,
} from "./facts.js";

const core = await loadPacks(["core-exit"]);
const everything = await loadPacks(await builtInPacks());
const help = everything.filter((pack) => pack.family === "service");

type Held = readonly [name: string, packs: typeof core];

describe.each([
  ["core-exit", core],
  ["every pack", everything],
] as Held[])("more barrier on the way out never gives a lower score under %s", (_, packs) => {
  const of = (facts: JourneyFacts) => score(judge(facts, packs), "exit").score ?? 0;
  const neverLower = (before: JourneyFacts, after: JourneyFacts): void =>
    expect(of(after)).toBeGreaterThanOrEqual(of(before));

  it("when a screen with an offer loses its direct way out", () => {
    const offer = (direct: boolean, lessBy: string[]) =>
      screen(2, { inFlow: true, role: "offer", wayOut: { direct, label: "x", lessBy } });
    fc.assert(
      fc.property(anyFacts(OUTCOMES), fc.subarray(["type", "area", "contrast"]), (facts, lessBy) => {
        const at = (direct: boolean, less: string[]) => ({
          ...facts,
          screens: [...facts.screens.filter(({ n }) => n !== 2), offer(direct, less)],
          findings: [...facts.findings, finding("retention-offer")],
        });
        neverLower(at(true, lessBy), at(true, ["type", "area", "contrast"]));
        neverLower(at(true, []), at(false, []));
      }),
    );
  });

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
      { numRuns: 120 },
    );
  });

  it("when a barrier is found, for sure or for review", () => {
    fc.assert(
      fc.property(anyFacts(OUTCOMES), anyBarrierFinding, (facts, more) => {
        neverLower(facts, { ...facts, findings: [...facts.findings, more] });
      }),
      { numRuns: 120 },
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
      { numRuns: 120 },
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

describe.each([
  ["core-service", help.filter(({ id }) => id === "core-service")],
  ["every pack", help],
] as Held[])("more barrier on the way to a person never gives a lower score under %s", (_, packs) => {
  const of = (facts: JourneyFacts) => score(judge(facts, packs), "service").score ?? 0;
  const neverLower = (before: JourneyFacts, after: JourneyFacts): void =>
    expect(of(after)).toBeGreaterThanOrEqual(of(before));

  it("when a measure of barrier grows", () => {
    const step = fc.record({
      name: fc.constantFrom(...HELP_MEASURES),
      more: fc.integer({ min: 1, max: 900 }),
    });
    fc.assert(
      fc.property(anyHelpFacts(), step, (facts, { name, more }) => {
        const value = facts.measures[name];
        fc.pre(value !== undefined);
        neverLower(facts, { ...facts, measures: { ...facts.measures, [name]: Number(value) + more } });
      }),
      { numRuns: 120 },
    );
  });

  it("when a barrier is found, for sure or for review", () => {
    fc.assert(
      fc.property(anyHelpFacts(), anyBarrierFinding, (facts, more) => {
        neverLower(facts, { ...facts, findings: [...facts.findings, more] });
      }),
      { numRuns: 120 },
    );
  });

  it("when a way to a person fewer is offered, or nobody takes the matter on", () => {
    fc.assert(
      fc.property(anyHelpFacts(), fc.integer({ min: 1, max: 4 }), (facts, channels) => {
        const at = (contactChannels: number, humanReached: boolean) => ({
          ...facts,
          measures: { ...facts.measures, contactChannels, humanReached },
        });
        neverLower(at(channels, true), at(channels - 1, true));
        neverLower(at(channels, true), at(channels, false));
      }),
    );
  });

  it("when a word of care is missing", () => {
    const cares = ["apology", "acknowledgement", "empathy", "thanks", "choice-of-remedy"] as const;
    fc.assert(
      fc.property(anyHelpFacts(), fc.constantFrom(...cares), (facts, pattern) => {
        const without = facts.findings.filter((one) => one.pattern !== pattern);
        neverLower({ ...facts, findings: [...without, finding(pattern)] }, { ...facts, findings: without });
      }),
    );
  });

  it("when the way leads nowhere", () => {
    fc.assert(
      fc.property(anyHelpFacts(), (facts) => {
        const { turnsToHuman: _, clicksToContact: _contact, ...measures } = facts.measures;
        const nowhere = { ...measures, contactChannels: 0, humanReached: false };
        neverLower(facts, { ...facts, outcome: "dead-end", measures: nowhere });
      }),
    );
  });
});
