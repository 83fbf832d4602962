/** What to fix first, in Markdown. */
import { md } from "./markdown-escape.js";
import type { JourneyReport } from "./schema.js";
import { fewestLine, fromTo, goalLine, SUPPOSED, titlesOf } from "./wording/counterfactual.js";
import { number } from "./wording/format.js";

/** Changes shown by themselves; report.json has them all. */
const SHOWN = 5;

/** The section without its heading; undefined where the report has none. */
export function firstPart(journey: JourneyReport): string | undefined {
  const { counterfactual } = journey;
  if (!counterfactual) return undefined;
  const { because, goals = [], changes = [] } = counterfactual;
  if (because !== undefined) return md(because);
  const parts = goals.map((goal) => {
    const figures = goal.status === "within-reach" ? fromTo(journey, goal) : undefined;
    const steps = goal.steps.map(
      ({ text, score, grade }, index) =>
        `${index + 1}. ${md(text)}${score === null ? "" : `: ${number(score)}${grade ? ` (${grade})` : ""}`}`,
    );
    const remains = titlesOf(goal.remains ?? [], journey).map((title) => `- ${md(title, 120)}`);
    const fewest = fewestLine(goal, counterfactual);
    return [
      `**${md(goalLine(goal))}**${figures === undefined ? "" : ` ${figures}`}`,
      ...(steps.length > 0 ? [steps.join("\n")] : []),
      ...(fewest === undefined ? [] : [fewest]),
      ...(remains.length > 0 ? [`What stays broken with all of them made:\n\n${remains.join("\n")}`] : []),
    ].join("\n\n");
  });
  const alone = changes
    .slice(0, SHOWN)
    .map(({ text, score }) => `- ${md(text)}${score === null ? "" : `: ${number(score)}`}`);
  return [
    ...parts,
    ...(alone.length > 0 ? [`Alone, these bring the most:\n\n${alone.join("\n")}`] : []),
    `<sub>${SUPPOSED}</sub>`,
  ].join("\n\n");
}
