/** From a step as written to a step as the driver takes it. */
import { parseDuration } from "./duration.js";
import type { Expectation, Position, Step, StepAction, TargetSpec } from "./model.js";
import type { StepInput } from "./step-schema.js";
import { stepText } from "./step-text.js";

type ExpectationInput = { text?: string | string[] | undefined; [key: string]: unknown };

/** Normalises one checked step. Throws only if the schema and this function disagree. */
export function toStep(input: StepInput, index: number, position: Position): Step {
  const action = toAction(input);
  return { ...action, index, position, text: stepText(action) };
}

function toAction(input: StepInput): StepAction {
  if (input.click !== undefined) return { verb: "click", target: toTarget(input.click) };
  if (input.check !== undefined) return { verb: "check", target: toTarget(input.check) };
  if (input.reply !== undefined) return { verb: "reply", target: toTarget(input.reply) };
  if (input.fill !== undefined) {
    const { value, ...target } = input.fill;
    return { verb: "fill", target: toTarget(target), value };
  }
  if (input.select !== undefined) {
    const { option, ...target } = input.select;
    return { verb: "select", target: toTarget(target), option };
  }
  if (input.press !== undefined) return { verb: "press", key: input.press };
  if (input.dialog !== undefined)
    return typeof input.dialog === "string"
      ? { verb: "dialog", answer: input.dialog }
      : { verb: "dialog", answer: "accept", typed: input.dialog.accept };
  if (input.back !== undefined) return { verb: "back" };
  if (input.wait !== undefined) return toWait(input.wait);
  if (input.chat !== undefined) return { verb: "chat", message: input.chat };
  if (input.goto !== undefined) return { verb: "goto", url: input.goto };
  if (input.explore !== undefined) {
    const until = input.explore === true ? undefined : input.explore.until;
    return until ? { verb: "explore", until: toExpectation(until) } : { verb: "explore" };
  }
  if (input.expect !== undefined) {
    const { expect } = input;
    const expectation = typeof expect === "string" || Array.isArray(expect) ? { text: expect } : expect;
    return { verb: "expect", expectation: toExpectation(expectation) };
  }
  throw new Error(`The schema let a step through that has no known verb: ${Object.keys(input).join(", ")}`);
}

function toWait(input: NonNullable<StepInput["wait"]>): StepAction {
  if (typeof input === "string") return { verb: "wait", milliseconds: parseDuration(input) ?? 0 };
  const { timeout, ...until } = input;
  const timeoutMs = timeout === undefined ? undefined : parseDuration(timeout);
  const wait = { verb: "wait", until: toExpectation(until) } as const;
  return timeoutMs === undefined ? wait : { ...wait, timeoutMs };
}

function toTarget(input: string | { [K in keyof TargetSpec]?: TargetSpec[K] | undefined }): TargetSpec {
  return typeof input === "string" ? { name: input } : defined(input);
}

function toExpectation(input: ExpectationInput | { text: string | string[] }): Expectation {
  const { text, ...rest } = input;
  const list = text === undefined ? undefined : [text].flat();
  return defined({ ...rest, text: list });
}

/** A copy without the keys whose value is undefined, so that absent stays absent. */
export function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
