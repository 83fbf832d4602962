/** A step in a person's words, for progress, records and reports. Secrets stay the references they are. */
import type { Expectation, StepAction, TargetSpec } from "./model.js";

/** One line such as `click "Manage membership"`. */
export function stepText(step: StepAction): string {
  switch (step.verb) {
    case "click":
    case "check":
    case "reply":
      return `${step.verb} ${targetText(step.target)}`;
    case "fill":
      return `fill ${targetText(step.target)} with "${step.value}"`;
    case "select":
      return `select "${step.option}" in ${targetText(step.target)}`;
    case "press":
      return `press ${step.key}`;
    case "dialog":
      return `${step.answer} the dialog${step.typed === undefined ? "" : ` with "${step.typed}"`}`;
    case "back":
      return "go back";
    case "wait":
      return "until" in step
        ? `wait for ${expectationText(step.until)}`
        : `wait ${step.milliseconds / 1000} s`;
    case "chat":
      return `write "${step.message}" in the chat`;
    case "goto":
      return `go to ${step.url}`;
    case "explore":
      return step.until ? `explore until ${expectationText(step.until)}` : "explore";
    case "expect":
      return `expect ${expectationText(step.expectation)}`;
  }
}

/** A target such as `link "Plan" in "Settings"`. */
export function targetText(target: TargetSpec): string {
  const { name, role, label, text, placeholder, testid, css, nth } = target;
  const words = [name, label, text, placeholder].find((word) => word !== undefined);
  const what = [
    role,
    words === undefined ? undefined : `"${words}"`,
    testid === undefined ? undefined : `test id "${testid}"`,
    css === undefined ? undefined : `css "${css}"`,
    nth === undefined ? undefined : `number ${nth}`,
    target.in === undefined ? undefined : `in "${target.in}"`,
  ];
  return what.filter((part) => part !== undefined).join(" ");
}

/** An expectation such as `heading "Goodbye" and no "Renews on"`. */
export function expectationText({ text, heading, url, absent }: Expectation): string {
  const parts = [
    text?.map((one) => `"${one}"`).join(" or "),
    heading === undefined ? undefined : `heading "${heading}"`,
    url === undefined ? undefined : `address ${url}`,
    absent === undefined ? undefined : `no "${absent}"`,
  ];
  return parts.filter((part) => part !== undefined).join(" and ");
}
