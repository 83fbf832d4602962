/** chat: writes in the open chat and awaits the answer. */
import { answer, openChat, send } from "../chat.js";
import type { Verb } from "./verb.js";

export const chat: Verb<"chat"> = {
  async act(driver, step) {
    const open = await openChat(driver, step);
    await send(driver, { step: step.index }, open, driver.secrets.resolve(step.message));
    await answer(driver, open.conversation);
  },
};
