// @ts-check
/** How long the page program takes to tell everything that a page shows: cards with words, buttons, links and fields. */
import { chromium } from "playwright";
import { findBrowser } from "../../dist/browser/find.js";
import { ask, inject } from "../../dist/observe/inject.js";
import { summary } from "./figures.mjs";

/** @param {number} count controls */
function page(count) {
  const card = (/** @type {number} */ at) =>
    `<section class="card"><h3>Box ${at}</h3><p>Some words on the box with <b>number ${at}</b>, and more.</p>
     <div><button class="take">Take ${at}</button> <a class="more" href="/${at}">Read on ${at}</a></div>
     <label>How many <input name="n${at}" value="1"></label></section>`;
  return `<!doctype html><title>Boxes</title><style>body{font:16px sans-serif}
    .card{border:1px solid #ccc;padding:12px;margin:8px;display:inline-block;width:260px}
    .take{background:#06c;color:#fff;padding:6px}.more::after{content:" ›"}</style>
    <header><nav><a href="/a">Home</a> <a href="/b">Account</a></nav></header>
    <main><h1>Boxes</h1>${Array.from({ length: Math.ceil(count / 3) }, (_, at) => card(at)).join("")}</main>`;
}

/** @param {number} rounds */
export async function benchLook(rounds) {
  console.log("\nTelling what a page shows, asked from outside");
  const { path } = await findBrowser({ env: process.env });
  const browser = await chromium.launch({ executablePath: path });
  const context = await browser.newContext();
  const injected = await inject(context, () => undefined);
  for (const count of [300, 5000]) {
    const tab = await context.newPage();
    await tab.route("**/*", (route) => route.fulfill({ contentType: "text/html", body: page(count) }));
    await tab.goto("http://bench.test/");
    /** @type {number[]} */
    const times = [];
    for (let round = 0; round <= rounds; round++) {
      const from = performance.now();
      await ask(tab.mainFrame(), injected, "snapshot");
      if (round > 0) times.push(performance.now() - from);
    }
    console.log(`  ${count} controls   ${summary(times)}`);
    await tab.close();
  }
  await browser.close();
}
