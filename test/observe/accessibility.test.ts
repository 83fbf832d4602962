import { expect, it } from "vitest";
import { accessibilityText } from "../../src/observe/accessibility.js";

const node = (
  nodeId: string,
  role: string,
  name: string,
  childIds: string[] = [],
  properties: { name: string; value: { value?: unknown } }[] = [],
) => ({ nodeId, ignored: false, role: { value: role }, name: { value: name }, childIds, properties });

it("writes one line a node, wrappers left out, a control's words once, its states behind it", () => {
  const text = accessibilityText([
    node("1", "RootWebArea", "Plan", ["2"]),
    node("2", "generic", "", ["3", "5", "7"]),
    node("3", "heading", "Your plan", ["4"], [{ name: "level", value: { value: 1 } }]),
    node("4", "StaticText", "Your plan"),
    node("5", "checkbox", "I agree", [], [{ name: "checked", value: { value: "true" } }]),
    node("7", "paragraph", "", ["8", "9"]),
    node("8", "StaticText", "Say  "),
    node("9", "link", 'a "no"', [], [{ name: "disabled", value: { value: false } }]),
  ]);
  expect(text.split("\n")).toEqual([
    '- heading "Your plan" [level=1]',
    '- checkbox "I agree" [checked]',
    "- paragraph",
    '  - text "Say"',
    '  - link "a \\"no\\""',
  ]);
});

it("never tells what was typed into a field", () => {
  const text = accessibilityText([
    node("1", "RootWebArea", "", ["2"]),
    node("2", "textbox", "Password", ["3"]),
    node("3", "generic", "", ["4"]),
    node("4", "StaticText", "hunter22"),
  ]);
  expect(text).toBe('- textbox "Password"');
});

it("holds out against an empty tree and unknown children", () => {
  expect(accessibilityText([])).toBe("");
  expect(accessibilityText([node("1", "main", "", ["9"])])).toBe("- main");
});
