// @ts-check
/** How long judging a recorded run takes, beside reading it from disk. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "../../dist/browser/find.js";
import { loadJourneyFile } from "../../dist/journey/load.js";
import { secretsOf } from "../../dist/journey/secrets.js";
import { judgeRecord } from "../../dist/judge.js";
import { loadLexicons } from "../../dist/lexicon/load.js";
import { readRecord } from "../../dist/record/read.js";
import { defaultPacks } from "../../dist/rules/load.js";
import { drive } from "../../dist/run.js";
import { serve } from "../../fixtures/serve.mjs";
import { summary } from "./figures.mjs";

const FIXTURE = "fax-gauntlet";

/** @param {string} folder */
async function record(folder) {
  const [site] = await serve([FIXTURE]);
  if (!site) throw new Error(`No fixture ${FIXTURE}`);
  const path = new URL(`../../fixtures/${FIXTURE}/journey.yaml`, import.meta.url).pathname;
  const file = await loadJourneyFile(path, { baseUrl: site.url });
  const secrets = await secretsOf(file, process.env);
  const browser = await findBrowser({ env: process.env });
  await drive(
    [
      {
        file,
        secrets,
        out: folder,
        commit: true,
        consent: "reject",
        evidence: "standard",
        timeoutMs: 30_000,
      },
    ],
    {
      headed: false,
      browserPath: browser.path,
      concurrency: 1,
      signal: new AbortController().signal,
      onProgress: () => undefined,
    },
  );
  await site.close();
}

/** @param {number} rounds */
export async function benchScore(rounds) {
  const folder = await mkdtemp(join(tmpdir(), "wayout-bench-"));
  try {
    await record(folder);
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
