/** Walks before the tests of a file, and clears up after them. */
import { afterAll, beforeAll, beforeEach } from "vitest";
import { type Pages, type TinySite, tinySite } from "./tiny-site.js";
import type { Walks } from "./walk.js";

/** A fault fails every time: after so many it is not the machine that was late. */
const MOST_AGAIN = 2;

export interface Walking extends Omit<Walks, "clear"> {
  site: TinySite;
}

/**
 * Serves the pages and walks them once; and again before a test that failed is tried once more, as a busy machine may
 * have been late.
 */
export function walking(
  pages: () => Pages | Promise<Pages>,
  walk: (site: TinySite) => Promise<Walks>,
  limitMs = 240_000,
): Walking {
  let site: TinySite | undefined;
  let walked: Walks | undefined;
  let again = 0;
  const there = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error("Nothing has been walked yet");
    return value;
  };
  beforeAll(async () => {
    site = await tinySite(await pages());
    walked = await walk(site);
  }, limitMs);
  beforeEach(async ({ task }) => {
    if ((task.result?.retryCount ?? 0) === 0 || again >= MOST_AGAIN) return;
    again += 1;
    await walked?.clear();
    walked = await walk(there(site));
  }, limitMs);
  afterAll(async () => {
    await walked?.clear();
    await site?.close();
  }, 30_000);
  return {
    get site() {
      return there(site);
    },
    get folder() {
      return there(walked).folder;
    },
    get events() {
      return there(walked).events;
    },
    of: (id) => there(walked).of(id),
  };
}
