/** goto: an address that no control led to; inside a journey it is a detour. */
import { needNoDialog } from "../driver.js";
import { load } from "../load.js";
import type { Verb } from "./verb.js";

export const goto: Verb<"goto"> = {
  async act(driver, step) {
    needNoDialog(await driver.observer.look(), step);
    await load(driver, step.url, { step: step.index });
  },
};
