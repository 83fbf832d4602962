/** fill: types into a text field. A value may refer to secrets, which are resolved at this moment and nowhere kept. */
import { STILL_MS, StepFailure } from "../driver.js";
import { saidAs } from "../match.js";
import { type Resolved, resolveTarget } from "../target.js";
import type { Verb } from "./verb.js";

export const fill: Verb<"fill"> = {
  target: (driver, step) => resolveTarget(driver, step, step.target, "fill"),
  async act(driver, step, target) {
    if (!target) throw new StepFailure(`"${saidAs(step.target)}" was not found`);
    const value = driver.secrets.resolve(step.value);
    await driver.observer.during({ step: step.index, setsField: true }, async () => {
      try {
        await target.element.fill(value, { timeout: STILL_MS });
        // Such a field drops without a word what it cannot hold.
        const { type } = target.control?.field ?? {};
        if (
          value !== "" &&
          type !== undefined &&
          PICKY.test(type) &&
          (await target.element.inputValue()) === ""
        )
          throw new Error("Malformed value");
      } catch (cause) {
        // Playwright's message repeats what was typed.
        throw new StepFailure(
          `"${saidAs(step.target)}" could not be filled in.${await whyNot(cause, target.element)}`,
          {
            cause: hideValue(cause, value),
          },
        );
      }
    });
  },
};

const PICKY = /^(date|datetime-local|month|week|time|number|color|range)$/;

/** Reasons that say nothing of what was typed. On a busy machine Playwright's time is over before it has found one. */
async function whyNot(cause: unknown, element: Resolved["element"]): Promise<string> {
  const message = cause instanceof Error ? cause.message : "";
  if (/Malformed value|cannot type text into/i.test(message)) return " It takes another kind of value.";
  if (!(await element.isEnabled().catch(() => true))) return " It is disabled.";
  if (!(await element.isEditable().catch(() => true))) return " It is read-only.";
  return "";
}

const hideValue = (cause: unknown, value: string): Error =>
  new Error(cause instanceof Error ? cause.message.replaceAll(value, "…") : "unknown");
