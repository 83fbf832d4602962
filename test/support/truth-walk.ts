/** Walks fixtures in a real browser and compares everything that their truth.yaml says. */
import { describe, expect, it } from "vitest";
import { loadLexicons } from "../../src/lexicon/load.js";
import { readJourney } from "../../src/reading/index.js";
import type { JourneyReport, Report } from "../../src/report/schema.js";
import { builtInPacks, loadPacks } from "../../src/rules/load.js";
import { withAudit } from "./audit.js";
import { differences, meaningDifferences } from "./compare.js";
import { missed, raising } from "./counterfactual.js";
import { limitsOf, readTruth } from "./truth.js";

const lexicons = await loadLexicons();
const packs = await loadPacks(await builtInPacks());

function journeyOf(report: Report, id: string): JourneyReport {
  const journey = report.journeys.find((candidate) => candidate.id === id);
  if (!journey) throw new Error(`The report has no journey ${id}`);
  return journey;
}

/** The tests of these fixtures. */
export function walkAndCompare(ids: readonly string[]): void {
  for (const id of ids)
    describe(id, async () => {
      const truths = Object.entries(await readTruth(id));
      const request = limitsOf(truths.map(([, truth]) => truth));

      it("is found as its truth says", async () => {
        await withAudit(id, { commit: true, request }, ({ report, state, events }) => {
          const readings = readJourney(events, lexicons);
          expect.soft(raising(events, lexicons, packs), "changes that raise the score").toEqual([]);
          expect.soft(report.journeys.flatMap(missed), "goals that their steps do not reach").toEqual([]);
          for (const [name, truth] of truths) {
            expect.soft(differences(journeyOf(report, name), truth)).toEqual([]);
            const reading = readings.find(({ journey }) => journey.journey === name);
            if (reading) expect.soft(meaningDifferences(reading, truth)).toEqual([]);
            expect.soft(state).toMatchObject(truth.expect.state);
          }
        });
      }, 90_000);

      // Where no truth says what comes of it, a second walk would show nothing.
      it.runIf(truths.some(([, truth]) => truth.withoutCommit))(
        "is left as it is without --commit",
        async () => {
          await withAudit(id, { commit: false, request }, ({ report, state }) => {
            for (const [name, { withoutCommit }] of truths) {
              if (!withoutCommit) continue;
              const { outcome, outcomeBecause } = journeyOf(report, name);
              expect.soft(outcome, outcomeBecause).toBe(withoutCommit.outcome);
              expect.soft(state).toMatchObject(withoutCommit.state);
            }
          });
        },
        90_000,
      );
    });
}
