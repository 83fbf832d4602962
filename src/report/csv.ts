/** report.json as a table: one row a rule, safe to open in a spreadsheet. */
import { siteText } from "./clean.js";
import { sortRules } from "./order.js";
import { journeyPath, lineOfRule } from "./place.js";
import type { JourneyReport, Report, RuleResult } from "./schema.js";

type Cell = string | number | null | undefined;
type Column = (report: Report, journey: JourneyReport, rule: RuleResult) => Cell;

const score = (journey: JourneyReport, rule: RuleResult) =>
  journey.scores.find(({ family }) => family === (rule.family ?? family));

const urls = (journey: JourneyReport, rule: RuleResult): string =>
  journey.screens
    .filter(({ n }) => rule.screens.includes(n))
    .map(({ url }) => url)
    .join(" ");

const COLUMNS: Record<string, Column> = {
  site: ({ site }) => site.name,
  url: ({ site }) => site.url,
  journey: (_, { id }) => id,
  kind: (_, { kind }) => kind,
  outcome: (_, { outcome }) => outcome,
  score: (_, journey, rule) => score(journey, rule)?.score,
  grade: (_, journey, rule) => score(journey, rule)?.grade,
  coverage: (_, journey, rule) => score(journey, rule)?.coverage,
  pack: (_, __, { pack }) => pack,
  rule: (_, __, { id }) => id,
  title: (_, __, { title }) => title,
  status: (_, __, { status }) => status,
  severity: (_, __, { severity }) => severity,
  points: (_, __, { points }) => points,
  atMost: (_, __, { atMost }) => atMost,
  because: (_, __, { because }) => because,
  remedy: (_, __, { remedy }) => remedy,
  screens: (_, __, { screens }) => screens.join(" "),
  screenUrls: (_, journey, rule) => urls(journey, rule),
  references: (_, __, { references }) => references.join(" | "),
  file: (report) => journeyPath(report),
  line: (_, journey, rule) => lineOfRule(journey, rule),
  startedAt: (_, { startedAt }) => startedAt,
  tool: ({ tool }) => `${tool.name} ${tool.version}`,
};

/**
 * What a spreadsheet would take for a formula: at the start of a cell, and after a semicolon, where half of the world's
 * spreadsheets begin a new one whatever the quotes around it say.
 */
const FORMULA = /(^|;)(\s*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/** A cell: figures bare, words in quotes and with an apostrophe before whatever could be carried out; absent is empty. */
function cell(value: Cell): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  return `"${siteText(value, 2000).replace(FORMULA, "$1$2'").replaceAll('"', '""')}"`;
}

/**
 * One row a rule under a row of names, by RFC 4180 (commas, CRLF), with the mark by which spreadsheets know UTF-8.
 * A journey without rules, such as a sign-up, has no row.
 */
export function renderCsv(report: Report): string {
  const rows = report.journeys.flatMap((journey) =>
    sortRules(journey.rules).map((rule) =>
      Object.values(COLUMNS).map((column) => cell(column(report, journey, rule))),
    ),
  );
  return `\uFEFF${[Object.keys(COLUMNS), ...rows].map((row) => `${row.join(",")}\r\n`).join("")}`;
}
