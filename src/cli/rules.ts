/** `wayout rules`: lists the rule packs that come with the tool, or those named. */
import { visible } from "../report/clean.js";
import type { Filter } from "../rules/list.js";
import { EXIT, type ExitCode } from "./exit.js";
import type { Io } from "./io.js";

export interface RulesFlags extends Filter {
  format?: "text" | "json";
  verbose?: boolean;
}

/** One line for each pack, and with --verbose or a filter one for each of its rules; as JSON everything that is known. */
export async function rules(names: string[], flags: RulesFlags, io: Io): Promise<ExitCode> {
  const { builtInPacks, loadPacks } = await import("../rules/load.js");
  const { filtered, packAsJson } = await import("../rules/list.js");
  const { statusInWords } = await import("../rules/explain.js");
  const { format, verbose, ...filter } = flags;
  const packs = filtered(await loadPacks(names.length > 0 ? names : await builtInPacks()), filter);
  if (format === "json") {
    io.out(`${JSON.stringify({ packs: packs.map(packAsJson) }, null, 2)}\n`);
    return EXIT.ok;
  }
  for (const pack of packs) {
    io.out(
      `${pack.id} ${pack.version}  ${visible(pack.title)} (${statusInWords(pack)}, ${pack.rules.length} rules)\n`,
    );
    if (verbose || Object.keys(filter).length > 0)
      for (const rule of pack.rules)
        io.out(`  ${rule.id.padEnd(34)} ${rule.severity.padEnd(8)} ${visible(rule.title)}\n`);
  }
  if (packs.length === 0) io.err("No rule fits these filters.\n");
  return EXIT.ok;
}
