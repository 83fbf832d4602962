// @ts-check
/** What talking costs: six turns with a bot that shows that it is writing, over the bot's own delays added up. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { findBrowser } from "../../dist/browser/find.js";
import { journeyFileFrom } from "../../dist/journey/load.js";
import { secretsOf } from "../../dist/journey/secrets.js";
import { driveIn } from "../../dist/run/index.js";
import { parseYaml } from "../../dist/yaml/document.js";
import { summary } from "./figures.mjs";

const TURNS = 6;
const DELAY_MS = 2000;

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><style>
  .panel{position:fixed;right:20px;bottom:20px;width:320px;height:420px;display:flex;flex-direction:column;border:1px solid}
  #log{flex:1;overflow-y:auto}.row{display:flex;margin:6px}.a{justify-content:flex-end}.row span{padding:6px;background:#eee}.a span{background:#cdf}</style>
  <h1>Help</h1><section class="panel"><h2>Bench chat</h2><div id="log" role="log"></div><form id="form"><input id="box"><button>Send</button></form></section>
  <script>
  const show = (text, side) => { const row = document.createElement('div'); row.className = 'row ' + side; row.innerHTML = '<span></span>'; row.firstChild.textContent = text; log.append(row); return row };
  show('Hello.', 'b');
  form.onsubmit = async (event) => { event.preventDefault(); const text = box.value; box.value = ''; show(text, 'a');
    const dots = show('...', 'b'); const answer = await (await fetch('/say', { method: 'POST', body: text })).text(); dots.remove(); show(answer, 'b') };
  </script></html>`;

/** @param {number} rounds */
export async function benchChat(rounds) {
  let said = 0;
  const server = createServer((request, response) => {
    if (request.method !== "POST") {
      response.setHeader("content-type", "text/html; charset=utf-8");
      return void response.end(PAGE);
    }
    request.resume();
    said += 1;
    setTimeout(() => response.end(`Answer ${said}.`), DELAY_MS);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(undefined)));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  const steps = Array.from({ length: TURNS }, (_, index) => `{chat: message ${index}}`).join(", ");
  const yaml = `version: 1\nsite: {name: Bench, url: "${url}"}\njourneys: [{kind: support, start: /, steps: [${steps}]}]\n`;
  const file = journeyFileFrom(parseYaml(yaml, "bench.journey.yaml"));
  const secrets = await secretsOf(file, process.env);
  const { path } = await findBrowser({ env: process.env });
  const browser = await chromium.launch({ executablePath: path });
  const root = await mkdtemp(join(tmpdir(), "wayout-bench-chat-"));
  /** @type {number[]} */
  const times = [];
  try {
    // The first round warms up browser and code and is not counted.
    for (let round = 0; round <= rounds; round++) {
      const out = join(root, String(round));
      await driveIn(
        browser,
        [{ file, secrets, out, commit: false, consent: "off", evidence: "standard", timeoutMs: 30_000 }],
        { headed: false, concurrency: 1, signal: new AbortController().signal, onProgress: () => undefined },
      );
      const lines = (await readFile(join(out, "record.jsonl"), "utf8")).trim().split("\n");
      const events = lines.map((line) => JSON.parse(line));
      const first = events.find(({ type }) => type === "look")?.t ?? 0;
      const last = events.filter(({ type }) => type === "step").at(-1)?.t ?? 0;
      if (round > 0) times.push(last - first);
    }
  } finally {
    await browser.close();
    server.close();
    await rm(root, { recursive: true, force: true });
  }
  const own = TURNS * DELAY_MS;
  const over = times.map((time) => Math.round((1000 * (time - own)) / own) / 10).sort((a, b) => a - b);
  console.log(`\nTalking (${TURNS} turns with a bot that takes ${DELAY_MS} ms for each)`);
  console.log(`  the bot alone   ${own} ms`);
  console.log(`  wayout          ${summary(times)}`);
  console.log(`  over it         ${over[Math.floor(over.length / 2)]} % (median)`);
}
