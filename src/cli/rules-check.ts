/** `wayout rules check`: finds the mistakes in a pack, and tries the examples of its rules. */
import { visible } from "../report/clean.js";
import { EXIT, type ExitCode } from "./exit.js";
import type { Io } from "./io.js";

/** Throws an InvalidFileError with every mistake, its file, line and column; else says what was checked. */
export async function rulesCheck(files: string[], io: Io): Promise<ExitCode> {
  const { checkPack } = await import("../rules/load.js");
  for (const file of files) {
    const { pack, own, without } = await checkPack(file);
    const taken = pack.rules.length - own;
    io.out(
      `${visible(file)}: no mistakes found. ${own} ${own === 1 ? "rule" : "rules"} of its own${taken > 0 ? `, ${taken} taken over` : ""}.\n`,
    );
    if (without.length > 0) io.out(`  No examples that could be tried: ${without.join(", ")}.\n`);
  }
  return EXIT.ok;
}
