/** Holds rules against the facts of a journey and says why. Pure: the same facts and packs give the same results. */
import type { Finding, RuleResult } from "../report/schema.js";
import { type Decision, decide, type Ruling } from "./decide.js";
import type { JourneyFacts } from "./facts.js";
import { betterOf } from "./operators/index.js";
import { referencesOf } from "./references.js";
import type { Pack, Rule } from "./schema.js";
import { fill, plain, quotesInWords, screensInWords, valueInWords } from "./sentence.js";

/** One result for each rule of the packs, in their order, as `decide` has them. */
export function judge(facts: JourneyFacts, packs: readonly Pack[]): RuleResult[] {
  return decide(facts, packs).map((decision) => resultOf(decision, facts));
}

function resultOf(decision: Decision, facts: JourneyFacts): RuleResult {
  const { rule, pack, found } = decision;
  const value = found?.value;
  const better = value === undefined ? undefined : betterOf(rule.test);
  const result: RuleResult = {
    id: rule.id,
    pack: pack.id,
    title: rule.title,
    family: rule.family,
    status: decision.status,
    severity: rule.severity,
    points: decision.points,
    atMost: decision.atMost,
    because: becauseOf(rule, decision, facts),
    remedy: rule.remedy,
    trust: rule.trust,
    screens: found ? [...found.screens] : [],
    references: referencesOf(rule, pack),
  };
  return value === undefined || better === undefined ? result : { ...result, value, better };
}

const CANNOT = "Not tested: {reason}.";
const NOT_APPLICABLE = "Not applicable: {reason}.";
const REVIEW = "For review by a person: {quotes} on {screens} may break this rule. It costs nothing.";

function sentenceOf(rule: Rule, { status }: Ruling): string {
  switch (status) {
    case "pass":
    case "fail":
      return rule[status];
    case "warn":
      return rule.warn ?? rule.fail;
    case "needs-review":
      return REVIEW;
    case "not-tested":
      return rule.cannot ?? CANNOT;
    case "not-applicable":
      return NOT_APPLICABLE;
  }
}

/** Why a rule came to this, in its own sentence. */
export function becauseOf(rule: Rule, ruling: Ruling, facts: JourneyFacts): string {
  const { found } = ruling;
  const reason = ruling.reason?.() ?? "";
  const sentence = sentenceOf(rule, ruling);
  if (!found) return fill(sentence, { reason });
  const said = fill(sentence, {
    ...(found.value !== undefined && { value: found.said ?? valueInWords(found.value) }),
    ...(found.limit !== undefined && { limit: found.limit }),
    quotes: quotesInWords([...(found.quotes ?? []), ...found.findings.map((finding) => finding.quote)]),
    screens: screensInWords(found.screens),
    outcome: facts.outcome,
    because: plain(facts.outcomeBecause, 300).replace(/\.$/, ""),
    reason,
  });
  const broken = ruling.status === "fail" || ruling.status === "warn";
  return broken ? said + clocksInWords(found.findings) : said;
}

/** What became of the clocks that a broken rule rests on, where they were looked at again. */
function clocksInWords(findings: readonly Finding[]): string {
  const clocks = findings.flatMap(({ clock }) => clock ?? []);
  const again = clocks.find(({ restarts }) => restarts);
  if (again)
    return ` Loaded again, the page showed “${plain(again.after)}” after “${plain(again.before)}”: the clock starts anew, so nothing ends with it.`;
  return clocks.length > 0 ? " Loaded again, the page showed the clock running on." : "";
}
