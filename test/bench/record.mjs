// @ts-check
/** Records a built-in site once, so that judging can be measured without a browser. */
import { findBrowser } from "../../dist/browser/find.js";
import { loadJourneyFile } from "../../dist/journey/load.js";
import { secretsOf } from "../../dist/journey/secrets.js";
import { drive } from "../../dist/run/index.js";
import { serve } from "../../fixtures/serve.mjs";

/**
 * @param {string} fixture
 * @param {string} folder
 */
export async function record(fixture, folder) {
  const [site] = await serve([fixture]);
  if (!site) throw new Error(`No fixture ${fixture}`);
  const path = new URL(`../../fixtures/${fixture}/journey.yaml`, import.meta.url).pathname;
  const file = await loadJourneyFile(path, { baseUrl: site.url });
  const secrets = await secretsOf(file, { ...process.env, ...site.env });
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
