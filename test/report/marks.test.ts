import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeLabels } from "../../src/report/labels.js";
import { clampBox, letter, type Mark, markScreens } from "../../src/report/marks.js";
import { slices } from "../../src/report/slices.js";
import { sampleJourney } from "../support/report.js";

const boxes = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 1200 }),
    y: fc.integer({ min: 0, max: 5000 }),
    width: fc.integer({ min: 1, max: 400 }),
    height: fc.integer({ min: 1, max: 300 }),
  }),
  { maxLength: 12 },
);

describe("markScreens", () => {
  it("numbers clicks as they are counted, so that the last number is the measure", () => {
    const journey = sampleJourney();
    const labels = markScreens(journey).flatMap((marked) =>
      marked.actions.flatMap((each) => each.label ?? []),
    );
    expect(labels).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
    expect(labels.at(-1)).toBe(String(journey.measures.clicks));
  });

  it("follows the way taken, each screen once, and forgets none", () => {
    const journey = { ...sampleJourney(), path: [3, 1, 3, 2] };
    expect(markScreens(journey).map((marked) => marked.screen.n)).toEqual([3, 1, 2, 4, 5, 6, 7]);
  });

  it("marks only what has a place on the page", () => {
    const third = markScreens(sampleJourney())[2];
    expect(third?.marks.map((mark) => mark.label)).toEqual(["A", "B", "3", "4"]);
    expect(markScreens(sampleJourney())[5]?.marks).toEqual([]);
  });

  it("letters go on after Z", () => {
    expect([0, 25, 26, 27, 701, 702].map(letter)).toEqual(["A", "Z", "AA", "AB", "ZZ", "AAA"]);
  });
});

describe("clampBox", () => {
  it("keeps boxes inside the page and drops those outside or broken", () => {
    expect(clampBox({ x: -10, y: 5, width: 30, height: 10 }, 100, 100)).toEqual({
      x: 0,
      y: 5,
      width: 20,
      height: 10,
    });
    expect(clampBox({ x: 200, y: 5, width: 30, height: 10 }, 100, 100)).toBeUndefined();
    expect(clampBox({ x: Number.NaN, y: 5, width: 30, height: 10 }, 100, 100)).toBeUndefined();
    expect(clampBox(undefined, 100, 100)).toBeUndefined();
  });
});

describe("slices", () => {
  it("show the top, and what is marked further down", () => {
    const box = { x: 0, y: 1980, width: 190, height: 24 };
    expect(slices(2400, 720, 50, [box])).toEqual([
      { y: 0, height: 720 },
      { y: 1930, height: 124 },
    ]);
    expect(slices(500, 720, 50, [])).toEqual([{ y: 0, height: 500 }]);
  });

  it("cover every box, never overlap and stay on the page", () => {
    fc.assert(
      fc.property(boxes, (all) => {
        const parts = slices(5400, 720, 60, all);
        for (const [index, part] of parts.entries()) {
          const next = parts[index + 1];
          if (next) expect(next.y).toBeGreaterThanOrEqual(part.y + part.height);
          expect(part.y + part.height).toBeLessThanOrEqual(5400);
        }
        const covered = (y: number) => parts.some((part) => y >= part.y && y < part.y + part.height);
        for (const box of all)
          for (let y = box.y; y < box.y + box.height; y += 7) expect(covered(y)).toBe(true);
      }),
    );
  });
});

describe("placeLabels", () => {
  it("never puts one label on another", () => {
    fc.assert(
      fc.property(boxes, (all) => {
        const marks = all.map(
          (box, index): Mark => ({ kind: index % 2 ? "click" : "finding", label: letter(index), box }),
        );
        const placed = placeLabels(marks, 46, 1280);
        for (const [index, one] of placed.entries())
          for (const other of placed.slice(index + 1))
            expect(Math.abs(one.x - other.x) >= 46 || Math.abs(one.y - other.y) >= 46).toBe(true);
      }),
    );
  });

  it("keeps clear of the words it is about", () => {
    const box = { x: 300, y: 400, width: 200, height: 20 };
    const [finding, click] = placeLabels(
      [
        { kind: "finding", label: "A", box },
        { kind: "click", label: "1", box },
      ],
      40,
      1280,
    );
    expect(finding && finding.x + 20).toBeLessThanOrEqual(box.x);
    expect(click && click.x - 20).toBeGreaterThanOrEqual(box.x + box.width);
  });
});
