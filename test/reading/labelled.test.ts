/** Values are read with their labels, and nothing else is taken for a label. */
import { describe, expect, test } from "vitest";
import { labelledValues } from "../../src/reading/labelled.js";
import type { Block } from "../../src/record/schema.js";
import { type BlockSpec, look } from "../support/record.js";

const at = (x: number, y: number, width = 100, height = 20) => ({ box: { x, y, width, height } });
const pairs = (...blocks: (BlockSpec & object)[]): string[] =>
  labelledValues(look({ blocks }).blocks as Block[]).map(({ text }) => text);

describe("labelledValues", () => {
  test("two columns of a list or a table", () => {
    expect(
      pairs(
        { text: "Plan", kind: "item", ...at(0, 0) },
        { text: "Plus", kind: "item", ...at(120, 0) },
        { text: "Ends:", kind: "item", ...at(0, 30) },
        { text: "3 May 2027", kind: "item", ...at(120, 30) },
      ),
    ).toEqual(["Plan: Plus", "Ends: 3 May 2027"]);
  });
  test("a value under its label, each once", () => {
    expect(
      pairs(
        { text: "Status", kind: "item", ...at(0, 0) },
        { text: "Cancelled", kind: "item", ...at(40, 20) },
        { text: "Ends", kind: "item", ...at(0, 40) },
        { text: "3 May 2027", kind: "item", ...at(40, 60) },
      ),
    ).toEqual(["Status: Cancelled", "Ends: 3 May 2027"]);
  });
  test("a small label over a larger value", () => {
    expect(
      pairs(
        { text: "Access until", fontSize: 12, ...at(0, 0) },
        { text: "3 May 2027", fontSize: 18, ...at(0, 20) },
      ),
    ).toEqual(["Access until: 3 May 2027"]);
  });
  test("running texts, controls and what stands far away are none", () => {
    expect(
      pairs(
        { text: "Your plan.", ...at(0, 0) },
        { text: "Ends 3 May", ...at(0, 20) },
        { text: "Details", ...at(0, 300) },
        { text: "Cancel", kind: "control", control: 1, ...at(120, 300) },
        { text: "Two lines of one text", ...at(0, 400) },
        { text: "in the same type", ...at(0, 420) },
      ),
    ).toEqual([]);
  });
});
