/** A comparison for the terminal. */
import { logText } from "../report/clean.js";
import { measureValue } from "../report/wording/format.js";
import { MEASURE_LABELS } from "../report/wording/measures.js";
import type { Comparison, JourneyChange } from "./model.js";
import { STATUS_LINE, scoreText, screenTally } from "./words.js";

function journeyPart(journey: JourneyChange): string {
  const { outcome, score, grade } = journey;
  const was = scoreText(score.before, grade.before);
  const is = scoreText(score.after, grade.after);
  return [
    `${logText(journey.id, 60)} (${journey.kind})`,
    `  outcome  ${logText(outcome.before, 20)} -> ${logText(outcome.after, 20)}`,
    `  score    ${was} -> ${is}`,
    ...journey.measures.map(
      ({ measure, before, after, direction }) =>
        `  ${direction.padEnd(9)}  ${MEASURE_LABELS[measure]}: ${measureValue(measure, before ?? undefined)} -> ${measureValue(measure, after ?? undefined)}`,
    ),
    ...journey.rules.map(
      ({ title, severity, before, after, direction }) =>
        `  ${direction.padEnd(9)}  ${logText(title, 120)} (${severity}): ${before ?? "not judged"} -> ${after ?? "not judged"}`,
    ),
    `  ${screenTally(journey)}`,
  ].join("\n");
}

/** Ends in a newline. Nothing of a site acts on the terminal. */
export function renderComparisonText({ notices, missing, journeys, verdict }: Comparison): string {
  const { word, about } = STATUS_LINE[verdict.status];
  return `${[
    ...notices.map((notice) => `Mind: ${logText(notice)}`),
    ...missing.map(({ id, kind, side }) => `Only ${side}: ${logText(id, 60)} (${kind})`),
    ...journeys.map(journeyPart),
    [`${word}: ${about}`, ...verdict.because.map((line) => `  ${logText(line, 600)}`)].join("\n"),
  ].join("\n\n")}\n`;
}
