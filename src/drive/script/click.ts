/** click: presses a control, or the element that carries the words, with the pointer. */
import type { Driver } from "../driver.js";
import { saidAs } from "../match.js";
import { clickFailure, type Resolved, resolveTarget } from "../target.js";
import type { StepOf, Verb } from "./verb.js";

/** Playwright waits so long for the element to hold still and take the pointer. */
const POINTER_MS = 10_000;

export async function press(
  { observer }: Driver,
  step: { index: number },
  { element }: Resolved,
  name: string,
): Promise<void> {
  try {
    await observer.during({ step: step.index }, () => element.click({ timeout: POINTER_MS }));
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
