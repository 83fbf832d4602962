/** Holds rules against the facts of a journey. Pure: the same facts and packs give the same results. */
import type { RuleResult, RuleStatus } from "../report/schema.js";
import type { Check } from "./check.js";
import { conditionInWords, holds } from "./condition.js";
import type { JourneyFacts } from "./facts.js";
import { forceOf } from "./force.js";
import { withoutMandated } from "./mandated.js";
import { betterOf, check } from "./operators/index.js";
import { POINTS, WARN_SHARE } from "./points.js";
import { answered, missingReach, neverAsked } from "./reach.js";
import { referencesOf } from "./references.js";
import { ruleSet } from "./rule-set.js";
import type { Pack, Rule } from "./schema.js";
import { fill, plain, quotesInWords, screensInWords, valueInWords } from "./sentence.js";

type Ruling = Pick<RuleResult, "status" | "because" | "screens" | "value" | "better">;

/**
 * One result for each rule of the packs, in their order; a rule that several packs have is judged once, by the last.
 * A rule that could not be decided costs nothing and could have cost nothing (`atMost` 0).
 */
export function judge(facts: JourneyFacts, packs: readonly Pack[]): RuleResult[] {
  const seen = new Map(packs.map((pack) => [pack, withoutMandated(facts, pack.mandated)]));
  return ruleSet(packs).map(({ rule, pack }) => {
    const force = forceOf(rule.validity ?? pack, facts.startedAt);
    const ruling =
      force.state === "not-in-force"
        ? notApplicable(force.note)
        : rule.preview === undefined
          ? rulingOf(rule, seen.get(pack) ?? facts)
          : notApplicable(`a preview: ${rule.preview}`);
    const { severity } = rule;
    const atMost = ["pass", "warn", "fail"].includes(ruling.status) ? POINTS[severity] : 0;
    return {
      ...ruling,
      id: rule.id,
      pack: pack.id,
      title: rule.title,
      family: rule.family,
      severity,
      points: ruling.status === "fail" ? atMost : ruling.status === "warn" ? atMost * WARN_SHARE : 0,
      atMost,
      remedy: rule.remedy,
      trust: rule.trust,
      references: referencesOf(rule, pack),
    };
  });
}

const CANNOT = "Not tested: {reason}.";

function notTested(rule: Rule, reason: string): Ruling {
  return { status: "not-tested", because: fill(rule.cannot ?? CANNOT, { reason }), screens: [] };
}

function notApplicable(reason: string): Ruling {
  return { status: "not-applicable", because: `Not applicable: ${reason}.`, screens: [] };
}

/** What a rule says of a journey, whether or not its law is in force. */
export function rulingOf(rule: Rule, facts: JourneyFacts): Ruling {
  if (!rule.kinds.includes(facts.kind))
    return notApplicable(`this rule is about journeys of kind ${rule.kinds.join(", ")}`);
  const unmeasured = rule.measured?.find((name) => facts.measures[name] === undefined);
  if (unmeasured !== undefined) return notTested(rule, `${unmeasured} was not measured`);
  if (rule.applies && !holds(rule.applies, facts))
    return notApplicable(
      "found" in rule.applies
        ? "nothing of the kind was found"
        : `it applies when ${conditionInWords(rule.applies)}`,
    );
  if (rule.needs === "end" && neverAsked(facts))
    return notApplicable(`the outcome is ${facts.outcome}, so there was nothing to confirm`);

  const found = check(rule.test, facts);
  const { status, reason } = statusOf(rule, found, facts);
  const sentence = {
    pass: rule.pass,
    warn: rule.warn ?? rule.fail,
    fail: rule.fail,
    "needs-review": "For review by a person: {quotes} on {screens} may break this rule. It costs nothing.",
    "not-tested": rule.cannot ?? CANNOT,
    "not-applicable": "Not applicable: {reason}.",
  }[status];
  const because = fill(sentence, {
    ...(found.value !== undefined && { value: valueInWords(found.value) }),
    ...(found.limit !== undefined && { limit: found.limit }),
    quotes: quotesInWords([...(found.quotes ?? []), ...found.findings.map((finding) => finding.quote)]),
    screens: screensInWords(found.screens),
    outcome: facts.outcome,
    because: plain(facts.outcomeBecause, 300).replace(/\.$/, ""),
    reason: reason ?? "",
  });
  const better = betterOf(rule.test);
  const value = found.value === undefined || !better ? {} : { value: found.value, better };
  return { status, because, screens: [...found.screens], ...value };
}

/** Only a broken limit survives a walk that ended early: what was kept so far might still be broken further on. */
function statusOf(rule: Rule, found: Check, facts: JourneyFacts): { status: RuleStatus; reason?: string } {
  const { verdict } = found;
  const short = missingReach(rule.needs, facts);
  const answer = rule.needs === "end" && answered(facts);
  if (rule.needs === "end" && !answer) return { status: "not-tested", reason: short ?? "no answer was seen" };
  if (verdict === "unknown") return { status: "not-tested", reason: found.reason ?? "the facts do not say" };
  if (verdict === "review") return { status: "needs-review" };
  if (!short || (verdict === "fail" && (found.final || answer))) return { status: verdict };
  return { status: "not-tested", reason: short };
}
