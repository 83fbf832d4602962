/** Puts the figures of a walk over the fixtures into the README, between two marks. */
import type { Summary } from "./fixtures.js";
import { share } from "./table.js";

const BEGIN = "<!-- accuracy: written by npm run accuracy -- --write -->";
const END = "<!-- accuracy ends -->";

/** The README with the section's figures in place of those before. Throws where the marks are not there, in order. */
export function withFigures(readme: string, figures: string): string {
  const from = readme.indexOf(BEGIN);
  const to = readme.indexOf(END);
  if (from < 0 || to < from) throw new Error(`README.md must hold "${BEGIN}" and after it "${END}"`);
  return `${readme.slice(0, from)}${BEGIN}\n\n${figures.trim()}\n\n${readme.slice(to)}`;
}

/** The figures as the README gives them. */
export function figuresOf({ fixtures, journeys, outcomes, measures, ...tables }: Summary): string {
  const exact = share(measures.exact, measures.all) ?? "-";
  return [
    `${fixtures} sites, ${journeys} journeys. Outcomes right: ${outcomes} of ${journeys}. Measures exact: ${measures.exact} of ${measures.all} (${exact}).`,
    tables.patterns,
    tables.languages,
    "What controls mean; rows: as a person reads them, columns: as read:",
    tables.meanings,
  ].join("\n\n");
}
