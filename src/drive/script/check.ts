/** check: ticks a box or chooses a radio button; one that is ticked already is left alone. */
import { StepFailure } from "../driver.js";
import { saidAs } from "../match.js";
import { resolveTarget } from "../target.js";
import { press } from "./click.js";
import type { Verb } from "./verb.js";

export const check: Verb<"check"> = {
  target: (driver, step) => resolveTarget(driver, step, step.target, "check"),
  async act(driver, step, target) {
    if (!target) throw new StepFailure(`"${saidAs(step.target)}" was not found`);
    if (target.control?.field?.checked) return;
    // A box drawn by its label is too small, or not shown at all, to be hit itself.
    const label = await target.element.evaluateHandle((element) => {
      const drawn = element instanceof HTMLInputElement && element.checkVisibility({ opacityProperty: true });
      const box = element.getBoundingClientRect();
      if (drawn && box.width > 2 && box.height > 2) return null;
      return element instanceof HTMLInputElement ? (element.labels?.[0] ?? null) : null;
    });
    const element = label.asElement() ?? target.element;
    await press(driver, { step: step.index }, { ...target, element }, saidAs(step.target));
  },
};
