// @ts-check
/**
 * What watching costs: the journeys of one fixture by a bare Playwright script (same clicks, a full-page picture of
 * each screen) and by wayout with standard evidence, in turn, in one browser.
 */
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { findBrowser } from "../../dist/browser/find.js";
import { loadJourneyFile } from "../../dist/journey/load.js";
import { secretsOf } from "../../dist/journey/secrets.js";
import { driveIn } from "../../dist/run/index.js";
import { serve } from "../../fixtures/serve.mjs";
import { ratioOf, summary } from "./figures.mjs";

const FIXTURE = "iliad";
const JOURNEY = new URL(`../../fixtures/${FIXTURE}/journey.yaml`, import.meta.url).pathname;

/** The same walk: start, clicks, and where wayout looks afterwards. */
const WALKS = [
  { start: "/", clicks: ["Try Parcelo Plus", "Start my membership"] },
  {
    start: "/account",
    clicks: [
      "Parcelo Plus",
      "Manage membership",
      "End membership",
      "Continue to cancel",
      "Continue to cancel",
      "End now",
    ],
    verify: "/plus",
  },
];

/**
 * @param {import("playwright").Browser} browser
 * @param {string} url
 * @param {string} folder
 */
async function bare(browser, url, folder) {
  let picture = 0;
  for (const { start, clicks, verify } of WALKS) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    const page = await context.newPage();
    const shoot = () => page.screenshot({ path: join(folder, `${++picture}.png`), fullPage: true });
    await page.goto(url + start);
    await shoot();
    for (const name of clicks) {
      const target = page.locator("main").getByText(name, { exact: true }).first();
      await target.click();
      await page.waitForLoadState();
      await shoot();
    }
    if (verify) {
      await page.goto(url + verify);
      await shoot();
    }
    await context.close();
  }
}

/**
 * @param {import("playwright").Browser} browser
 * @param {{url: string, folder: string}[]} sites
 */
async function watched(browser, sites) {
  const requests = await Promise.all(
    sites.map(async ({ url, folder }) => {
      const file = await loadJourneyFile(JOURNEY, { baseUrl: url });
      const secrets = await secretsOf(file, process.env);
      return /** @type {const} */ ({
        file,
        secrets,
        out: folder,
        commit: true,
        consent: "reject",
        evidence: "standard",
        timeoutMs: 30_000,
      });
    }),
  );
  await driveIn(browser, requests, {
    headed: false,
    concurrency: sites.length,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
}

/**
 * @param {number} together journeys files at the same time
 * @param {number} rounds
 */
async function compare(together, rounds) {
  const { path } = await findBrowser({ env: process.env });
  const started = performance.now();
  const browser = await chromium.launch({ executablePath: path });
  const start = performance.now() - started;
  const sites = (await Promise.all(Array.from({ length: together }, () => serve([FIXTURE])))).flat();
  const root = await mkdtemp(join(tmpdir(), "wayout-bench-"));
  /** @type {{bare: number[], watched: number[]}} */
  const times = { bare: [], watched: [] };
  try {
    // The first round warms up browser and code and is not counted.
    for (let round = 0; round <= rounds; round++) {
      for (const kind of /** @type {const} */ (round % 2 ? ["bare", "watched"] : ["watched", "bare"])) {
        const runs = sites.map(({ url }, index) => ({
          url,
          folder: join(root, `${kind}-${round}-${index}`),
        }));
        for (const { folder } of runs) await mkdir(folder, { recursive: true });
        await Promise.all(sites.map((site) => site.reset()));
        const from = performance.now();
        if (kind === "bare") await Promise.all(runs.map(({ url, folder }) => bare(browser, url, folder)));
        else await watched(browser, runs);
        if (round > 0) times[kind].push(performance.now() - from);
      }
    }
  } finally {
    await browser.close();
    await Promise.all(sites.map((site) => site.close()));
    await rm(root, { recursive: true, force: true });
  }
  return { start, times };
}

/** @param {number} rounds */
export async function benchDrive(rounds) {
  for (const together of [1, 8]) {
    const { start, times } = await compare(together, together === 1 ? rounds : Math.ceil(rounds / 3));
    console.log(
      `\nDriving ${together === 1 ? "one file" : `${together} files at once`} (${FIXTURE}: 8 clicks, 10 pictures each)`,
    );
    console.log(`  browser start   ${Math.round(start)} ms, not counted`);
    console.log(`  bare script     ${summary(times.bare)}`);
    console.log(`  wayout          ${summary(times.watched)}`);
    console.log(`  ratio           ${ratioOf(times.watched, times.bare)}`);
  }
  console.log(`\nMemory of this process at most: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}
