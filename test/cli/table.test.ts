/** Columns line up as a terminal draws them. */
import { expect, it } from "vitest";
import { table } from "../../src/cli/table.js";

it("puts words to the left and figures to the right", () => {
  expect(
    table([
      ["site", "clicks", "grade"],
      ["Lumora", "2", "A"],
      ["Parcelo", "12", "C"],
      ["Zorza", "-", "F"],
    ]),
  ).toBe("site     clicks  grade\nLumora        2  A\nParcelo      12  C\nZorza         -  F\n");
});

it("gives two columns to each character that is drawn twice as wide", () => {
  const rows = table([
    ["site", "grade"],
    ["Lumora", "A"],
    ["ヒビキ", "B"],
    ["くものコード", "C"],
    ["星見堂（株）", "D"],
    ["한국", "E"],
  ]);
  expect(rows).toBe(
    "site          grade\nLumora        A\nヒビキ        B\nくものコード  C\n星見堂（株）  D\n한국          E\n",
  );
});
