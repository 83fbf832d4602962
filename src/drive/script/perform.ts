/** Carries out one step: finds its target, asks the guard, acts. */
import type { Step } from "../../journey/model.js";
import { type Driver, StepFailure } from "../driver.js";
import type { Resolved } from "../target.js";
import { back } from "./back.js";
import { chat } from "./chat.js";
import { check } from "./check.js";
import { click } from "./click.js";
import { dialog } from "./dialog.js";
import { expect } from "./expect.js";
import { fill } from "./fill.js";
import { goto } from "./goto.js";
import { pressKey } from "./press.js";
import { reply } from "./reply.js";
import { select } from "./select.js";
import type { StepOf, Verb } from "./verb.js";
import { wait } from "./wait.js";

type Known = Exclude<Step["verb"], "explore">;

const VERBS: { [V in Known]: Verb<V> } = {
  click,
  check,
  fill,
  select,
  press: pressKey,
  dialog,
  back,
  wait,
  goto,
  expect,
  chat,
  reply,
};

/** Asked before each act; true: the act must not be done. */
export type Guard = (step: Step, target: Resolved | undefined) => Promise<boolean>;

async function run<V extends Known>(
  verb: Verb<V>,
  driver: Driver,
  step: StepOf<V> & Step,
  guard: Guard,
): Promise<"done" | "held"> {
  const target = await verb.target?.(driver, step);
  if (await guard(step, target)) return "held";
  await verb.act(driver, step, target);
  return "done";
}

/** @throws StepFailure when the page does not allow the step */
export function perform(driver: Driver, step: Step, guard: Guard): Promise<"done" | "held"> {
  switch (step.verb) {
    case "click":
      return run(VERBS.click, driver, step, guard);
    case "check":
      return run(VERBS.check, driver, step, guard);
    case "fill":
      return run(VERBS.fill, driver, step, guard);
    case "select":
      return run(VERBS.select, driver, step, guard);
    case "press":
      return run(VERBS.press, driver, step, guard);
    case "dialog":
      return run(VERBS.dialog, driver, step, guard);
    case "back":
      return run(VERBS.back, driver, step, guard);
    case "wait":
      return run(VERBS.wait, driver, step, guard);
    case "goto":
      return run(VERBS.goto, driver, step, guard);
    case "expect":
      return run(VERBS.expect, driver, step, guard);
    case "chat":
      return run(VERBS.chat, driver, step, guard);
    case "reply":
      return run(VERBS.reply, driver, step, guard);
    default:
      throw new StepFailure(`The step "${step.verb}" cannot be carried out by this version yet.`);
  }
}
