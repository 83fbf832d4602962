/** Looks again at pages whose clock ran down: one that starts again when the page is loaded anew is no deadline. */
import { runs } from "../reading/run-down.js";
import { isBeside } from "../record/schema.js";
import type { Driver } from "./driver.js";

/** More pages than these are not looked at again: each takes some seconds. */
const MOST_PAGES = 3;

/** To be called when the journey has ended: what is looked at then cannot change its course. */
export async function lookAgainAtClocks({ observer, signal, endsAt }: Driver): Promise<void> {
  const looks = observer.log.ticking().filter((look) => !isBeside(look) && look.ticks.some(runs));
  const addresses = [...new Set(looks.map(({ url }) => url))].filter((url) => /^https?:/.test(url));
  for (const url of addresses.slice(0, MOST_PAGES)) {
    if (signal.aborted || performance.now() > endsAt) return;
    if (observer.dialogOpen()) await observer.closeDialog();
    try {
      await observer.reloadAside(url);
    } catch {
      // What could not be looked at again is absent from the record, and nothing is said of it.
    }
  }
}
