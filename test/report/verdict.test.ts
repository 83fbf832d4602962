import { describe, expect, it } from "vitest";
import { listedMeasures } from "../../src/report/wording/measures.js";
import { journeyLine, verdictLine } from "../../src/report/wording/verdict.js";
import { OUTCOMES, UNJUDGED } from "../../src/vocabulary.js";
import { deadEndJourney, sampleJourney, sampleReport } from "../support/report.js";

describe("journeyLine", () => {
  it("says what leaving took", () => {
    expect(journeyLine(sampleJourney())).toBe(
      "Leaving took 7 clicks over 7 screens; 3 of them pressed the customer to stay.",
    );
  });

  it("speaks of nothing that was not measured", () => {
    const line = journeyLine({ ...sampleJourney(), measures: { clicks: 1 } });
    expect(line).toBe("Leaving took 1 click; pressure was not measured.");
    expect(journeyLine({ ...sampleJourney(), measures: {} })).toBe(
      "Leaving succeeded; what it took was not measured.",
    );
  });

  it("tells no pressure from pressure not looked at", () => {
    const measures = { clicks: 2, screens: 2, pressureScreens: 0 };
    expect(journeyLine({ ...sampleJourney(), measures })).toBe(
      "Leaving took 2 clicks over 2 screens; none of them pressed the customer to stay.",
    );
  });

  it("does not speak of pressure where there is no leaving", () => {
    expect(journeyLine(deadEndJourney())).toBe(
      "Nothing led on after 4 clicks over 3 screens and 3 chat messages.",
    );
    expect(journeyLine({ ...sampleJourney(), kind: "signup", measures: { clicks: 3, screens: 3 } })).toBe(
      "Signing up took 3 clicks over 3 screens.",
    );
  });

  it("says of an outcome without judgment that there is none, and of no other", () => {
    for (const outcome of OUTCOMES) {
      const line = journeyLine({ ...sampleJourney(), outcome });
      expect(/could not be judged/.test(line)).toBe(UNJUDGED.includes(outcome));
      expect(/^Leaving took/.test(line)).toBe(outcome === "completed");
    }
  });
});

describe("verdictLine", () => {
  const line = (verdict: Partial<ReturnType<typeof sampleReport>["verdict"]>) =>
    verdictLine({
      ...sampleReport(),
      verdict: { status: "pass", failed: 0, worst: null, failOn: "major", ...verdict },
    });

  it("never praises beyond what was tested", () => {
    expect(line({})).toBe("Of the rules that could be tested, none of severity major or above was broken.");
    expect(line({ status: "inconclusive" })).toMatch(/neither a pass nor a fail/);
    expect(line({ failOn: "never", worst: "critical" })).toBe(
      "No limit was set for this run. The worst broken rule is critical.",
    );
  });

  it("names how many rules were broken and how bad the worst is", () => {
    expect(line({ status: "fail", failed: 1, worst: "major" })).toBe(
      "1 rule of severity major or above was broken. The worst broken rule is major.",
    );
    expect(line({ status: "fail", failed: 0 })).toMatch(/worse than the limit/);
  });
});

describe("listedMeasures", () => {
  it("lists a family of the kind whole, and of others only what was measured", () => {
    const names = listedMeasures("cancel", { transfers: 1 }).flatMap((group) => group.names);
    expect(names).toContain("stillActive");
    expect(names).toContain("transfers");
    expect(names).not.toContain("chatLoops");
  });

  it("asks of a support journey nothing that needs a flow", () => {
    const names = listedMeasures("support", {}).flatMap((group) => group.names);
    expect(names).toContain("humanReached");
    expect(names).not.toContain("entryClicks");
    expect(names).not.toContain("pressureScreens");
  });
});
