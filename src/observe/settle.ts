/** Waits until what is known to be pending has come, in all frames and on the network; never a fixed time. */
import type { Frame, Page } from "playwright";
import { ask, type Injected, isGone } from "./inject.js";
import type { Network } from "./network.js";
import type { Pending } from "./page/protocol.js";

/** A state that stands this long before a known timer fires is a state of its own: an interstitial, say. */
export const STANDS_MS = 900;

/** A document that was called off while it loaded, by an address of mail, say, is never told to be there. */
const ARRIVAL_MS = 500;
/** How much later than the page itself one may hear that it has spoken. */
const HEARSAY_MS = 300;

export interface Settled {
  ms: number;
  ceiling: boolean;
  pending: string[];
  /** Milliseconds until a timer that was not waited for, as the state stands until then. */
  nextTimer?: number;
}

export interface SettleLimits {
  ceilingMs: number;
  /** Timers due later than this are not waited for. */
  patienceMs: number;
  /** A window is opening: what the user faces next is in it. */
  opening(): boolean;
  /** A native dialog is open: nothing can be asked of the page then. */
  interrupted(): boolean;
  /** Resolves when one opens. */
  interruption(): Promise<void>;
}

/** Answers `undefined` when the document went away or a native dialog froze it. */
async function askAll(
  frames: Frame[],
  injected: Injected,
  limits: SettleLimits,
  leftMs: number,
): Promise<Pending[] | undefined> {
  const asked = frames.map((frame) => ask(frame, injected, "quiet", leftMs, limits.patienceMs));
  try {
    const answers = await Promise.race([Promise.all(asked), limits.interruption()]);
    return answers?.filter((answer) => answer !== undefined);
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export async function settle(
  page: Page,
  frames: () => Frame[],
  network: Network,
  injected: Injected,
  limits: SettleLimits,
): Promise<Settled> {
  const start = performance.now();
  const ms = (): number => Math.round(performance.now() - start);
  let names: string[] = [];
  while (ms() < limits.ceilingMs && !page.isClosed()) {
    if (limits.interrupted()) return { ms: ms(), ceiling: false, pending: [] };
    if (limits.opening()) {
      await pause(5);
      continue;
    }
    if (network.navigating()) {
      // The next document decides; its first answer tells that it is there.
      await page
        .waitForLoadState("domcontentloaded", { timeout: Math.min(limits.ceilingMs - ms() + 1, ARRIVAL_MS) })
        .catch(() => undefined);
      if (network.navigating()) await pause(5);
      continue;
    }
    const answers = await askAll(frames(), injected, limits, limits.ceilingMs - ms());
    if (!answers) {
      await pause(5);
      continue;
    }
    // On a busy machine a request is told of long after the page has announced it.
    if (
      answers.some(({ departing }) => departing !== undefined && !network.navigated(departing + HEARSAY_MS))
    ) {
      await pause(20);
      continue;
    }
    const open = network.open();
    names = [...open, ...answers.flatMap((answer) => answer.names)];
    const timers = answers.flatMap(({ nextTimer }) => (nextTimer === undefined ? [] : [nextTimer]));
    const still = answers.every(
      ({ quiet, nextTimer }) => quiet || (nextTimer ?? 0) >= limits.patienceMs - 100,
    );
    if (open.length === 0 && still)
      return {
        ms: ms(),
        ceiling: false,
        pending: names,
        ...(timers.length > 0 ? { nextTimer: Math.min(...timers) } : {}),
      };
    if (open.length > 0) await pause(5);
  }
  return { ms: ms(), ceiling: !page.isClosed(), pending: names.slice(0, 20) };
}
