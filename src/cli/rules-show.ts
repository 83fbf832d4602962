/** `wayout rules show`: explains a rule, where its limits come from, and an example of each. */
import { UserError } from "../errors.js";
import { visible } from "../report/clean.js";
import { nearest } from "../yaml/nearest.js";
import { EXIT, type ExitCode } from "./exit.js";
import type { Io } from "./io.js";

/** Ids that have each part of the one that was meant, or its beginning: at most three. */
function alike(id: string, known: readonly string[]): string[] {
  const parts = (of: string) => of.toLowerCase().split("-");
  const begins = (a: string, b: string) => a.length >= 3 && b.startsWith(a);
  return known
    .filter((one) =>
      parts(id).every((mine) => parts(one).some((theirs) => begins(mine, theirs) || begins(theirs, mine))),
    )
    .slice(0, 3);
}

/** Looks the rule up in the packs that come with the tool, and in those named. */
export async function rulesShow(
  id: string,
  flags: { rules?: string[]; format?: "text" | "json" },
  io: Io,
): Promise<ExitCode> {
  const { builtInPacks, loadPacks } = await import("../rules/load.js");
  const { ruleAsJson } = await import("../rules/list.js");
  const { explainRule } = await import("../rules/explain.js");
  const { ruleSet } = await import("../rules/rule-set.js");
  const packs = await loadPacks([...(await builtInPacks()), ...(flags.rules ?? [])]);
  const known = ruleSet(packs);
  const found = known.find(({ rule }) => rule.id === id);
  if (!found) {
    const ids = known.map(({ rule }) => rule.id);
    const near = [nearest(id, ids) ?? alike(id, ids)].flat();
    const hint = packs.some((pack) => pack.id === id)
      ? `${id} is a pack: wayout rules ${id} --verbose lists its rules.`
      : near.length > 0
        ? `Did you mean ${near.join(", or ")}?`
        : "wayout rules --verbose lists them all; a pack of your own is named with --rules FILE.";
    throw new UserError("usage", `There is no rule ${id}.`, { hint });
  }
  const { rule, pack } = found;
  if (flags.format === "json") {
    const shown = { ...ruleAsJson(rule, pack), pack: pack.id, blind: pack.blind };
    io.out(`${JSON.stringify(shown, null, 2)}\n`);
  } else io.out(explainRule(rule, pack).split("\n").map(visible).join("\n"));
  return EXIT.ok;
}
