/** `wayout rules`: lists the rule packs that come with the tool, or those named. */
import { visible } from "../report/clean.js";
import { EXIT, type ExitCode } from "./exit.js";
import type { Io } from "./io.js";

/** One line for each pack, and with --verbose one for each of its rules. */
export async function rules(names: string[], flags: { verbose?: boolean }, io: Io): Promise<ExitCode> {
  const { builtInPacks, loadPacks } = await import("../rules/load.js");
  const packs = await loadPacks(names.length > 0 ? names : await builtInPacks());
  for (const pack of packs) {
    io.out(
      `${pack.id} ${pack.version}  ${visible(pack.title)} (${pack.status}, ${pack.rules.length} rules)\n`,
    );
    if (flags.verbose)
      for (const rule of pack.rules)
        io.out(`  ${rule.id.padEnd(30)} ${rule.severity.padEnd(8)} ${visible(rule.title)}\n`);
  }
  return EXIT.ok;
}
