/** What was done is told in words that need no journey file. */
import { expect, it } from "vitest";
import type { ReportAction } from "../../src/report/schema.js";
import { actionVerb } from "../../src/report/wording/actions.js";

const done = (type: ReportAction["type"], role?: string): string =>
  actionVerb({
    n: 1,
    screen: 1,
    type,
    counted: false,
    ...(role === undefined ? {} : { target: { role, name: "Your message", locator: "#it" } }),
  });

it.each([
  ["click", "link", "Clicked the link"],
  ["key", "button", "Pressed, by keyboard, the button"],
  ["key", "textbox", "Pressed Enter in"],
  ["key", undefined, "Pressed a key"],
  ["input", "textbox", "Filled in"],
] as const)("%s on %s", (type, role, words) => {
  expect(done(type, role)).toBe(words);
});
