/** wait: for something to be shown, or a plain time; what the page does meanwhile is looked at as it happens. */
import { type Driver, Interrupted, nextChange, OutOfTime, StepFailure, until } from "../driver.js";
import { describe, holds } from "../expectation.js";
import type { Verb } from "./verb.js";

async function plainTime(driver: Driver, milliseconds: number): Promise<void> {
  const { observer, signal, endsAt } = driver;
  const end = performance.now() + milliseconds;
  for (let left = milliseconds; left > 0; left = end - performance.now()) {
    if (signal.aborted) throw new Interrupted("The run was interrupted");
    if (performance.now() >= endsAt) throw new OutOfTime();
    await observer.look();
    await nextChange(driver, Math.max(0, Math.min(end, endsAt) - performance.now()));
  }
}

export const wait: Verb<"wait"> = {
  async act(driver, step) {
    if ("milliseconds" in step) return plainTime(driver, step.milliseconds);
    const limit = step.timeoutMs ?? driver.timeoutMs;
    const found = await until(driver, limit, (look) =>
      holds(look, step.until, driver.observer.messages()) ? look : undefined,
    );
    if (!found) throw new StepFailure(`Waited, but there was not ${describe(step.until)}.`);
  },
};
