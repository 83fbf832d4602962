/** click: presses a control, or the element that carries the words, with the pointer. */
import { type Driver, STILL_MS } from "../driver.js";
import { saidAs } from "../match.js";
import { clickFailure, type Resolved, resolveTarget } from "../target.js";
import type { StepOf, Verb } from "./verb.js";

/** So long an element may take to hold still and let the pointer through, on a page that is busy. */
const POINTER_MS = 10_000;

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
  step: { index: number },
  { element }: Resolved,
  name: string,
): Promise<void> {
  const { observer } = driver;
  const timeout = (await observer.alive()) ? POINTER_MS : STILL_MS;
  try {
    await unlessClosed(driver, () => observer.during({ step: step.index }, () => element.click({ timeout })));
  } catch (error) {
    throw clickFailure(error, name);
  }
}

export const click: Verb<"click"> = {
  target: (driver, step) => resolveTarget(driver, step, step.target, "click"),
  async act(driver, step: StepOf<"click">, target) {
    if (target) await press(driver, step, target, saidAs(step.target));
  },
};
