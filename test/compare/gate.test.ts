import { describe, expect, it } from "vitest";
import { acceptAll, standing } from "../../src/compare/baseline.js";
import { baselineFrom, baselineText } from "../../src/compare/baseline-parse.js";
import type { Baseline, Entry } from "../../src/compare/baseline-schema.js";
import { gated } from "../../src/compare/gate.js";
import { InvalidFileError } from "../../src/errors.js";
import { renderMarkdown } from "../../src/report/markdown.js";
import type { Report, RuleResult } from "../../src/report/schema.js";
import { renderTerminal } from "../../src/report/terminal.js";
import { parseYaml } from "../../src/yaml/document.js";
import { HOSTILE_TEXTS } from "../support/hostile.js";
import { sampleJourney, sampleReport } from "../support/report.js";

/** The sample report after changes to some of its rules. */
function reportWith(changes: Record<string, Partial<RuleResult>>, more: Partial<Report> = {}): Report {
  const report = { ...sampleReport(), ...more };
  for (const journey of report.journeys)
    journey.rules = journey.rules.map((rule) => ({ ...rule, ...changes[rule.id] }));
  return report;
}
const entry = (rule: string, more: Partial<Entry> = {}): Entry => ({
  journey: "cancel",
  rule: `core-exit/${rule}`,
  severity: "critical",
  reason: "It ships in March",
  owner: "jane",
  expires: "2099-01-01",
  ...more,
});
const FAILED = ["exit-no-countdown", "exit-click-count", "exit-door-visible", "exit-shaming"];
const baseline = (...accepted: Entry[]): Baseline => ({ file: "wayout.baseline.yaml", accepted });
const all = (more: Record<string, Partial<Entry>> = {}) =>
  baseline(...FAILED.map((rule) => entry(rule, more[rule])));

describe("--max-score", () => {
  it("fails a score over the limit, and lets one at the limit pass as far as it is concerned", () => {
    const report = reportWith(Object.fromEntries(FAILED.map((id) => [id, { severity: "minor" }])));
    report.verdict = { ...report.verdict, status: "pass", failed: 0 };
    expect(gated(report, { maxScore: 54 }).verdict).toMatchObject({ status: "pass", maxScore: 54 });
    expect(gated(report, { maxScore: 53 }).verdict).toMatchObject({
      status: "fail",
      because: ["cancel: the exit score is 54, at most 53 passes."],
    });
  });

  it("is never green where there is no score", () => {
    const report = sampleReport();
    for (const score of report.journeys[0]?.scores ?? []) score.score = null;
    expect(gated(report, { maxScore: 100 }).verdict.status).toBe("inconclusive");
  });

  it("leaves a report alone that nothing is asked of", () => {
    const report = sampleReport();
    expect(gated(report, {})).toBe(report);
  });
});

describe("a baseline", () => {
  it("lets pass what it accepts, and nothing else", () => {
    expect(gated(sampleReport(), { baseline: all() }).verdict).toMatchObject({
      status: "pass",
      failed: 0,
      baseline: { file: "wayout.baseline.yaml", accepted: 4 },
    });
    const less = baseline(...all().accepted.slice(1));
    expect(gated(sampleReport(), { baseline: less }).verdict).toMatchObject({
      status: "fail",
      failed: 1,
      because: [expect.stringMatching(/^New: cancel, core-exit\/exit-no-countdown: 1 running clock/)],
    });
  });

  it.each([
    ["a measure further from its limit", { value: 9, better: "fewer" }, { value: 7 }, true],
    ["the same measure", { value: 7, better: "fewer" }, { value: 7 }, false],
    ["a better measure", { value: 6, better: "fewer" }, { value: 7 }, false],
    ["fewer of what should be many", { value: 1, better: "more" }, { value: 2 }, true],
    ["true where false was accepted", { value: true, better: "fewer" }, { value: false }, true],
    ["a higher severity", { severity: "critical" }, { severity: "major" }, true],
    ["a value that nobody accepted", { value: 9, better: "fewer" }, {}, false],
  ] as const)("knows worse: %s", (_, now, then, worse) => {
    const report = reportWith({ "exit-click-count": now });
    const { unaccepted } = standing(report, all({ "exit-click-count": then }));
    expect(unaccepted.map(({ why }) => why)).toEqual(worse ? ["worse"] : []);
  });

  it("fails by an expired entry from the day after, whatever the severity, by the day of the run", () => {
    const minor = reportWith({ "exit-click-count": { severity: "minor" } });
    const until = (expires: string) => gated(minor, { baseline: all({ "exit-click-count": { expires } }) });
    expect(minor.startedAt.slice(0, 10)).toBe("2026-04-14");
    expect(until("2026-04-14").verdict.status).toBe("pass");
    expect(until("2026-04-13").verdict).toMatchObject({
      status: "fail",
      because: ["Expired: cancel, core-exit/exit-click-count was accepted until 2026-04-13 (jane)."],
    });
  });

  it("reports what is not needed any more, and keeps what was not looked at or not decided", () => {
    const report = reportWith({ "exit-click-count": { status: "pass" } });
    const others = [
      entry("exit-still-active"),
      entry("exit-gone-from-the-pack"),
      entry("exit-shaming", { journey: "other" }),
      entry("exit-shaming", { site: "Another site" }),
      { ...entry("x"), rule: "other-pack/x" },
    ];
    const { unneeded } = standing(report, baseline(...all().accepted, ...others));
    expect(unneeded.map(({ rule }) => rule)).toEqual([
      "core-exit/exit-click-count",
      "core-exit/exit-gone-from-the-pack",
    ]);
    expect(gated(report, { baseline: all() }).verdict).toMatchObject({
      status: "pass",
      notes: ["Not needed any more: cancel, core-exit/exit-click-count (jane)."],
    });
  });

  it("makes no journey green that could not be judged", () => {
    const report = sampleReport([{ ...sampleJourney(), outcome: "blocked" }]);
    report.verdict = { ...report.verdict, status: "inconclusive" };
    expect(gated(report, { baseline: all() }).verdict.status).toBe("inconclusive");
    expect(acceptAll([report], baseline(), entry("x")).added).toEqual([]);
  });

  it("is shown in the formats for people without acting in them", () => {
    for (const text of HOSTILE_TEXTS) {
      const report = reportWith({ "exit-click-count": { because: text } });
      const shown = gated(report, { baseline: baseline() });
      expect(renderMarkdown(shown)).not.toMatch(/<script|<img|\p{Cc}(?<!\n)/u);
      expect(renderTerminal(shown, { color: 0 })).not.toMatch(/\p{Cc}(?<!\n)|^\s*::/mu);
    }
  });
});

describe("the baseline file", () => {
  const by = { reason: "It ships in March", owner: "jane", expires: "2027-03-31" };

  it("comes back as it was written, hostile words included", () => {
    for (const because of HOSTILE_TEXTS) {
      const report = reportWith({ "exit-click-count": { because, value: 7, better: "fewer" } });
      const { entries } = acceptAll([report], baseline(), by);
      const read = baselineFrom(parseYaml(baselineText(entries), "b.yaml"));
      expect(new Set(read.accepted.map(({ rule }) => rule))).toEqual(
        new Set(FAILED.map((rule) => `core-exit/${rule}`)),
      );
      expect(gated(report, { baseline: read }).verdict.status).toBe("pass");
    }
  });

  it("keeps reason, owner and date of what is there; accepts anew what became worse; drops what is gone", () => {
    const old = all({ "exit-click-count": { value: 7, owner: "old" } });
    const report = reportWith({
      "exit-click-count": { value: 9, better: "fewer" },
      "exit-shaming": { status: "pass" },
    });
    const { entries, added, dropped } = acceptAll([report], old, by);
    expect(added.map(({ rule, value, owner }) => [rule, value, owner])).toEqual([
      ["core-exit/exit-click-count", 9, "jane"],
    ]);
    expect(dropped.map(({ rule }) => rule)).toEqual(["core-exit/exit-shaming"]);
    expect(entries).toHaveLength(3);
    expect(entries.find(({ rule }) => rule.endsWith("countdown"))?.expires).toBe("2099-01-01");
  });

  it("names every mistake with its place", () => {
    const text = `version: 1
accepted:
  - journey: cancel
    rule: exit-click-count
    severity: huge
    reason: ""
    ownr: jane
    expires: tomorrow
  - {journey: a, rule: p/r, severity: minor, reason: r, owner: o, expires: 2027-01-01}
  - {journey: a, rule: p/r, severity: minor, reason: r, owner: o, expires: 2027-01-01}
`;
    const problems = (source: string) => {
      try {
        return baselineFrom(parseYaml(source, "b.yaml")).accepted.map(() => "");
      } catch (error) {
        if (!(error instanceof InvalidFileError)) throw error;
        return error.message.split("\n");
      }
    };
    const found = problems(text);
    for (const start of [
      "b.yaml:4:11: ",
      "b.yaml:5:15: ",
      "b.yaml:6:13: ",
      'b.yaml:7:5: "ownr" is not known here. Did you mean "owner"?',
      "b.yaml:8:14: ",
    ])
      expect(
        found.some((line) => line.startsWith(start)),
        `${start} in\n${found.join("\n")}`,
      ).toBe(true);
    expect(problems(text.replace(/ {2}- journey[\s\S]*tomorrow\n/, ""))).toEqual([
      'b.yaml:4:24: "p/r" of journey "a" is accepted twice. Keep one of the two.',
    ]);
  });
});
