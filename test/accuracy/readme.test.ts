/** The README's figures: where they stand, and that only they are touched. */
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { figuresOf, withFigures } from "./readme.js";

const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");

test("the README has a place for the figures, and nothing else of it changes", () => {
  const once = withFigures(readme, "first");
  const twice = withFigures(once, "second");
  expect(twice).toContain("\n\nsecond\n\n");
  expect(twice).not.toContain("first\n\n<!--");
  expect(withFigures(twice, "first")).toBe(once);
  expect(once.split("## How well it sees")[0]).toBe(readme.split("## How well it sees")[0]);
  expect(once.split("<!-- accuracy ends -->")[1]).toBe(readme.split("<!-- accuracy ends -->")[1]);
});

test("without the marks nothing is written", () => {
  expect(() => withFigures("# No marks", "x")).toThrow(/must hold/);
});

test("shares are given with what they are shares of", () => {
  const figures = figuresOf({
    fixtures: 2,
    journeys: 3,
    outcomes: 3,
    measures: { all: 40, exact: 39 },
    patterns: "P",
    languages: "L",
    meanings: "M",
  });
  expect(figures).toContain("39 of 40 (0.975)");
  expect(figures).toContain("Outcomes right: 3 of 3");
});
