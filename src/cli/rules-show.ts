/** `wayout rules show`: explains a rule, where its limits come from, and an example of each. */
import { UserError } from "../errors.js";
import { visible } from "../report/clean.js";
import { nearest } from "../yaml/nearest.js";
import { EXIT, type ExitCode } from "./exit.js";
import type { Io } from "./io.js";

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
    const near = nearest(
      id,
      known.map(({ rule }) => rule.id),
    );
    const hint = packs.some((pack) => pack.id === id)
      ? `${id} is a pack: wayout rules ${id} --verbose lists its rules.`
      : near
        ? `Did you mean ${near}?`
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
