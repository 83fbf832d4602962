// @ts-check
/** How long judging a recorded run takes, beside reading it from disk. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { judgeRecord } from "../../dist/judge.js";
import { loadLexicons } from "../../dist/lexicon/load.js";
import { readRecord } from "../../dist/record/read.js";
import { defaultPacks } from "../../dist/rules/load.js";
import { summary } from "./figures.mjs";
import { record } from "./record.mjs";

const FIXTURE = "fax-gauntlet";

/** @param {number} rounds */
export async function benchScore(rounds) {
  const folder = await mkdtemp(join(tmpdir(), "wayout-bench-"));
  try {
    await record(FIXTURE, folder);
    const from = performance.now();
    const [lexicons, packs] = await Promise.all([loadLexicons(), defaultPacks(["cancel"])]);
    const loading = performance.now() - from;
    const times = [];
    for (let round = 0; round <= rounds; round++) {
      const start = performance.now();
      judgeRecord(await readRecord(folder), { lexicons, packs, failOn: "major" });
      if (round > 0) times.push(performance.now() - start);
      else
        console.log(
          `\nScoring one recorded journey (${FIXTURE}, 8 screens)\n  first time      ${Math.round(performance.now() - start)} ms, and ${Math.round(loading)} ms to load lexicon and rules`,
        );
    }
    console.log(`  afterwards      ${summary(times)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
