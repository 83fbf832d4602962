/** What every step verb works with: the observer, the limits of the run, and how to wait for a change. */
import type { JourneyFile, Step } from "../journey/model.js";
import type { Secrets } from "../journey/secrets.js";
import type { Observer } from "../observe/observer.js";
import type { Look } from "../record/schema.js";

export interface Driver {
  observer: Observer;
  file: JourneyFile;
  secrets: Secrets;
  /** Longest wait of one step. */
  timeoutMs: number;
  /** When the journey has taken too long, by `performance.now()`. */
  endsAt: number;
  signal: AbortSignal;
}

/** A step that could not be carried out: the flow differs from its script. */
export class StepFailure extends Error {
  override readonly name = "StepFailure";
}

/** The run was interrupted from outside. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}

/** The journey has taken longer than the run allows. */
export class OutOfTime extends Error {
  override readonly name = "OutOfTime";
  constructor() {
    super("The journey took longer than the run allows");
  }
}

/** Longest time of a journey where the run names none. */
export const LONGEST_MS = 15 * 60_000;
/** A page on which nothing is under way and nothing runs gets this long before a step gives up. */
export const STILL_MS = 3000;
/** An open native dialog, or a page that answers nothing, tells of no change: then it is looked at so often. */
const BEAT_MS = 100;

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits for a change, or for a moment where changes cannot be waited for. False: there was none. */
export async function nextChange({ observer }: Driver, limitMs: number): Promise<boolean> {
  const start = performance.now();
  if (await observer.changed(limitMs)) return true;
  if (performance.now() - start < BEAT_MS) await pause(Math.min(BEAT_MS, limitMs));
  return false;
}

/**
 * Looks again and again, whenever something has changed, until `find` finds something.
 * @returns undefined when the limit passed, or sooner when the page cannot change any more by itself
 * @throws OutOfTime when the whole journey has taken too long
 */
export async function until<T>(
  driver: Driver,
  limitMs: number,
  find: (look: Look) => T | undefined | Promise<T | undefined>,
): Promise<T | undefined> {
  const { observer, signal, endsAt } = driver;
  const start = performance.now();
  for (;;) {
    if (signal.aborted) throw new Interrupted("The run was interrupted");
    const look = await observer.look();
    const found = await find(look);
    if (found !== undefined) return found;
    const spent = performance.now() - start;
    const left = ((await observer.alive()) ? limitMs : Math.min(limitMs, STILL_MS)) - spent;
    const allowed = endsAt - performance.now();
    if (allowed <= 0) throw new OutOfTime();
    if (left <= 0) return undefined;
    await nextChange(driver, Math.min(left, allowed));
  }
}

/** Steps cannot act while a native dialog is open; the message says how to answer it. */
export function needNoDialog(look: Look, step: Step): void {
  if (!look.native) return;
  throw new StepFailure(
    `A native dialog is open: "${look.native.message}". Put "dialog: accept" or "dialog: dismiss" before "${step.text}".`,
  );
}
