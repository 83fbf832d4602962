/** press: a key, on whatever has the focus. */
import { needNoDialog } from "../driver.js";
import type { Verb } from "./verb.js";

export const pressKey: Verb<"press"> = {
  async act({ observer }, step) {
    needNoDialog(await observer.look(), step);
    await observer.during({ step: step.index }, () => observer.page().keyboard.press(step.key));
  },
};
