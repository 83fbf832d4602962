import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { count, date, duration, measureValue, number, percent } from "../../src/report/wording/format.js";

describe("number", () => {
  it("groups thousands and drops empty decimals", () => {
    expect([0, 7, 1234, 1234567, 2.5, 2.04].map((n) => number(n))).toEqual([
      "0",
      "7",
      "1,234",
      "1,234,567",
      "2.5",
      "2",
    ]);
  });
});

describe("duration", () => {
  it("uses two units at most", () => {
    expect([0, 4.25, 45, 125, 3600, 12_000, 86_400, 183_600].map(duration)).toEqual([
      "0 s",
      "4.3 s",
      "45 s",
      "2 min 5 s",
      "1 h",
      "3 h 20 min",
      "1 day",
      "2 days 3 h",
    ]);
  });

  it("carries over where rounding fills a unit", () => {
    expect(duration(3599.6)).toBe("1 h");
    expect(duration(86_399)).toBe("1 day");
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e7, noNaN: true }), (seconds) => {
        expect(duration(seconds)).not.toMatch(/\b(60 s|60 min|24 h)\b/);
      }),
    );
  });
});

describe("measureValue", () => {
  it("never shows an absent measure as a number", () => {
    expect(measureValue("clicks", undefined)).toBe("not measured");
    expect(measureValue("clicks", 0)).toBe("0");
    expect(measureValue("stillActive", undefined)).toBe("not measured");
    expect(measureValue("stillActive", false)).toBe("no");
  });

  it("gives each measure its unit", () => {
    expect(measureValue("announcedWaitSeconds", 172_800)).toBe("2 days");
    expect(measureValue("elapsedMs", 8412)).toBe("8,412 ms");
    expect(measureValue("symmetry", 7 / 3)).toBe("2.33 ×");
  });
});

describe("percent", () => {
  it("rounds neither up to everything nor down to nothing", () => {
    expect([0, 0.001, 0.5, 0.999, 1].map(percent)).toEqual(["0 %", "1 %", "50 %", "99 %", "100 %"]);
  });
});

describe("date and count", () => {
  it("writes times in UTC and leaves other texts alone", () => {
    expect(date("2026-04-14T09:12:05.000Z")).toBe("2026-04-14 09:12 UTC");
    expect(date("last Tuesday")).toBe("last Tuesday");
    expect(date("2026-04-14T09:12:05+02:00")).toBe("2026-04-14T09:12:05+02:00");
  });

  it("knows singular and plural", () => {
    expect([count(1, "click"), count(2, "click"), count(0, "reply", "replies")]).toEqual([
      "1 click",
      "2 clicks",
      "0 replies",
    ]);
  });
});
