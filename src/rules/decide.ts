/** What each rule comes to on the facts of a journey, before it is put in words: all that a score needs. Pure. */
import type { RuleStatus } from "../report/schema.js";
import type { Check } from "./check.js";
import { conditionInWords, holds } from "./condition.js";
import type { JourneyFacts } from "./facts.js";
import { forceOf } from "./force.js";
import { withoutMandated } from "./mandated.js";
import { check } from "./operators/index.js";
import { POINTS, WARN_SHARE } from "./points.js";
import { answered, missingReach, neverAsked } from "./reach.js";
import { type PackedRule, ruleSet } from "./rule-set.js";
import type { Pack, Rule } from "./schema.js";

/** What a rule comes to. */
export interface Ruling {
  status: RuleStatus;
  /** Why it was not tested or does not apply, to follow a colon; made when it is asked for. */
  reason: (() => string) | undefined;
  /** What its test found; undefined where it was not carried out. */
  found: Check | undefined;
}

export interface Decision extends PackedRule, Ruling, Pick<Rule, "family" | "trust"> {
  points: number;
  atMost: number;
}

/**
 * One decision for each rule of the packs, in their order; a rule that several packs have is judged once, by the last.
 * A rule that could not be decided costs nothing and could have cost nothing (`atMost` 0).
 */
export function decide(facts: JourneyFacts, packs: readonly Pack[]): Decision[] {
  const seen = new Map(packs.map((pack) => [pack, withoutMandated(facts, pack.mandated)]));
  return ruleSet(packs).map((packed) => decideRule(packed, seen.get(packed.pack) ?? facts));
}

/** @param facts as the rule's pack sees them */
export function decideRule(packed: PackedRule, facts: JourneyFacts): Decision {
  const { rule, pack } = packed;
  const { status, reason, found } = rulingIn(packed, facts);
  const atMost = status === "pass" || status === "warn" || status === "fail" ? POINTS[rule.severity] : 0;
  const points = status === "fail" ? atMost : status === "warn" ? atMost * WARN_SHARE : 0;
  const { family, trust } = rule;
  return { rule, pack, family, trust, status, reason, found, points, atMost };
}

/** Why a rule has nothing to say about a journey, whatever was met on it: its law, its state, its kinds. */
function outOfPlay({ rule, pack }: PackedRule, facts: Pick<JourneyFacts, "kind" | "startedAt">) {
  const force = forceOf(rule.validity ?? pack, facts.startedAt);
  if (force.state === "not-in-force") return () => force.note;
  const { preview, kinds } = rule;
  if (preview !== undefined) return () => `a preview: ${preview}`;
  return kinds.includes(facts.kind)
    ? undefined
    : () => `this rule is about journeys of kind ${kinds.join(", ")}`;
}

/** Whether anything met on a journey of this kind and day could make the rule apply. */
export function inPlay(packed: PackedRule, facts: Pick<JourneyFacts, "kind" | "startedAt">): boolean {
  return outOfPlay(packed, facts) === undefined;
}

function rulingIn(packed: PackedRule, facts: JourneyFacts): Ruling {
  const reason = outOfPlay(packed, facts);
  return reason ? notApplicable(reason) : rulingOf(packed.rule, facts);
}

function notApplicable(reason: () => string): Ruling {
  return { status: "not-applicable", reason, found: undefined };
}

/** What a rule comes to on a journey, whether or not its law is in force. */
export function rulingOf(rule: Rule, facts: JourneyFacts): Ruling {
  const { applies } = rule;
  if (!rule.kinds.includes(facts.kind))
    return notApplicable(() => `this rule is about journeys of kind ${rule.kinds.join(", ")}`);
  const unmeasured = rule.measured?.find((name) => facts.measures[name] === undefined);
  if (unmeasured !== undefined)
    return { status: "not-tested", reason: () => `${unmeasured} was not measured`, found: undefined };
  if (applies && !holds(applies, facts))
    return notApplicable(() =>
      "found" in applies ? "nothing of the kind was found" : `it applies when ${conditionInWords(applies)}`,
    );
  if (rule.needs === "end" && neverAsked(facts))
    return notApplicable(() => `the outcome is ${facts.outcome}, so there was nothing to confirm`);
  const found = check(rule.test, facts);
  const { status, reason } = statusOf(rule, found, facts);
  return { status, reason: reason === undefined ? undefined : () => reason, found };
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
