/** `wayout verify`: shows whether a run's evidence is complete and unaltered since it was sealed. */
import { resolve } from "node:path";
import { type Fault, type Verification, verifyRun } from "../evidence/verify.js";
import { visible } from "../report/clean.js";
import { EXIT, type ExitCode } from "./exit.js";
import type { Io } from "./io.js";
import { isThere, RUNS_FILE, runsOf } from "./run-folder.js";
import { shownPath } from "./summary.js";

export interface VerifyFlags {
  format?: "text" | "json";
  quiet?: boolean;
}

interface Verified extends Verification {
  /** As it is named from here. */
  run: string;
  verified: boolean;
}

/** A run that was taken out of those of one call. */
const GONE: Verification = {
  files: 0,
  bytes: 0,
  chain: "",
  whole: true,
  faults: [{ path: "the run", what: "missing", because: `missing: ${RUNS_FILE} names it` }],
};

/** Every run is looked at, whatever was found before. Status 0: all verify; 4: one does not. */
export async function verify(runs: string[], { format, quiet }: VerifyFlags, io: Io): Promise<ExitCode> {
  const found: Verified[] = [];
  const put = (folder: string, verification: Verification) =>
    found.push({
      run: shownPath(folder, io.cwd),
      verified: verification.faults.length === 0,
      ...verification,
    });
  for (const run of runs) {
    const folder = resolve(io.cwd, run);
    const several = await runsOf(folder);
    if (several === undefined) put(folder, await verifyRun(folder));
    for (const one of several ?? []) put(one, (await isThere(one)) ? await verifyRun(one) : GONE);
  }
  if (format === "json") io.out(`${JSON.stringify({ runs: found }, null, 2)}\n`);
  else for (const one of found) if (!quiet || !one.verified) io.out(inWords(one));
  return found.every(({ verified }) => verified) ? EXIT.ok : EXIT.unverified;
}

/** Faults that are listed; a folder from somewhere else may have thousands. */
const MOST = 50;

function inWords(one: Verified): string {
  const name = visible(one.run);
  const broken = one.whole ? "" : " The run was broken off: it is no whole journey.";
  if (one.verified)
    return `${name}: complete and unaltered, ${one.files} files, ${one.bytes} bytes.${broken}\n  chain ${one.chain}, not signed: compare it with what was noted when the run was made.\n`;
  const listed = one.faults.slice(0, MOST).map((fault) => `  ${faultInWords(fault)}\n`);
  const more = one.faults.length > MOST ? [`  and ${one.faults.length - MOST} more.\n`] : [];
  return [`${name}: does not verify.${broken}\n`, ...listed, ...more].join("");
}

function faultInWords({ path, because, sealed, found }: Fault): string {
  const hashes =
    sealed !== undefined && found !== undefined
      ? ` (sealed ${sealed.slice(0, 16)}…, now ${found.slice(0, 16)}…)`
      : "";
  return `${visible(path)}: ${visible(because)}${hashes}`;
}
