/** Holds a report against a baseline: what is accepted, new, worse, expired or not needed any more. */
import { siteText } from "../report/clean.js";
import { ruleName } from "../report/place.js";
import type { JourneyReport, Report, RuleResult } from "../report/schema.js";
import { SEVERITIES, UNJUDGED } from "../vocabulary.js";
import { type Baseline, type Entry, entryKey } from "./baseline-schema.js";

/** A broken rule that the baseline does not excuse, or its entry that has expired. */
export interface Unaccepted {
  journey: JourneyReport;
  rule: RuleResult;
  why: "new" | "worse" | "expired";
  entry?: Entry;
}

export interface Standing {
  accepted: Entry[];
  unaccepted: Unaccepted[];
  /** Entries whose finding is gone. What was not looked at, or could not be decided, is still needed. */
  unneeded: Entry[];
}

/** Whether the value moved away from what was accepted; values that cannot be compared say nothing. */
export function worseValue(rule: RuleResult, accepted: number | boolean | undefined): boolean {
  if (rule.value === undefined || accepted === undefined || !rule.better) return false;
  const [now, then] = [Number(rule.value), Number(accepted)];
  return rule.better === "fewer" ? now > then : now < then;
}

function isWorse(rule: RuleResult, entry: Entry): boolean {
  return (
    SEVERITIES.indexOf(rule.severity) > SEVERITIES.indexOf(entry.severity) || worseValue(rule, entry.value)
  );
}

const isOf = (entry: Entry, site: string, journey: string): boolean =>
  (entry.site === undefined || entry.site === site) && entry.journey === journey;

/** The entry of a finding; one that names the site comes before one for any site. */
export function entryOf(baseline: Baseline, site: string, journey: string, rule: string): Entry | undefined {
  const mine = baseline.accepted.filter((entry) => entry.rule === rule && isOf(entry, site, journey));
  return mine.find((entry) => entry.site !== undefined) ?? mine[0];
}

/** Only what was decided can make an entry needless: kept rules, and rules that do not apply or exist any more. */
function isGone(entry: Entry, report: Report): boolean {
  const journeys = report.journeys.filter(({ id }) => isOf(entry, report.site.name, id));
  const pack = entry.rule.split("/")[0];
  if (journeys.length === 0 || !report.packs.some(({ id }) => id === pack)) return false;
  return journeys.every((journey) => {
    if (UNJUDGED.includes(journey.outcome)) return false;
    const rule = journey.rules.find((one) => ruleName(one) === entry.rule);
    return !rule || ["pass", "warn", "not-applicable"].includes(rule.status);
  });
}

/** The day of the run decides what has expired, not the day on which it is judged: the same record, the same verdict. */
export function standing(report: Report, baseline: Baseline): Standing {
  const day = report.startedAt.slice(0, 10);
  const accepted = new Map<string, Entry>();
  const unaccepted: Unaccepted[] = [];
  for (const journey of report.journeys)
    for (const rule of journey.rules) {
      if (rule.status !== "fail") continue;
      const entry = entryOf(baseline, report.site.name, journey.id, ruleName(rule));
      const why = !entry
        ? "new"
        : entry.expires < day
          ? "expired"
          : isWorse(rule, entry)
            ? "worse"
            : undefined;
      if (why) unaccepted.push({ journey, rule, why, ...(entry && { entry }) });
      else if (entry) accepted.set(entryKey(entry), entry);
    }
  return {
    accepted: [...accepted.values()],
    unaccepted,
    unneeded: baseline.accepted.filter((entry) => isGone(entry, report)),
  };
}

/** Why a finding is not excused, as a sentence. */
export function unacceptedLine({ journey, rule, why, entry }: Unaccepted): string {
  const what = `${siteText(journey.id, 60)}, ${siteText(ruleName(rule), 120)}`;
  if (why === "new" || !entry) return `New: ${what}: ${siteText(rule.because)}`;
  if (why === "expired")
    return `Expired: ${what} was accepted until ${entry.expires} (${siteText(entry.owner, 80)}).`;
  const then = entry.value === undefined ? entry.severity : String(entry.value);
  const now = entry.value === undefined ? rule.severity : String(rule.value ?? rule.severity);
  return `Worse: ${what}: ${then} was accepted, now it is ${now}.`;
}

/** An entry that can be struck out, as a sentence. */
export function unneededLine({ journey, rule, owner }: Entry): string {
  return `Not needed any more: ${siteText(journey, 60)}, ${siteText(rule, 120)} (${siteText(owner, 80)}).`;
}

/**
 * The entries after accepting all that is broken in these reports: what is there stays as it is, unless its finding is
 * gone, has become worse or has expired; those are accepted anew by `by`.
 */
export function acceptAll(
  reports: readonly Report[],
  before: Baseline,
  by: Pick<Entry, "reason" | "owner" | "expires">,
): { entries: Entry[]; added: Entry[]; dropped: Entry[] } {
  const entries = new Map(before.accepted.map((entry) => [entryKey(entry), entry]));
  const added = new Map<string, Entry>();
  const dropped: Entry[] = [];
  for (const report of reports) {
    const { unaccepted, unneeded } = standing(report, before);
    for (const entry of unneeded) if (entries.delete(entryKey(entry))) dropped.push(entry);
    for (const { journey, rule, entry: old } of unaccepted) {
      if (UNJUDGED.includes(journey.outcome)) continue;
      if (old) entries.delete(entryKey(old));
      const entry: Entry = {
        site: report.site.name,
        journey: journey.id,
        rule: ruleName(rule),
        severity: rule.severity,
        ...(rule.value === undefined ? {} : { value: rule.value }),
        because: siteText(rule.because, 300),
        ...by,
      };
      // Of several runs of one journey the first decides; a worse one comes in when the command is run for it alone.
      if (!added.has(entryKey(entry))) added.set(entryKey(entry), entry);
    }
  }
  return { entries: [...entries.values(), ...added.values()], added: [...added.values()], dropped };
}
