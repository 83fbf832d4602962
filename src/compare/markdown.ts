/** A comparison as Markdown, for a comment on a pull request. Nothing from the site keeps a meaning in it. */
import { md, mdUrl } from "../report/markdown-escape.js";
import { date, measureValue } from "../report/wording/format.js";
import { MEASURE_LABELS } from "../report/wording/measures.js";
import { OUTCOME_WORDS, STATUS_WORDS } from "../report/wording/names.js";
import { OUTCOMES } from "../vocabulary.js";
import type { Comparison, JourneyChange, RuleChange, ScreenChange } from "./model.js";
import { DIRECTION_WORDS, STATUS_LINE, scoreText, screenTally } from "./words.js";

/** First line of the comment: whoever posts it finds an earlier one by it and puts this in its place. */
export const MARKER = "<!-- wayout-compare -->";

/** The longest comment that the best-known host takes is 65,536 characters. */
const LONGEST = 60_000;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const outcome = (name: string): string => {
  const known = OUTCOMES.find((one) => one === name);
  return known ? OUTCOME_WORDS[known].label : md(name, 40);
};

const status = (name: RuleChange["before"]): string => (name ? STATUS_WORDS[name].label : "not judged");

function screenLine({ change, before, after, differences }: ScreenChange): string {
  const shown = after ?? before;
  if (!shown) return "";
  const { heading, title, url } = shown.screen;
  const name = mdUrl(url, heading || title || url);
  const more = differences.map((difference) => `  - ${md(difference, 300)}`);
  return [`- **${change}**: ${name}`, ...more].join("\n");
}

function journeyPart(journey: JourneyChange): string[] {
  const { outcome: ended, score, grade } = journey;
  const rows = [
    ["Outcome", outcome(ended.before), outcome(ended.after), DIRECTION_WORDS[ended.direction]],
    [
      "Score",
      scoreText(score.before, grade.before),
      scoreText(score.after, grade.after),
      DIRECTION_WORDS[score.direction],
    ],
    ...journey.measures.map(({ measure, before, after, direction }) => [
      MEASURE_LABELS[measure],
      measureValue(measure, before ?? undefined),
      measureValue(measure, after ?? undefined),
      DIRECTION_WORDS[direction],
    ]),
  ];
  const rules = journey.rules.map((rule) => [
    md(rule.title, 120),
    rule.severity,
    status(rule.before),
    status(rule.after),
    `**${DIRECTION_WORDS[rule.direction]}**`,
    md(rule.because, 300),
  ]);
  const screens = journey.screens.filter(({ change }) => change !== "same");
  return [
    `### ${md(journey.id, 80)}`,
    table(["", "Before", "After", ""], rows),
    ...(rules.length > 0
      ? [table(["Rule", "Severity", "Before", "After", "", "Because"], rules)]
      : ["No rule changed."]),
    screenTally(journey),
    ...(screens.length > 0
      ? [
          `<details><summary>Screens that differ</summary>\n\n${screens.map(screenLine).join("\n")}\n\n</details>`,
        ]
      : []),
  ];
}

/** Whole parts until the comment is full, and a word where some are left out. */
function fitted(parts: readonly string[], rest: string): string {
  let text = "";
  for (const [index, part] of parts.entries()) {
    if (text.length + part.length + rest.length > LONGEST)
      return `${text}${parts.length - index} further parts are left out here; the files of the comparison have them all.\n\n${rest}\n`;
    text += `${part}\n\n`;
  }
  return `${text}${rest}\n`;
}

export function renderComparisonMarkdown(comparison: Comparison): string {
  const { before, after, verdict, notices, missing } = comparison;
  const { word, about } = STATUS_LINE[verdict.status];
  const list = (lines: readonly string[]) => lines.map((line) => `- ${md(line, 500)}`).join("\n");
  const absent = missing.map(
    ({ id, kind, side }) => `Only in the ${side === "before" ? "earlier" : "later"} run: ${id} (${kind}).`,
  );
  const parts = [
    MARKER,
    `## ${md(after.site, 120)}: ${word.toLowerCase()}`,
    `${about} ${date(before.startedAt)} against ${date(after.startedAt)}.`,
    ...(verdict.because.length > 0 ? [list(verdict.because)] : []),
    ...(notices.length + absent.length > 0
      ? [`**Mind, when comparing:**\n\n${list([...notices, ...absent])}`]
      : []),
    ...comparison.journeys.flatMap(journeyPart),
  ];
  return fitted(
    parts,
    `<sub>${md(after.tool, 60)}. Observations with their evidence, not legal advice.</sub>`,
  );
}
