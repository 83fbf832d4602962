/** report.json as SARIF 2.1.0: every rule is a result, with its kind, at the step's line in the journey file. */
import { SEVERITIES, type Severity, UNJUDGED } from "../vocabulary.js";
import { siteText, webUrl } from "./clean.js";
import { sortRules } from "./order.js";
import { fingerprint, journeyPath, lineOfRule, lineOfScreen, ruleName } from "./place.js";
import type { JourneyReport, Report, RuleResult, RuleStatus } from "./schema.js";
import { OUTCOME_WORDS } from "./wording/names.js";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** `open`: the rule could not be decided; a warned rule was broken, if in a lesser way. */
const KINDS: Record<RuleStatus, string> = {
  fail: "fail",
  warn: "fail",
  "needs-review": "review",
  pass: "pass",
  "not-tested": "open",
  "not-applicable": "notApplicable",
};

const LEVELS: Record<Severity, "note" | "warning" | "error"> = {
  info: "note",
  minor: "warning",
  major: "error",
  critical: "error",
};

/** SARIF allows a level for kind `fail` only. */
function levelOf({ status, severity }: RuleResult): string {
  if (status === "warn") return LEVELS[severity] === "error" ? "warning" : "note";
  return status === "fail" ? LEVELS[severity] : "none";
}

/** One line in which nothing is a link or a placeholder: readers of SARIF take `[text](address)` and `{0}` for these. */
function message(text: string, max = 1000): { text: string } {
  const plain = siteText(text, max)
    .replace(/\](?=\()/g, "] ")
    .replace(/\{(\d+)\}/g, "{{$1}}");
  // An empty message is refused.
  return { text: plain || "No description." };
}

/** The journey file: relative to the sources, or a file address where the report names it from the root. */
function artifact(report: Report): { uri: string; uriBaseId?: string } {
  const path = journeyPath(report);
  const uri = path.split("/").map(encodeURIComponent).join("/");
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${uri.replace("%3A", ":")}` };
  return path.startsWith("/") ? { uri: `file://${uri}` } : { uri, uriBaseId: "%SRCROOT%" };
}

function location(report: Report, journey: JourneyReport, line: number, screens: readonly number[]) {
  const pages = journey.screens.filter(({ n }) => screens.includes(n));
  return {
    physicalLocation: { artifactLocation: artifact(report), region: { startLine: line } },
    logicalLocations: pages.map(({ url, heading, title }) => ({
      name: siteText(heading || title, 200),
      fullyQualifiedName: siteText(webUrl(url) ?? url, 2000),
      kind: "page",
    })),
  };
}

function result(report: Report, journey: JourneyReport, rule: RuleResult, ruleIndex: number) {
  const mark = fingerprint(report, journey, ruleName(rule));
  const found = journey.findings.filter(({ screen }) => rule.screens.includes(screen));
  return {
    ruleId: siteText(ruleName(rule), 200),
    ruleIndex,
    kind: KINDS[rule.status],
    level: levelOf(rule),
    message: message(`${rule.title}: ${rule.because}`),
    locations: [location(report, journey, lineOfRule(journey, rule), rule.screens)],
    // The second name is the one by which the best-known host follows a result from run to run.
    partialFingerprints: { "wayout/v1": mark, primaryLocationLineHash: `${mark.slice(0, 16)}:1` },
    properties: {
      journey: siteText(journey.id, 80),
      outcome: journey.outcome,
      status: rule.status,
      severity: rule.severity,
      points: rule.points,
      atMost: rule.atMost,
      screens: rule.screens,
      urls: journey.screens
        .filter(({ n }) => rule.screens.includes(n))
        .map(({ url }) => siteText(webUrl(url) ?? url, 2000)),
      foundThere: found.map(({ pattern, screen, confidence, quote }) => ({
        pattern,
        screen,
        confidence,
        quote: siteText(quote, 200),
      })),
    },
  };
}

/** A rule in the catalogue of the run; its severity is the highest that it has in this report. */
function descriptor(rules: readonly RuleResult[]) {
  const [first] = rules;
  if (!first) throw new Error("A rule without a result");
  const worst = rules.reduce((a, b) =>
    SEVERITIES.indexOf(b.severity) > SEVERITIES.indexOf(a.severity) ? b : a,
  );
  const remedy = rules.map((rule) => rule.remedy).find(Boolean) ?? "";
  const references = first.references.map((reference) => siteText(reference, 300));
  const help = [remedy, ...references.map((reference) => `Reference: ${reference}`)].filter(Boolean);
  return {
    id: siteText(ruleName(first), 200),
    shortDescription: message(first.title, 200),
    fullDescription: message(first.why ?? first.title, 500),
    help: message(help.join(" ") || first.title, 2000),
    defaultConfiguration: { level: LEVELS[worst.severity] },
    properties: {
      tags: [siteText(first.pack, 60), ...first.trust.map((axis) => siteText(axis, 30))],
      precision: "high",
      references,
    },
  };
}

/** What kept a journey from being judged; the results of its rules stand beside it as what they are. */
function notification(report: Report, journey: JourneyReport) {
  const { about } = OUTCOME_WORDS[journey.outcome];
  const last = journey.path.at(-1);
  return {
    level: "error",
    message: message(`${journey.id}: ${about} ${journey.outcomeBecause}`),
    locations: [location(report, journey, lineOfScreen(journey, last), last === undefined ? [] : [last])],
  };
}

const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
const time = (name: string, text: string) => (UTC.test(text) ? { [name]: text } : {});

/** One run for the report; a journey that could not be judged makes `executionSuccessful` false. */
export function renderSarif(report: Report): string {
  const rows = report.journeys.flatMap((journey) =>
    sortRules(journey.rules).map((rule) => ({ journey, rule, name: ruleName(rule) })),
  );
  const names = [...new Set(rows.map(({ name }) => name))];
  const unjudged = report.journeys.filter(({ outcome }) => UNJUDGED.includes(outcome));
  const log = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: siteText(report.tool.name, 60) || "wayout",
            version: siteText(report.tool.version, 60),
            rules: names.map((name) =>
              descriptor(rows.filter((row) => row.name === name).map(({ rule }) => rule)),
            ),
          },
        },
        automationDetails: { id: `wayout/${encodeURIComponent(siteText(report.site.name, 80))}/` },
        invocations: [
          {
            executionSuccessful: unjudged.length === 0 && report.journeys.length > 0,
            ...time("startTimeUtc", report.startedAt),
            ...time("endTimeUtc", report.endedAt),
            toolExecutionNotifications: unjudged.map((journey) => notification(report, journey)),
          },
        ],
        results: rows.map(({ journey, rule, name }) => result(report, journey, rule, names.indexOf(name))),
        properties: {
          site: siteText(report.site.url, 2000),
          verdict: report.verdict.status,
          scores: report.journeys.flatMap(({ id, scores }) =>
            scores.map(({ family, score, grade, coverage }) => ({
              journey: siteText(id, 80),
              family,
              score,
              grade,
              coverage,
            })),
          ),
        },
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}
