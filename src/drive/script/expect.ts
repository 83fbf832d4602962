/** expect: the page must show this; nothing is done. */
import { StepFailure, until } from "../driver.js";
import { describe, holds } from "../expectation.js";
import type { Verb } from "./verb.js";

export const expect: Verb<"expect"> = {
  async act(driver, step) {
    const { observer } = driver;
    const found = await until(driver, driver.timeoutMs, (look) =>
      holds(look, step.expectation, observer.messages()) ? look : undefined,
    );
    if (found) return;
    const look = observer.log.current();
    const shown = look ? ` The screen is "${look.heading}" at ${look.url}.` : "";
    throw new StepFailure(`Expected ${describe(step.expectation)}, but it is not shown.${shown}`);
  },
};
