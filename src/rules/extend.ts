/** Takes over the rules of other packs: switched off, with another severity or with other limits. */
import { InvalidFileError, UserError } from "../errors.js";
import type { Path, YamlFile } from "../yaml/document.js";
import { nearest } from "../yaml/nearest.js";
import { bandProblem } from "./bound.js";
import { canWarn, type Test } from "./operators/index.js";
import type { Override, Pack, Rule, Source, Validity } from "./schema.js";

/**
 * The pack with the rules and sources of `bases` before its own. A rule or source of the same id replaces the one
 * taken over. Throws an InvalidFileError, with the place in the pack's file, for overrides that fit no rule and for
 * references without source.
 */
export function extendPack(pack: Pack, bases: readonly Pack[], yaml: YamlFile): Pack {
  const sources = byId<Source>([...bases.flatMap((base) => base.sources), ...pack.sources]);
  const taken = byId<Rule>(bases.flatMap((base) => base.rules.map((rule) => inForceOf(rule, base, pack))));
  const problems: UserError[] = [];
  for (const [id, override] of Object.entries(pack.overrides ?? {})) {
    const rule = taken.get(id);
    const changed = rule ? changedBy(rule, override) : unknownRule(id, taken);
    if (changed instanceof UserError) problems.push(placed(changed, yaml, ["overrides", id]));
    else if (changed) taken.set(id, changed);
    else taken.delete(id);
  }
  for (const [index, rule] of pack.rules.entries())
    for (const [at, reference] of rule.references.entries())
      if (!sources.has(reference))
        problems.push(placed(unknownSource(reference, sources), yaml, ["rules", index, "references", at]));
  const [first, ...rest] = problems;
  if (first) throw new InvalidFileError([first, ...rest]);
  const rules = [...byId<Rule>([...taken.values(), ...pack.rules]).values()];
  return { ...pack, sources: [...sources.values()], rules };
}

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Extending a law does not bring it into force: its own dates go with the rule, unless the pack sets dates of its own. */
function inForceOf(rule: Rule, base: Pack, pack: Pack): Rule {
  if (pack.validFrom !== undefined || pack.validUntil !== undefined) {
    const { validity: _, ...free } = rule;
    return free;
  }
  if (rule.validity) return rule;
  const { id, status, validFrom, validUntil, expected } = base;
  const dated = status !== "active" || validFrom !== undefined || validUntil !== undefined;
  const validity: Validity = { id, status, validFrom, validUntil, expected };
  return dated ? { ...rule, validity } : rule;
}

/** The rule as changed, undefined where it is switched off, or what is wrong with the change. */
function changedBy(rule: Rule, override: Override): Rule | UserError | undefined {
  if (override === "off") return undefined;
  if (typeof override === "string") return { ...rule, severity: override };
  const { severity = rule.severity, ...limits } = override;
  if (Object.values(limits).every((limit) => limit === undefined)) return { ...rule, severity };
  const test = withLimits(rule, limits);
  if (test instanceof UserError) return test;
  if (canWarn(test) && rule.warn === undefined)
    return problem(
      `The rule ${rule.id} cannot be given a warn limit: it has no sentence for it.`,
      "Leave warn out, or write the rule anew with its own sentences.",
    );
  // Its examples were written for the limits it had.
  const { examples: _, ...kept } = rule;
  return { ...kept, severity, test };
}

function withLimits(rule: Rule, limits: Omit<Exclude<Override, string>, "severity">): Test | UserError {
  const { test } = rule;
  const { pass, warn, atMost } = limits;
  if ("found" in test && pass === undefined && warn === undefined && atMost !== undefined)
    return { ...test, atMost };
  if (
    ("measure" in test || "screens" in test || "ratio" in test || "difference" in test) &&
    atMost === undefined
  ) {
    const next = { ...test, ...(pass !== undefined && { pass }), ...(warn !== undefined && { warn }) };
    const unfit = bandProblem(next.pass, next.warn);
    return unfit
      ? problem(
          `The limits for ${rule.id} do not fit: warn ${unfit}.`,
          `It had pass ${test.pass}${test.warn === undefined ? "" : ` and warn ${test.warn}`}.`,
        )
      : next;
  }
  return problem(
    `The rule ${rule.id} does not have these limits.`,
    "found" in test ? "It has atMost." : "Only its severity can be changed, or it can be switched off.",
  );
}

function unknownRule(id: string, known: ReadonlyMap<string, unknown>): UserError {
  return problem(`"${id}" is a rule of none of the packs in "extends".`, near(id, known));
}

function unknownSource(id: string, known: ReadonlyMap<string, unknown>): UserError {
  return problem(`"${id}" is no source of this pack or those it extends.`, near(id, known));
}

function near(id: string, known: ReadonlyMap<string, unknown>): string {
  const found = nearest(id, [...known.keys()]);
  return found ? `Did you mean "${found}"?` : "";
}

function problem(message: string, hint: string): UserError {
  return new UserError("file-invalid", message, { hint });
}

function placed(error: UserError, yaml: YamlFile, path: Path): UserError {
  return new UserError(error.code, error.message, { hint: error.hint, position: yaml.position(path, "key") });
}
