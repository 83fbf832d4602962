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

/** A page on which nothing is under way and nothing runs gets this long before a step gives up. */
const STILL_MS = 3000;

/**
 * Looks again and again, whenever something has changed, until `find` finds something.
 * @returns undefined when the limit passed, or sooner when the page cannot change any more by itself
 */
export async function until<T>(
  driver: Driver,
  limitMs: number,
  find: (look: Look) => T | undefined | Promise<T | undefined>,
): Promise<T | undefined> {
  const { observer, signal } = driver;
  const start = performance.now();
  for (;;) {
    if (signal.aborted) throw new Interrupted("The run was interrupted");
    const look = await observer.look();
    const found = await find(look);
    if (found !== undefined) return found;
    const spent = performance.now() - start;
    const left = ((await observer.alive()) ? limitMs : Math.min(limitMs, STILL_MS)) - spent;
    if (left <= 0) return undefined;
    await observer.changed(left);
  }
}

/** Steps cannot act while a native dialog is open; the message says how to answer it. */
export function needNoDialog(look: Look, step: Step): void {
  if (!look.native) return;
  throw new StepFailure(
    `A native dialog is open: "${look.native.message}". Put "dialog: accept" or "dialog: dismiss" before "${step.text}".`,
  );
}
