/** What changed between two reports, and whether a gate lets it pass. Pure. */
import { siteText } from "../report/clean.js";
import type { JourneyReport, Report, RuleStatus } from "../report/schema.js";
import { STATUS_WORDS } from "../report/wording/names.js";
import { SEVERITIES, type Severity, UNJUDGED } from "../vocabulary.js";
import { compareJourneys } from "./journeys.js";
import type { Comparison, JourneyChange, Side } from "./model.js";

const packNames = ({ packs }: Report): string[] => packs.map(({ id, version }) => `${id} ${version}`);

function sideOf(report: Report): Side {
  const { site, file, startedAt, tool, verdict } = report;
  return {
    site: site.name,
    url: site.url,
    file,
    startedAt,
    tool: `${tool.name} ${tool.version}`,
    packs: packNames(report),
    verdict: verdict.status,
  };
}

/** What a reader must know before taking a difference for the site's doing. */
function notices(before: Report, after: Report): string[] {
  const differs = (what: string, a: string, b: string, so = ""): string[] =>
    a === b
      ? []
      : [`${what}: ${siteText(a, 120) || "none"} before, ${siteText(b, 120) || "none"} after.${so}`];
  const packs = (report: Report) => packNames(report).sort().join(", ");
  const profile = (report: Report) =>
    Object.entries(report.profile)
      .map(([name, value]) => `${name} ${value}`)
      .sort()
      .join(", ");
  const rescore = " Limits may differ: judge both with the same rules (wayout score --rules).";
  return [
    ...differs("Other sites", before.site.name, after.site.name),
    ...differs("Other rule packs", packs(before), packs(after), rescore),
    ...differs(
      "Other versions of the tool",
      before.tool.version,
      after.tool.version,
      " Judge both records with the same one (wayout score).",
    ),
    ...differs("Other profiles", profile(before), profile(after)),
    ...(before.startedAt > after.startedAt ? ["The run named first is the later one."] : []),
  ];
}

/** Journeys of the same id and kind on both sides; an id that changed its kind is another journey. */
function pairs(before: Report, after: Report) {
  const same = (a: JourneyReport) => (b: JourneyReport) => a.id === b.id && a.kind === b.kind;
  const both = after.journeys.flatMap((b) => {
    const a = before.journeys.find(same(b));
    return a ? [{ a, b }] : [];
  });
  const only = (side: "before" | "after", mine: Report, others: Report) =>
    mine.journeys
      .filter((journey) => !others.journeys.some(same(journey)))
      .map(({ id, kind }) => ({ id, kind, side }));
  return { both, missing: [...only("before", before, after), ...only("after", after, before)] };
}

type FailOn = Severity | "never";

const inWords = (status: RuleStatus | null | undefined): string =>
  status ? STATUS_WORDS[status].label.toLowerCase() : "not judged";

/** Sentences on what became worse at or above the gate, and on what cannot be told any more. */
function weigh(journey: JourneyChange, failOn: FailOn): { worse: string[]; undecided: string[] } {
  const gates = (severity: Severity) =>
    failOn !== "never" && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(failOn);
  const name = siteText(journey.id, 60);
  const line = (rule: JourneyChange["rules"][number]) =>
    `${name}: ${siteText(rule.title, 120)} (${inWords(rule.before)} before, ${inWords(rule.after)} now): ${siteText(rule.because, 300)}`;
  const rules = journey.rules.filter(({ severity }) => gates(severity));
  const worse = rules.filter((rule) => rule.direction === "worse" && rule.after === "fail").map(line);
  const undecided = rules.filter((rule) => rule.direction === "undecided").map(line);
  if (UNJUDGED.some((outcome) => outcome === journey.outcome.after))
    undecided.unshift(`${name}: could not be judged (${journey.outcome.after}).`);
  return { worse, undecided };
}

/**
 * `worse` where a rule at or above `failOn` broke, or a broken one moved further from its limit; `undecided` where the
 * later run could not be judged, lacks a journey or a decision that the earlier one had, or nothing can be compared.
 * A journey that could not be judged outranks what became worse. `better` needs something that became better.
 */
export function compareReports(before: Report, after: Report, failOn: FailOn): Comparison {
  const { both, missing } = pairs(before, after);
  const journeys = both.map(({ a, b }) => compareJourneys(a, b));
  const weighed = journeys.map((journey) => weigh(journey, failOn));
  const worse = weighed.flatMap((one) => one.worse);
  const lost = missing
    .filter(({ side }) => side === "before")
    .map(({ id, kind }) => `${siteText(id, 60)} (${kind}) is missing from the later run.`);
  const undecided = [
    ...(journeys.length === 0 ? ["No journey is in both runs, so there is nothing to compare."] : []),
    ...lost,
    ...weighed.flatMap((one) => one.undecided),
  ];
  const unjudged =
    journeys.length === 0 ||
    lost.length > 0 ||
    journeys.some(({ outcome }) => UNJUDGED.some((one) => one === outcome.after));
  const turns = journeys.flatMap(({ score, rules }) => [
    score.direction,
    ...rules.map((rule) => rule.direction),
  ]);
  const status =
    unjudged || (undecided.length > 0 && worse.length === 0)
      ? "undecided"
      : worse.length > 0
        ? "worse"
        : turns.includes("better") && !turns.includes("worse")
          ? "better"
          : "same";
  return {
    format: "wayout-comparison",
    version: 1,
    before: sideOf(before),
    after: sideOf(after),
    notices: notices(before, after),
    missing,
    journeys,
    verdict: { status, because: [...worse, ...undecided] },
  };
}
