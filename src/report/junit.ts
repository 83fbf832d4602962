/** report.json as JUnit XML: one suite a journey, one case a rule. */
import { UNJUDGED } from "../vocabulary.js";
import { sortRules } from "./order.js";
import { journeyPath, lineOfRule, lineOfScreen, ruleName } from "./place.js";
import type { JourneyReport, Report, RuleResult } from "./schema.js";
import { OUTCOME_WORDS } from "./wording/names.js";
import { element, xmlText } from "./xml.js";

type Result = "passed" | "failed" | "skipped";

/** In a journey that could not be judged nothing has failed, not even what was seen to be broken until then. */
function resultOf(rule: RuleResult, judged: boolean): Result {
  if (rule.status === "pass") return "passed";
  if (rule.status === "fail") return judged ? "failed" : "skipped";
  return rule.status === "warn" && judged ? "passed" : "skipped";
}

function skipReason({ status, because }: RuleResult): string {
  if (status === "fail" || status === "warn")
    return `Broken as far as the journey was walked, which could not be judged: ${because}`;
  if (status === "needs-review") return because;
  return because.toLowerCase().startsWith(status.replace("-", " ")) ? because : `${status}: ${because}`;
}

function details(journey: JourneyReport, rule: RuleResult): string {
  const on = journey.screens.filter(({ n }) => rule.screens.includes(n));
  return [
    rule.because,
    rule.remedy && `Remedy: ${rule.remedy}`,
    ...on.map(({ n, url, heading }) => `Screen ${n}: ${heading} ${url}`),
    ...rule.references.map((reference) => `Reference: ${reference}`),
  ]
    .filter(Boolean)
    .map((line) => xmlText(line))
    .join("\n");
}

function ruleCase(report: Report, journey: JourneyReport, rule: RuleResult): string {
  const result = resultOf(rule, !UNJUDGED.includes(journey.outcome));
  const inside =
    result === "failed"
      ? [element("failure", { message: rule.because, type: rule.severity }, [details(journey, rule)])]
      : result === "skipped"
        ? [element("skipped", { message: skipReason(rule) })]
        : rule.status === "warn"
          ? [element("system-out", {}, [xmlText(`Warned: ${rule.because}`)])]
          : [];
  const file = journeyPath(report);
  const line = lineOfRule(journey, rule);
  const name = `${ruleName(rule)}: ${rule.title}`;
  return element("testcase", { name, classname: `wayout.${journey.id}`, time: 0, file, line }, inside);
}

/** The one case that is no rule: that the journey could not be judged, and why. */
function brokenCase(report: Report, journey: JourneyReport): string {
  const { about } = OUTCOME_WORDS[journey.outcome];
  return element(
    "testcase",
    {
      name: "The journey was walked to its end",
      classname: `wayout.${journey.id}`,
      time: 0,
      file: journeyPath(report),
      line: lineOfScreen(journey, journey.path.at(-1)),
    },
    [element("error", { message: journey.outcomeBecause || about, type: journey.outcome }, [xmlText(about)])],
  );
}

function suite(report: Report, journey: JourneyReport): string {
  const judged = !UNJUDGED.includes(journey.outcome);
  const rules = sortRules(journey.rules);
  const results = rules.map((rule) => resultOf(rule, judged));
  const count = (result: Result) => results.filter((one) => one === result).length;
  const errors = judged ? 0 : 1;
  const { elapsedMs } = journey.measures;
  const properties = {
    site: report.site.name,
    url: report.site.url,
    kind: journey.kind,
    outcome: journey.outcome,
    ...Object.fromEntries(
      journey.scores.flatMap(({ family, score, grade }) => [
        [`score.${family}`, score === null ? "none" : String(score)],
        [`grade.${family}`, grade ?? "none"],
      ]),
    ),
  };
  return element(
    "testsuite",
    {
      name: `${report.site.name}: ${journey.id}`,
      tests: rules.length + errors,
      failures: count("failed"),
      errors,
      skipped: count("skipped"),
      time: typeof elapsedMs === "number" ? elapsedMs / 1000 : 0,
      timestamp: journey.startedAt.replace(/(?:\.\d+)?Z$/, ""),
    },
    [
      element(
        "properties",
        {},
        Object.entries(properties).map(([name, value]) => element("property", { name, value })),
      ),
      ...(judged ? [] : [brokenCase(report, journey)]),
      ...rules.map((rule) => ruleCase(report, journey, rule)),
    ],
  );
}

/**
 * Every broken rule is a `failure`, whatever the gate; what is not tested, not applicable or for review is `skipped`
 * with its reason, and a journey that could not be judged an `error`.
 */
export function renderJunit(report: Report): string {
  const suites = report.journeys.map((journey) => suite(report, journey));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", { name: "wayout" }, suites)
    .replaceAll("<testsuite ", "\n<testsuite ")
    .replaceAll("<testcase ", "\n  <testcase ")}\n`;
}
