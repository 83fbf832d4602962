import { describe, expect, it } from "vitest";
import { compareReports } from "../../src/compare/compare.js";
import { renderComparisonHtml } from "../../src/compare/html/index.js";
import { renderRunsHtml } from "../../src/compare/html/runs.js";
import { MARKER, renderComparisonMarkdown } from "../../src/compare/markdown.js";
import { compareScreens } from "../../src/compare/screens.js";
import { spreadOf, worstOf } from "../../src/compare/spread.js";
import { renderComparisonText } from "../../src/compare/text.js";
import { type JourneyReport, type Report, type RuleResult, reportSchema } from "../../src/report/schema.js";
import { HOSTILE_TEXTS, hostileReport, LONG_TEXT } from "../support/hostile.js";
import { deadEndJourney, PIXEL, sampleJourney, sampleReport } from "../support/report.js";

function journeyWith(
  changes: Record<string, Partial<RuleResult>>,
  more: Partial<JourneyReport> = {},
): JourneyReport {
  const journey = { ...sampleJourney(), ...more };
  return { ...journey, rules: journey.rules.map((rule) => ({ ...rule, ...changes[rule.id] })) };
}
const compared = (after: JourneyReport[], before = [sampleJourney()], more: Partial<Report> = {}) =>
  compareReports(sampleReport(before), { ...sampleReport(after), ...more }, "major");

describe("a comparison", () => {
  it("of a run with itself finds nothing", () => {
    const { journeys, notices, verdict } = compared([sampleJourney()]);
    expect(journeys[0]).toMatchObject({ measures: [], rules: [] });
    expect(new Set(journeys[0]?.screens.map(({ change }) => change))).toEqual(new Set(["same"]));
    expect({ notices, verdict }).toEqual({ notices: [], verdict: { status: "same", because: [] } });
  });

  it.each([
    ["worse: a kept rule broke", "exit-phone", { status: "fail" }, "worse"],
    ["worse: a warned rule broke", "exit-survey-optional", { status: "fail", severity: "major" }, "worse"],
    ["worse: an undecided rule broke", "exit-trick-wording", { status: "fail" }, "worse"],
    ["not: one below the gate broke", "exit-reauth", { status: "fail" }, "same"],
    ["better: a broken rule is kept", "exit-shaming", { status: "pass" }, "better"],
    ["undecided: a kept rule cannot be told any more", "exit-phone", { status: "not-tested" }, "undecided"],
    ["undecided: a broken rule is for review", "exit-shaming", { status: "needs-review" }, "undecided"],
    ["not: undecided as before", "exit-trick-wording", { status: "not-tested" }, "same"],
  ] as const)("gates on rules: %s", (_, id, change, status) => {
    expect(compared([journeyWith({ [id]: change })]).verdict.status).toBe(status);
  });

  it("sees a broken rule move further from its limit, and back", () => {
    const at = (value: number) => journeyWith({ "exit-click-count": { value, better: "fewer" } });
    expect(compared([at(9)], [at(7)]).verdict.status).toBe("worse");
    expect(compared([at(6)], [at(7)]).verdict.status).toBe("better");
  });

  it("is never green for a journey that could not be judged, is missing, or became another kind", () => {
    for (const after of [
      [{ ...sampleJourney(), outcome: "blocked" as const }],
      [],
      [{ ...sampleJourney(), kind: "delete" as const }],
      [{ ...sampleJourney(), id: "other" }],
    ])
      expect(compared(after).verdict.status).toBe("undecided");
    const both = compared([sampleJourney()], [sampleJourney(), deadEndJourney()]);
    expect(both.verdict.because).toEqual(["double-charge (support) is missing from the later run."]);
  });

  it("says what makes the runs less than comparable", () => {
    const { notices } = compared([sampleJourney()], [sampleJourney()], {
      packs: [{ id: "core-exit", version: "9.0.0" }],
      profile: { device: "Phone" },
      startedAt: "2020-01-01T00:00:00Z",
    });
    expect(notices.map((notice) => notice.split(":")[0])).toEqual([
      "Other rule packs",
      "Other profiles",
      "The run named first is the later one.",
    ]);
  });

  it("tells better measures from worse ones, and what was not measured from 0", () => {
    const { clicks: _clicks, ...measures } = sampleJourney().measures;
    const after = { ...sampleJourney(), measures: { ...measures, offers: 0, words: 700, elapsedMs: 1 } };
    expect(compared([after]).journeys[0]?.measures).toEqual([
      { measure: "clicks", before: 7, after: null, direction: "undecided" },
      { measure: "words", before: 655, after: 700, direction: "worse" },
      { measure: "offers", before: 1, after: 0, direction: "better" },
    ]);
  });
});

describe("screens", () => {
  const changes = (change: (journey: JourneyReport) => void) => {
    const after = sampleJourney();
    change(after);
    return compareScreens(sampleJourney(), after).map(({ change, before, after, differences }) => [
      change,
      before?.screen.n,
      after?.screen.n,
      ...differences,
    ]);
  };

  it("that went leave the others paired", () => {
    const found = changes((journey) => {
      journey.screens.splice(3, 2);
      journey.path = [1, 2, 3, 6, 7];
    });
    expect(found.filter(([change]) => change !== "same")).toEqual([
      ["went", 4, undefined],
      ["went", 5, undefined],
    ]);
    expect(found).toHaveLength(7);
  });

  it("that came stand where they were met", () => {
    const found = changes((journey) => {
      const [first] = journey.screens;
      if (first)
        journey.screens.push({
          ...first,
          n: 8,
          heading: "Wait",
          url: "https://x.test/w",
          controls: ["Stay"],
        });
      journey.path = [1, 2, 8, 3, 4, 5, 6, 7];
    });
    expect(found[2]).toEqual(["came", undefined, 8]);
    expect(found.filter(([change]) => change !== "same")).toHaveLength(1);
  });

  it("that changed say what differs; another date or number is none", () => {
    const found = changes((journey) => {
      const [, , survey, , , , done] = journey.screens;
      if (survey) survey.controls = ["Stay a member", "Skip"];
      if (done) done.heading = "Your membership ends on 5 May";
      journey.findings = journey.findings.filter(({ pattern }) => pattern !== "forced-survey");
    });
    expect(found.filter(([change]) => change !== "same")).toEqual([
      [
        "changed",
        3,
        3,
        "controls that came: “Skip”",
        "controls that went: “Next”",
        "patterns that went: “forced-survey”",
      ],
    ]);
  });
});

describe("several runs", () => {
  const run = (status: "pass" | "fail" | "inconclusive", failed = 0, score = 10): Report => {
    const report = sampleReport();
    for (const one of report.journeys[0]?.scores ?? []) one.score = score;
    return { ...report, verdict: { ...report.verdict, status, failed } };
  };

  it("are judged by the worst", () => {
    expect(worstOf([run("pass"), run("inconclusive"), run("fail", 9)])).toBe(1);
    expect(worstOf([run("fail", 1), run("fail", 2), run("fail", 2)])).toBe(1);
    expect(worstOf([run("pass", 0, 5), run("pass", 0, 8)])).toBe(1);
  });

  it("show what differed and nothing else", () => {
    const other = run("pass");
    const [journey] = other.journeys;
    if (journey) {
      journey.measures.clicks = 9;
      journey.measures.elapsedMs = 1;
      journey.rules = journey.rules.slice(1);
    }
    const runs = [run("pass"), other].map((report, n) => ({ folder: `run-${n + 1}`, report }));
    const spread = spreadOf(runs);
    expect(spread.measures).toEqual([{ journey: "cancel", measure: "clicks", values: [7, 9] }]);
    expect(spread.rules).toEqual([
      { journey: "cancel", rule: "core-exit/exit-survey-optional", statuses: ["warn", null] },
    ]);
  });
});

describe("the page of several runs", () => {
  const runs = [sampleReport(), { ...sampleReport([deadEndJourney()]) }].map((report, n) => ({
    folder: `run-${n + 1}`,
    report,
  }));

  it("names the run that counts, links each and shows what differed", () => {
    const html = renderRunsHtml(spreadOf(runs), "Lumenreel", true);
    expect(html).toContain('<a href="run-1/report.html">run-1</a>');
    expect(html).toContain("The worst run counts: run-1.");
    expect(html).toMatch(/clicks.*>7</s);
    expect(renderRunsHtml(spreadOf(runs), "Lumenreel", false)).not.toContain("<a ");
    expect(html).toContain(">Outcome, score and what differed<");
  });

  it("says so where nothing differed but the machine's own time", () => {
    const again = sampleReport();
    for (const { measures } of again.journeys) measures.elapsedMs = 1;
    const same = spreadOf([runs[0], { folder: "run-2", report: again }].flatMap((one) => one ?? []));
    expect(renderRunsHtml(same, "Lumenreel", true)).toContain(">Nothing differed<");
  });

  it("lets nothing of a site act", () => {
    for (const seed of HOSTILE_TEXTS.keys()) {
      const report = reportSchema.parse(hostileReport(seed));
      const html = renderRunsHtml(spreadOf([...runs, { folder: "run-3", report }]), report.site.name, true);
      expect(html).not.toMatch(/<(?:script|img|iframe|form)|(?:href|src)="(?!run-\d)| on\w+="/i);
    }
  });
});

describe("a comparison's formats", () => {
  const hostile = HOSTILE_TEXTS.map((_, seed) => {
    const after = reportSchema.parse(hostileReport(seed));
    const before = reportSchema.parse(hostileReport(seed + 3));
    for (const [index, journey] of before.journeys.entries()) {
      const other = after.journeys[index];
      if (other) journey.id = other.id;
      for (const rule of journey.rules) rule.status = "pass";
    }
    return compareReports(before, after, "minor");
  });

  it("in Markdown begin with the mark by which a comment is found again", () => {
    const text = renderComparisonMarkdown(compared([journeyWith({ "exit-phone": { status: "fail" } })]));
    expect(text.split("\n")[0]).toBe(MARKER);
    expect(text).toContain("## Lumenreel: worse");
    expect(text).toContain("| Nobody has to telephone | major | Passed | Failed | **worse** |");
  });

  it("in Markdown fit into a comment, whatever a site says, and mean nothing in it", () => {
    const long = compared([journeyWith({ "exit-phone": { status: "fail", because: LONG_TEXT } })]);
    for (const comparison of [...hostile, long]) {
      const text = renderComparisonMarkdown(comparison);
      expect(text.length).toBeLessThan(65_536);
      expect(text).not.toMatch(/<(?:script|img|b)\b|\p{Cc}(?<!\n)|\u202e|\]\(<javascript/u);
      expect(text.match(/<!--/g)).toHaveLength(1);
    }
  });

  it("on the terminal hold no control character and no command of a build server", () => {
    for (const comparison of hostile)
      expect(renderComparisonText(comparison)).not.toMatch(/\p{Cc}(?<!\n)|\u202e|^\s*::|##\w*\[/mu);
  });

  it("in HTML escape everything, hold no script and load nothing", () => {
    for (const comparison of hostile) {
      const sources = [PIXEL, "https://evil.test/a.png", "javascript:x", '"><script>1</script>', undefined];
      let next = 0;
      const image = () => sources[next++ % sources.length];
      const html = renderComparisonHtml(comparison, { before: image, after: image });
      expect(html).not.toMatch(/<script|<img (?!src="data:image\/png)|<(?:iframe|link|object)|\u202e/);
      for (const [, href = ""] of html.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^(?:#|https?:)/);
    }
  });
});
