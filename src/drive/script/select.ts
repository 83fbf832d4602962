/** select: chooses an option of a native list, or opens a custom one and presses its option. */
import { type Driver, StepFailure } from "../driver.js";
import { fold, saidAs } from "../match.js";
import { type Resolved, resolveTarget } from "../target.js";
import { press } from "./click.js";
import type { StepOf, Verb } from "./verb.js";

function optionIndex(options: readonly string[], wanted: string): number {
  const whole = options.findIndex((option) => fold(option) === fold(wanted));
  return whole >= 0 ? whole : options.findIndex((option) => fold(option).includes(fold(wanted)));
}

async function selectNative(
  driver: Driver,
  step: StepOf<"select">,
  target: Resolved,
  options: string[],
): Promise<void> {
  const index = optionIndex(options, step.option);
  if (index < 0)
    throw new StepFailure(
      `"${saidAs(step.target)}" has no option "${step.option}". It has: ${options.map((option) => `"${option}"`).join(", ")}.`,
    );
  await driver.observer.during({ step: step.index, setsField: true }, () => {
    const list = target.element as Resolved["element"] & {
      selectOption(choice: { index: number }): Promise<string[]>;
    };
    return list.selectOption({ index });
  });
}

export const select: Verb<"select"> = {
  target: (driver, step) => resolveTarget(driver, step, step.target, "select"),
  async act(driver, step, target) {
    if (!target) throw new StepFailure(`"${saidAs(step.target)}" was not found`);
    const options = target.control?.field?.options;
    if (options) return selectNative(driver, step, target, options);
    await press(driver, { step: step.index }, target, saidAs(step.target));
    const option = await resolveTarget(driver, step, { name: step.option }, "option");
    await press(driver, { step: step.index }, option, step.option);
  },
};
