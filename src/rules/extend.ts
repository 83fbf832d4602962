/** Takes over the rules of other packs: switched off, with another severity or with other limits. */
import { UserError } from "../errors.js";
import { nearest } from "../yaml/nearest.js";
import { bandProblem } from "./bound.js";
import { canWarn, type Test } from "./operators/index.js";
import type { Override, Pack, Rule, Source } from "./schema.js";

/**
 * The pack with the rules and sources of `bases` before its own. A rule or source of the same id replaces the one
 * taken over. Throws a UserError for an override that fits no rule, or a reference without source.
 */
export function extendPack(pack: Pack, bases: readonly Pack[]): Pack {
  const sources = byId<Source>([...bases.flatMap((base) => base.sources), ...pack.sources]);
  const taken = byId<Rule>(bases.flatMap((base) => base.rules));
  for (const [id, override] of Object.entries(pack.overrides ?? {})) {
    const rule = taken.get(id);
    if (!rule)
      throw problem(pack, `overrides the rule "${id}", which none of its packs has.`, near(id, taken));
    if (override === "off") taken.delete(id);
    else taken.set(id, changed(rule, override, pack));
  }
  const rules = [...byId<Rule>([...taken.values(), ...pack.rules]).values()];
  for (const rule of pack.rules)
    for (const reference of rule.references)
      if (!sources.has(reference))
        throw problem(
          pack,
          `refers to "${reference}" in ${rule.id}, which is no source.`,
          near(reference, sources),
        );
  return { ...pack, sources: [...sources.values()], rules };
}

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function changed(rule: Rule, override: Exclude<Override, "off">, pack: Pack): Rule {
  if (typeof override === "string") return { ...rule, severity: override };
  const { severity = rule.severity, ...limits } = override;
  if (Object.values(limits).every((limit) => limit === undefined)) return { ...rule, severity };
  const test = withLimits(rule, limits, pack);
  if (canWarn(test) && rule.warn === undefined)
    throw problem(pack, `gives ${rule.id} a warn limit, but the rule has no sentence for it.`);
  return { ...rule, severity, test };
}

function withLimits(rule: Rule, limits: Omit<Exclude<Override, string>, "severity">, pack: Pack): Test {
  const { test } = rule;
  const { pass, warn, atMost } = limits;
  if ("found" in test && pass === undefined && warn === undefined && atMost !== undefined)
    return { ...test, atMost };
  if (("measure" in test || "screens" in test) && atMost === undefined) {
    const next = { ...test, ...(pass !== undefined && { pass }), ...(warn !== undefined && { warn }) };
    const unfit = bandProblem(next.pass, next.warn);
    if (unfit) throw problem(pack, `overrides ${rule.id} with limits that do not fit: warn ${unfit}.`);
    return next;
  }
  throw problem(pack, `overrides limits that the rule ${rule.id} does not have.`);
}

function near(id: string, known: ReadonlyMap<string, unknown>): string | undefined {
  const found = nearest(id, [...known.keys()]);
  return found && `Did you mean "${found}"?`;
}

function problem(pack: Pack, message: string, hint?: string): UserError {
  return new UserError("file-invalid", `The pack ${pack.id} ${message}`, { hint });
}
