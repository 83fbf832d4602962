/** A look beside the journey, in a window of its own with the same stored state: nothing in it is counted. */
import type { Page } from "playwright";
import { ask } from "./inject.js";
import type { Looker } from "./look.js";
import { framesOf, type Watch } from "./watch.js";

async function open({ context }: Watch, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "commit" });
  return page;
}

const SAMPLE_MS = 1200;
/** Two more looks at the clock: read again sooner it could not be told from one that was set anew. */
const SAMPLES = 2;

async function letRun(watch: Watch, page: Page): Promise<void> {
  for (let sample = 0; sample < SAMPLES; sample += 1)
    await Promise.all(
      framesOf(watch, page).map((frame) => ask(frame, watch.injected, "sampleTicks", SAMPLE_MS)),
    );
}

/**
 * Opens the page of a running clock, lets the clock run and loads the page again: two looks. What a page shows that
 * was the answer to a form is not asked for: that would send the form's address something that nobody chose.
 */
export async function reloadAside(watch: Watch, looker: Looker, url: string): Promise<void> {
  if (watch.pages.sent(url)) return;
  watch.reason = {};
  const page = await open(watch, url);
  try {
    const { ticks } = await looker.look(watch, "reload");
    if (ticks.length === 0 || watch.pages.dialog()) return;
    await letRun(watch, page);
    await page.reload({ waitUntil: "commit" });
    await looker.look(watch, "reload");
  } finally {
    await page.close();
  }
}
