/** What a rule rests on, as it would be cited. */
import type { Pack, Rule } from "./schema.js";

/** The sources of a rule, each as its title with its address. */
export function referencesOf(rule: Rule, pack: Pack): string[] {
  return rule.references.flatMap((id) => {
    const source = pack.sources.find((one) => one.id === id);
    if (!source) return [];
    return [source.url === undefined ? source.title : `${source.title} <${source.url}>`];
  });
}
