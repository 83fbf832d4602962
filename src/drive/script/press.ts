/** press: a key, on whatever has the focus. */
import { needNoDialog } from "../driver.js";
import { unlessClosed } from "./click.js";
import type { Verb } from "./verb.js";

export const pressKey: Verb<"press"> = {
  async act(driver, step) {
    const { observer } = driver;
    needNoDialog(await observer.look(), step);
    await unlessClosed(driver, () =>
      observer.during({ step: step.index }, () => observer.page().keyboard.press(step.key)),
    );
  },
};
