/** Which rules of several packs are judged: each id once. */
import type { Pack, Rule } from "./schema.js";

export interface PackedRule {
  rule: Rule;
  pack: Pack;
}

/**
 * Rules of all packs, each id once: the pack named last decides. A pack that another one extends is left out, or a
 * rule that the other switched off would come back.
 */
export function ruleSet(packs: readonly Pack[]): PackedRule[] {
  const extended = new Set(packs.flatMap((pack) => pack.extends ?? []));
  const rules = new Map<string, PackedRule>();
  for (const pack of packs)
    if (!extended.has(pack.id)) for (const rule of pack.rules) rules.set(rule.id, { rule, pack });
  return [...rules.values()];
}
