/** Walks all fixtures in a browser and says how often, and where, their truths agree with what was found. */
import pLimit from "p-limit";
import { fixtureIds } from "../../fixtures/serve.mjs";
import { loadLexicons } from "../../src/lexicon/load.js";
import { readJourney } from "../../src/reading/index.js";
import type { Reading } from "../../src/reading/model.js";
import type { JourneyReport } from "../../src/report/schema.js";
import { withAudit } from "../support/audit.js";
import { meaningDifferences } from "../support/compare.js";
import { limitsOf, readTruth, type Truth } from "../support/truth.js";
import { share, table } from "./table.js";
import { confusion, languageOf, measuresOf, patternsOf, tallied } from "./tally.js";

/** One journey of a fixture: what a careful person found, and what the program did. */
export interface Walked {
  id: string;
  truth: Truth;
  journey: JourneyReport;
  reading: Reading;
}

/** Browsers side by side; more only make each other late. */
const WORKERS = 2;

async function walk(id: string): Promise<Walked[]> {
  const truths = Object.entries(await readTruth(id));
  const walked: Walked[] = [];
  const lexicons = await loadLexicons();
  const request = limitsOf(truths.map(([, truth]) => truth));
  await withAudit(id, { commit: true, request }, ({ report, events }) => {
    const readings = readJourney(events, lexicons);
    for (const [name, truth] of truths) {
      const journey = report.journeys.find((one) => one.id === name);
      const reading = readings.find((one) => one.journey.journey === name);
      if (journey && reading) walked.push({ id, truth, journey, reading });
    }
  });
  return walked;
}

/** What the README says of the walk: no list of mistakes, no figure of one fixture. */
export interface Summary {
  fixtures: number;
  journeys: number;
  outcomes: number;
  measures: { all: number; exact: number };
  patterns: string;
  languages: string;
  meanings: string;
}

/** Walks every fixture once and prints Markdown tables; one that cannot be walked is named, never left out silently. */
export async function reportFixtures(): Promise<Summary> {
  const limit = pLimit(WORKERS);
  const broken: string[] = [];
  const walks = await Promise.all(
    (await fixtureIds()).map((id) =>
      limit(async () => {
        try {
          return await walk(id);
        } catch (error) {
          broken.push(`${id}: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`);
          return [];
        }
      }),
    ),
  );
  const all = walks.flat();
  console.log(`# Accuracy over ${walks.length - broken.length} fixtures, ${all.length} journeys\n`);
  for (const line of broken) console.log(`- not walked: ${line}`);
  const outcomes = all.filter(({ truth, journey }) => truth.expect.outcome === journey.outcome).length;
  const measures = all.flatMap(measuresOf);
  const exact = measures.filter(({ right }) => right).length;
  console.log(
    `Outcomes right: ${outcomes} of ${all.length}. Measures exact: ${exact} of ${measures.length} (${share(exact, measures.length) ?? "-"}).`,
  );
  for (const { id, name, wanted, found, right } of measures)
    if (!right) console.log(`- ${id}: ${name} is ${found ?? "absent"}, should be ${wanted ?? "absent"}`);
  const head = ["found", "right", "missed", "false", "precision", "recall"];
  const finds = all.flatMap(patternsOf);
  const patterns = table(
    ["pattern", ...head],
    tallied(finds, ({ pattern }) => pattern),
  );
  const languages = table(
    ["language", ...head],
    tallied(finds, ({ language }) => language),
  );
  const meanings = confusion(all);
  console.log(`\n## Patterns\n\n${patterns}`);
  console.log(`\n## Languages\n\n${languages}`);
  for (const one of finds)
    if (one.kind !== "right") console.log(`- ${one.id}: ${one.pattern} ${one.kind} on "${one.on}"`);
  console.log(`\n## Meanings of controls (rows: as a person reads them; columns: as read)\n\n${meanings}`);
  for (const { id, reading, truth } of all)
    for (const line of meaningDifferences(reading, truth)) console.log(`- ${id}: ${line}`);
  console.log(`\nLanguages told: ${all.map((one) => `${one.id} ${languageOf(one)}`).join(", ")}`);
  return {
    fixtures: walks.length - broken.length,
    journeys: all.length,
    outcomes,
    measures: { all: measures.length, exact },
    patterns,
    languages,
    meanings,
  };
}
