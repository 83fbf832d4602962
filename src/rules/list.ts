/** Packs and rules as data for other programs, and which of them a user wants to see. */
import type { Family, Kind, Severity, TrustAxis } from "../vocabulary.js";
import { referencesOf } from "./references.js";
import type { Pack, Rule } from "./schema.js";

/** What a listing can be narrowed down to; what is left out does not matter. */
export interface Filter {
  family?: Family;
  kind?: Kind;
  severity?: Severity;
  trust?: TrustAxis;
  basis?: Rule["basis"];
  status?: Pack["status"];
  jurisdiction?: string;
}

/** The packs with the rules that fit; a pack of which nothing is left is left out. */
export function filtered(packs: readonly Pack[], filter: Filter): Pack[] {
  return packs.flatMap((pack) => {
    if (filter.status !== undefined && pack.status !== filter.status) return [];
    const where = filter.jurisdiction?.toLowerCase();
    if (where !== undefined && !(pack.jurisdiction ?? "").toLowerCase().includes(where)) return [];
    const rules = pack.rules.filter((rule) => fits(rule, filter));
    return rules.length > 0 || pack.rules.length === 0 ? [{ ...pack, rules }] : [];
  });
}

function fits(rule: Rule, { family, kind, severity, trust, basis }: Filter): boolean {
  return (
    (family === undefined || rule.family === family) &&
    (kind === undefined || rule.kinds.includes(kind)) &&
    (severity === undefined || rule.severity === severity) &&
    (trust === undefined || rule.trust.includes(trust)) &&
    (basis === undefined || rule.basis === basis)
  );
}

/** A pack as it is listed in JSON; what a pack does not say is left out. */
export function packAsJson(pack: Pack) {
  const { id, version, title, status, family, jurisdiction, sector, audience, instrument } = pack;
  const { validFrom, validUntil, expected } = pack;
  return {
    ...{ id, version, title, status, family, jurisdiction, sector, audience, instrument },
    ...{ validFrom, validUntil, expected },
    rules: pack.rules.map((rule) => ruleAsJson(rule, pack)),
  };
}

/** A rule as it is listed in JSON, with its references in full. */
export function ruleAsJson(rule: Rule, pack: Pack) {
  const { id, title, about, kinds, family, trust, severity, basis, automation, needs, remedy, preview } =
    rule;
  const { test, applies, examples } = rule;
  return {
    ...{ id, title, about, kinds, family, trust, severity, basis, automation, needs, preview },
    ...{ test, applies, remedy, examples },
    references: referencesOf(rule, pack),
  };
}
