/** back: the browser's back button. */
import { needNoDialog } from "../driver.js";
import type { Verb } from "./verb.js";

export const back: Verb<"back"> = {
  async act({ observer }, step) {
    needNoDialog(await observer.look(), step);
    await observer.back({ step: step.index });
  },
};
