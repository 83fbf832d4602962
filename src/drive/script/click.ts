/** click: presses a control, or the element that carries the words, with the pointer. */
import type { Reason } from "../../observe/observer.js";
import { type Driver, STILL_MS } from "../driver.js";
import { saidAs } from "../match.js";
import { clickFailure, type Resolved, resolveTarget } from "../target.js";
import type { StepOf, Verb } from "./verb.js";

/** So long an element may take to hold still and let the pointer through, on a page that is busy. */
const POINTER_MS = 10_000;
const DONE = /click action done/;
/** From here on it may have been pressed, and must not be pressed again. */
const BEGUN = /performing click action/;
const COVERED = /intercepts pointer events/;

/** A window that closes itself when its button is pressed did what it should, and cannot say so any more. */
export async function unlessClosed({ observer }: Driver, act: () => Promise<void>): Promise<void> {
  const page = observer.page();
  try {
    await act();
  } catch (error) {
    if (!page.isClosed()) throw error;
  }
}

export async function press(
  driver: Driver,
  reason: Reason,
  { element }: Resolved,
  name: string,
): Promise<void> {
  const { observer } = driver;
  if (await observer.strike(element, reason)) return;
  const attempt = async (timeout: number): Promise<string | undefined> => {
    try {
      await unlessClosed(driver, () => observer.during(reason, () => element.click({ timeout })));
      return undefined;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      // Pressed it was; what came too late is the page that it leads to, and that is for the next look to wait for.
      return DONE.test(error.message) ? undefined : error.message;
    }
  };
  const first = await attempt(STILL_MS);
  if (first === undefined) return;
  // What lies over it on a page where nothing moves will not go away; anything else may be a slow machine.
  const hopeless = BEGUN.test(first) || (COVERED.test(first) && !(await observer.alive()));
  const problem = hopeless ? first : await attempt(POINTER_MS);
  if (problem !== undefined) throw clickFailure(problem, name);
}

export const click: Verb<"click"> = {
  target: (driver, step) => resolveTarget(driver, step, step.target, "click"),
  async act(driver, step: StepOf<"click">, target) {
    if (target) await press(driver, { step: step.index }, target, saidAs(step.target));
  },
};
