/** dialog: answers the native dialog that is open. */
import { StepFailure, until } from "../driver.js";
import type { Verb } from "./verb.js";

export const dialog: Verb<"dialog"> = {
  async act(driver, step) {
    const { observer } = driver;
    const open = await until(driver, driver.timeoutMs, (look) => (look.native ? look : undefined));
    if (!open) throw new StepFailure("No native dialog is open that could be answered.");
    await observer.during({ step: step.index }, () =>
      observer.answerDialog(step.answer === "accept", step.typed),
    );
  },
};
