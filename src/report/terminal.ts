/** A short summary for the terminal. */
import { Chalk, type ChalkInstance, type ColorSupportLevel } from "chalk";
import { type Severity, TRUST_AXES } from "../vocabulary.js";
import { logText } from "./clean.js";
import { toChange } from "./order.js";
import type { JourneyReport, Report, RuleResult, Score } from "./schema.js";
import { count, date, number, percent } from "./wording/format.js";
import { FAMILY_WORDS, OUTCOME_WORDS, VERDICT_WORDS } from "./wording/names.js";
import { journeyLine, verdictLine } from "./wording/verdict.js";

export interface TerminalOptions {
  /** Chalk's level: 0 prints no colour at all. */
  color: ColorSupportLevel;
  /** Columns; lines of the rule table are wrapped to fit. Default 100. */
  width?: number;
}

const SEVERITY_STYLE: Record<Severity, (chalk: ChalkInstance) => ChalkInstance> = {
  critical: (chalk) => chalk.red.bold,
  major: (chalk) => chalk.red,
  minor: (chalk) => chalk.yellow,
  info: (chalk) => chalk.dim,
};

function scoreLine(score: Score, chalk: ChalkInstance): string {
  const family = FAMILY_WORDS[score.family].padEnd(18);
  if (score.score === null) return `  ${family}  no score: no rule could be tested`;
  const trust = TRUST_AXES.map((axis) => `${axis} ${score.trust[axis] ?? "not tested"}`).join(", ");
  const figure = chalk.bold(`${number(score.score)} of 100`);
  return [
    `  ${family}  ${figure}, grade ${chalk.bold(score.grade ?? "none")}, coverage ${percent(score.coverage)}`,
    `  ${"Trust".padEnd(18)}  ${trust}`,
  ].join("\n");
}

function ruleLine(rule: RuleResult, chalk: ChalkInstance, width: number): string {
  const head = `  ${number(rule.points).padStart(6)}  ${rule.severity.padEnd(8)}  `;
  const styled = `  ${number(rule.points).padStart(6)}  ${SEVERITY_STYLE[rule.severity](chalk)(rule.severity.padEnd(8))}  `;
  const where = rule.screens.length > 0 ? ` (screen ${rule.screens.join(", ")})` : "";
  const indent = " ".repeat(head.length);
  const text = `${logText(rule.title, 120)}: ${logText(rule.because, 200)}${where}`;
  return styled + wrap(text, Math.max(24, width - head.length)).join(`\n${indent}`);
}

/** Lines of whole words; a word longer than a line stands alone on one. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}

function undecided(journey: JourneyReport): string | undefined {
  const untested = journey.rules.filter((rule) => rule.status === "not-tested").length;
  const review = journey.rules.filter((rule) => rule.status === "needs-review").length;
  if (untested + review === 0) return undefined;
  return `  Undecided: ${count(untested, "rule")} not tested, ${number(review)} for review.`;
}

function journeyPart(journey: JourneyReport, chalk: ChalkInstance, width: number): string {
  const rules = toChange(journey);
  const open = undecided(journey);
  return [
    `${chalk.bold(logText(journey.id, 60))} (${journey.kind}): ${OUTCOME_WORDS[journey.outcome].label.toLowerCase()}`,
    `  ${journeyLine(journey)}`,
    ...journey.scores.map((score) => scoreLine(score, chalk)),
    ...(rules.length > 0
      ? ["", chalk.dim(`  ${"points".padStart(6)}  ${"severity".padEnd(8)}  what to change`)]
      : []),
    ...rules.map((rule) => ruleLine(rule, chalk, width)),
    ...(open ? [open] : []),
  ].join("\n");
}

const VERDICT_STYLE: Record<Report["verdict"]["status"], (chalk: ChalkInstance) => ChalkInstance> = {
  pass: (chalk) => chalk.green.bold,
  fail: (chalk) => chalk.red.bold,
  inconclusive: (chalk) => chalk.yellow.bold,
};

/** The summary, ending in a newline. Control and escape characters of a site never reach the terminal. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const chalk = new Chalk({ level: options.color });
  const width = options.width ?? 100;
  const verdict = VERDICT_STYLE[report.verdict.status](chalk)(VERDICT_WORDS[report.verdict.status]);
  return `${[
    `${chalk.bold(logText(report.site.name, 80))}  ${chalk.dim(`${logText(report.site.url, 120)}  ${date(report.startedAt)}`)}`,
    ...report.journeys.map((journey) => journeyPart(journey, chalk, width)),
    [
      `${verdict}: ${verdictLine(report)}`,
      ...(report.verdict.because ?? []).map((line) => `  ${logText(line)}`),
    ].join("\n"),
  ].join("\n\n")}\n`;
}
