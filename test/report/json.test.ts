import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderJson } from "../../src/report/json.js";
import { type Report, reportSchema } from "../../src/report/schema.js";
import { sampleReport } from "../support/report.js";

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, reversed(each)]),
  );
}

describe("renderJson", () => {
  it("is the same text whatever order the keys were set in", () => {
    const report = sampleReport();
    expect(renderJson(reportSchema.parse(reversed(report)))).toBe(renderJson(report));
  });

  it("loses nothing, fields beyond the schema included", () => {
    const report: Report & { further: { z: number; a: number } } = {
      ...sampleReport(),
      further: { z: 1, a: 2 },
    };
    const text = renderJson(report);
    expect(JSON.parse(text)).toEqual(report);
    expect(text.indexOf('"a"')).toBeLessThan(text.indexOf('"z"'));
    expect(text.indexOf('"verdict"')).toBeLessThan(text.indexOf('"further"'));
  });

  it("begins with what it is, is indented by two and ends with a newline", () => {
    const text = renderJson(sampleReport());
    expect(text.startsWith('{\n  "format": "wayout-report",\n  "version": 1,')).toBe(true);
    expect(text.endsWith("}\n")).toBe(true);
  });

  it("lists measures in the vocabulary's order", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(["clicks", "screens", "offers"] as const, { minLength: 3 }),
        (names) => {
          const report = sampleReport();
          const measures = Object.fromEntries(names.map((name) => [name, 1]));
          const text = renderJson({
            ...report,
            journeys: report.journeys.map((each) => ({ ...each, measures })),
          });
          expect(text).toMatch(/"screens": 1,\s+"clicks": 1,\s+"offers": 1/);
        },
      ),
    );
  });
});
