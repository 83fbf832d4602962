/** Holds a judged journey against a fixture's truth; each difference is one line that a person can read. */
import type { Meaning, Reading, ReadMeaning } from "../../src/reading/model.js";
import type { JourneyReport } from "../../src/report/schema.js";
import { MEASURE_NAMES, type MeasureName } from "../../src/vocabulary.js";
import type { Truth } from "./truth.js";

const TIMED: readonly MeasureName[] = ["waitSeconds", "estimatedSeconds"];

/** What a clock measured is right to within a second or a fifth; all else is exact. */
export function slackFor(name: MeasureName, truth: Truth): number {
  const waited = Number(truth.expect.measures.waitSeconds ?? 0);
  return TIMED.includes(name) ? 0.051 + (waited > 0 ? Math.max(1, waited / 5) : 0) : 0;
}

export function agree(found: unknown, wanted: number | boolean | null, slack: number): boolean {
  if (wanted === null) return found === undefined;
  if (typeof wanted === "number" && typeof found === "number") return Math.abs(found - wanted) <= slack;
  return found === wanted;
}

function measureDifferences({ measures }: JourneyReport, truth: Truth): string[] {
  return MEASURE_NAMES.flatMap((name) => {
    const wanted = truth.expect.measures[name];
    if (wanted === undefined || agree(measures[name], wanted, slackFor(name, truth))) return [];
    return [`${name} is ${measures[name] ?? "absent"}, should be ${wanted ?? "absent"}`];
  });
}

function findingDifferences(journey: JourneyReport, truth: Truth): string[] {
  const headingOf = (screen: number): string => journey.screens.find(({ n }) => n === screen)?.heading ?? "";
  const missing = truth.expect.patterns
    .filter(
      ({ pattern, on }) =>
        !journey.findings.some(
          (finding) =>
            finding.pattern === pattern &&
            finding.confidence >= 0.6 &&
            headingOf(finding.screen).includes(on ?? ""),
        ),
    )
    .map(({ pattern, on }) => `${pattern} is not found on "${on ?? "any screen"}"`);
  const listed = new Set(truth.expect.patterns.map(({ pattern }) => pattern));
  const wrong = journey.findings
    .filter(
      ({ pattern, counted, class: cls }) =>
        truth.expect.absent.includes(pattern) || (cls === "pressure" && counted && !listed.has(pattern)),
    )
    .map(
      ({ pattern, screen, quote, by }) => `${pattern} is found on "${headingOf(screen)}": ${quote} (${by})`,
    );
  return [...missing, ...wrong];
}

function ruleDifferences({ rules }: JourneyReport, truth: Truth): string[] {
  return Object.entries(truth.expect.rules ?? {}).flatMap(([id, wanted]) => {
    const found = rules.find((rule) => rule.id === id);
    if (found?.status === wanted) return [];
    return [`${id} is ${found?.status ?? "missing"}, should be ${wanted}: ${found?.because ?? ""}`];
  });
}

function screenDifferences(journey: JourneyReport, truth: Truth): string[] {
  return truth.screens.flatMap((wanted, index) => {
    const found = journey.screens[index];
    const at = `screen ${index + 1} "${wanted.heading}"`;
    if (!found) return [`${at} is missing`];
    const differences: string[] = [];
    const note = (what: string, is: unknown, should: unknown): void => {
      if (JSON.stringify(is) !== JSON.stringify(should))
        differences.push(`${at}: ${what} is ${JSON.stringify(is)}, should be ${JSON.stringify(should)}`);
    };
    note("heading", found.heading, wanted.heading);
    note("inFlow", found.inFlow, wanted.inFlow);
    note("pressure", found.pressure, wanted.pressure ?? false);
    note("controls", found.controls, wanted.controls);
    return differences;
  });
}

export interface MeaningCheck {
  heading: string;
  name: string;
  wanted: Meaning;
  /** Absent where the screen shows no such control. */
  found?: ReadMeaning;
}

/** Each control whose meaning the truth names, with the meaning that was read. */
export function meaningChecks(reading: Reading, truth: Truth): MeaningCheck[] {
  return truth.screens.flatMap(({ heading, meanings = {} }, index) => {
    const screen = reading.screens[index];
    return Object.entries(meanings).map(([name, wanted]): MeaningCheck => {
      const control = screen?.main.controls.find((one) => one.name === name || one.text === name);
      const found = control && screen?.meanings.get(control.id);
      return { heading, name, wanted, ...(found ? { found } : {}) };
    });
  });
}

/** What is not sure is for review and claims nothing: beside a label that says nothing it is no mistake. */
const claimsNothing = ({ wanted, found }: MeaningCheck): boolean =>
  wanted === "neutral" && found !== undefined && found.confidence < 0.6;

/** The meanings that are read otherwise than a careful person does, one line each. */
export function meaningDifferences(reading: Reading, truth: Truth): string[] {
  return meaningChecks(reading, truth)
    .filter((check) => check.found?.meaning !== check.wanted && !claimsNothing(check))
    .map(
      ({ heading, name, wanted, found }) =>
        `"${name}" on "${heading}" is ${found ? `${found.meaning} (${found.confidence}, ${found.because})` : "missing"}, should be ${wanted}`,
    );
}

/** Everything that the truth says and the report does not, or the other way round. Empty when they agree. */
export function differences(journey: JourneyReport, truth: Truth): string[] {
  const { outcome, outcomeBecause } = journey;
  return [
    ...(outcome === truth.expect.outcome
      ? []
      : [`outcome is ${outcome}, should be ${truth.expect.outcome}: ${outcomeBecause}`]),
    ...measureDifferences(journey, truth),
    ...findingDifferences(journey, truth),
    ...ruleDifferences(journey, truth),
    ...screenDifferences(journey, truth),
  ];
}
