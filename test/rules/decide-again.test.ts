/** Rules decided anew only where something they look at differs: they come to what deciding all of them gives. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Decision, decide } from "../../src/rules/decide.js";
import { decidingAgain } from "../../src/rules/decide-again.js";
import type { JourneyFacts } from "../../src/rules/facts.js";
import { builtInPacks, loadPacks } from "../../src/rules/load.js";
import { OUTCOMES } from "../../src/vocabulary.js";
import { anyBarrierFinding, anyFacts, anyHelpFacts, finding, screen } from "./facts.js";

const packs = await loadPacks(await builtInPacks());
const statuses = (decisions: readonly Decision[]) =>
  decisions.map(({ rule, status, points, atMost }) => `${rule.id} ${status} ${points}/${atMost}`);

function agrees(before: JourneyFacts, after: JourneyFacts): void {
  const again = decidingAgain(after, before)(decide(before, packs));
  expect(statuses(again)).toEqual(statuses(decide(after, packs)));
}

it("on the way out, whatever differs", () => {
  fc.assert(fc.property(anyFacts(OUTCOMES), anyFacts(OUTCOMES), agrees), { numRuns: 150 });
});

it("on the way to a person, whatever differs", () => {
  fc.assert(fc.property(anyHelpFacts(), anyHelpFacts(), agrees), { numRuns: 100 });
});

it("where one thing differs: a finding, a measure, a screen, a control", () => {
  const label = { screen: 1, label: "Kündigen", kind: "button" };
  fc.assert(
    fc.property(anyFacts(OUTCOMES), anyBarrierFinding, (facts, more) => {
      agrees(facts, { ...facts, findings: [...facts.findings, more] });
      agrees(facts, { ...facts, findings: facts.findings.slice(1) });
      agrees(facts, { ...facts, findings: [...facts.findings, finding("plain-confirmation")] });
      agrees(facts, { ...facts, measures: { ...facts.measures, clicks: 1, symmetry: 4 } });
      agrees(facts, { ...facts, screens: [...facts.screens, screen(99, { inFlow: true })] });
      agrees(facts, {
        ...facts,
        finalControl: label,
        entryControl: { ...label, depth: 0, loggedIn: "unknown" },
      });
    }),
    { numRuns: 60 },
  );
});
