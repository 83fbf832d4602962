/** report.json as GitHub workflow commands: annotations at the steps of the journey file. */
import { SEVERITIES, UNJUDGED } from "../vocabulary.js";
import { siteText } from "./clean.js";
import { sortRules, toChange } from "./order.js";
import { journeyPath, lineOfRule, lineOfScreen } from "./place.js";
import type { JourneyReport, Report, RuleResult } from "./schema.js";
import { count } from "./wording/format.js";
import { OUTCOME_WORDS } from "./wording/names.js";

type Level = "error" | "warning" | "notice";

interface Annotation {
  level: Level;
  line: number;
  title: string;
  message: string;
}

/** The host shows no more of each level for one step, and does not say that it left some out. */
const SHOWN = 10;

/** The value of a command: one line in which nothing ends it or begins another. */
function data(text: string, max: number): string {
  return siteText(text, max).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function property(text: string, max: number): string {
  return data(text, max).replace(/:/g, "%3A").replace(/,/g, "%2C");
}

/** What fails the gate is an error, what is broken below it a warning. */
function levelOf(rule: RuleResult, { failOn, status }: Report["verdict"]): Level {
  const gated = failOn !== "never" && SEVERITIES.indexOf(rule.severity) >= SEVERITIES.indexOf(failOn);
  // What a baseline accepts is broken all the same, but it does not fail the run.
  return rule.status === "fail" && gated && status !== "pass" ? "error" : "warning";
}

function annotations(report: Report, journey: JourneyReport): Annotation[] {
  const { about } = OUTCOME_WORDS[journey.outcome];
  const unjudged: Annotation[] = UNJUDGED.includes(journey.outcome)
    ? [
        {
          level: "error",
          line: lineOfScreen(journey, journey.path.at(-1)),
          title: `${journey.id}: not judged`,
          message: `${about} ${journey.outcomeBecause}`.trim(),
        },
      ]
    : [];
  const review = journey.rules.filter(({ status }) => status === "needs-review");
  const at = (rule: RuleResult, level: Level, message: string): Annotation => ({
    level,
    line: lineOfRule(journey, rule),
    title: `${journey.id}: ${rule.title} (${rule.severity})`,
    message,
  });
  return [
    ...unjudged,
    ...toChange(journey).map((rule) =>
      at(rule, levelOf(rule, report.verdict), `${rule.because}${rule.remedy ? ` ${rule.remedy}` : ""}`),
    ),
    ...sortRules(review).map((rule) => at(rule, "notice", rule.because)),
  ];
}

/** Commands, the dearest first, then how many more there are than the host shows. Empty where nothing is to be said. */
export function renderGithub(report: Report): string {
  const all = report.journeys.flatMap((journey) => annotations(report, journey));
  const file = property(journeyPath(report), 400);
  const lines = (["error", "warning", "notice"] as const).flatMap((level) => {
    const mine = all.filter((one) => one.level === level);
    return [
      ...mine
        .slice(0, SHOWN)
        .map(
          ({ line, title, message }) =>
            `::${level} file=${file},line=${line},title=${property(title, 200)}::${data(message, 800)}\n`,
        ),
      ...(mine.length > SHOWN ? [`${count(mine.length - SHOWN, `further ${level}`)} in the report.\n`] : []),
    ];
  });
  return lines.join("");
}
