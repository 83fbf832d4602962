import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, nearest } from "../../src/yaml/nearest.js";

const word = fc.string({ maxLength: 12 });

describe("editDistance", () => {
  it("is 0 for the same word only, the same both ways, and no more than the longer length", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });
  it("counts a swap of neighbours once", () => {
    expect(editDistance("cancle", "cancel")).toBe(1);
  });
});

describe("nearest", () => {
  it("finds what was meant and keeps silent where nothing is near", () => {
    expect(nearest("clik", ["check", "click", "fill"])).toBe("click");
    expect(nearest("CLICK", ["click"])).toBe("click");
    expect(nearest("zzz", ["click", "fill"])).toBeUndefined();
    expect(nearest("x".repeat(100_000), ["click"])).toBeUndefined();
  });
});
