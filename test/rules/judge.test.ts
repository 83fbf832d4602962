import { describe, expect, it } from "vitest";
import type { JourneyFacts } from "../../src/rules/facts.js";
import { judge } from "../../src/rules/judge.js";
import { loadPacks } from "../../src/rules/load.js";
import type { Pack } from "../../src/rules/schema.js";
import { UNJUDGED } from "../../src/vocabulary.js";
import { facts, finding, screen } from "./facts.js";

const packs = await loadPacks(["core-exit"]);
const [core] = packs;
if (!core) throw new Error("core-exit is missing");
const ruling = (of: JourneyFacts, id: string, by: readonly Pack[] = packs) => {
  const result = judge(of, by).find((rule) => rule.id === id);
  if (!result) throw new Error(`no rule ${id}`);
  return result;
};

describe("judging a journey that was walked", () => {
  it("finds nothing against an easy one", () => {
    const finalControl = { screen: 2, label: "Cancel subscription", kind: "button", meaning: "leave" };
    const statuses = new Set(judge(facts({ finalControl }), packs).map((rule) => rule.status));
    expect([...statuses].sort()).toEqual(["not-applicable", "pass"]);
  });

  it("says what was counted and what would pass", () => {
    const six = ruling(facts({ measures: { clicks: 6 } }), "exit-click-count");
    expect(six).toMatchObject({
      status: "warn",
      points: 2.5,
      atMost: 5,
      because: "6 clicks, at most 4 pass.",
    });
    const one = ruling(facts({ measures: { clicks: 1 } }), "exit-click-count");
    expect(one).toMatchObject({ status: "pass", points: 0, because: "1 click, at most 4 pass." });
  });

  it("says times as a clock does, not in thousands of seconds", () => {
    const slow = ruling(facts({ measures: { estimatedSeconds: 383.7 } }), "exit-time");
    expect(slow.because).toBe("About 6 min 24 s for an ordinary person, at most 2 min pass.");
    expect(slow.value).toBe(383.7);
  });

  it("quotes the site and names the screens", () => {
    const shamed = facts({ findings: [finding("confirmshaming", { quote: "No, I like to overpay" })] });
    const result = ruling(shamed, "exit-confirmshaming");
    expect(result).toMatchObject({ status: "fail", points: 5, screens: [2] });
    expect(result.because).toContain("“No, I like to overpay” on screen 2");
  });

  it("says of a clock whether it starts again when the page is loaded anew", () => {
    const clock = (restarts: boolean) => ({
      before: "09:58",
      after: restarts ? "10:00" : "09:55",
      seconds: 3,
      restarts,
    });
    const because = (over: Parameters<typeof finding>[1]) =>
      ruling(facts({ findings: [finding("countdown-timer", over)] }), "exit-urgency").because;
    expect(because({ clock: clock(true) })).toMatch(/showed “10:00” after “09:58”: the clock starts anew/);
    expect(because({ clock: clock(false) })).toMatch(/running on\.$/);
    expect(because({})).not.toMatch(/Loaded again/);
    const unsure = { clock: clock(true), confidence: 0.5, counted: false };
    expect(because(unsure)).not.toMatch(/starts anew/);
  });

  it("does not let a site's words act as placeholders, controls or floods", () => {
    const quote = `{reason} \u001b[31m red \u202e ${"x".repeat(5000)}`;
    const { because } = ruling(
      facts({ findings: [finding("confirmshaming", { quote })] }),
      "exit-confirmshaming",
    );
    expect(because).toContain("{reason}");
    expect(because).not.toMatch(/\p{Cc}|\p{Cf}/u);
    expect(because.length).toBeLessThan(400);
  });

  it("leaves unsure findings to a person, at no cost", () => {
    const unsure = facts({ findings: [finding("confirmshaming", { confidence: 0.5, counted: false })] });
    expect(ruling(unsure, "exit-confirmshaming")).toMatchObject({
      status: "needs-review",
      points: 0,
      atMost: 0,
    });
  });

  it("does not test what was not measured", () => {
    const result = ruling(facts({ measures: {} }), "exit-click-count");
    expect(result).toMatchObject({ status: "not-tested", points: 0, atMost: 0 });
    expect(result.because).toContain("clicks was not measured");
  });

  it("does not apply to another kind of journey", () => {
    const statuses = new Set(judge(facts({ kind: "support" }), packs).map((rule) => rule.status));
    expect([...statuses]).toEqual(["not-applicable"]);
  });
});

describe("judging by outcome", () => {
  const ANSWER = ["exit-no-onscreen-confirmation", "exit-no-effective-date", "exit-not-effective"];

  it("passes everything but the site's answer where the final control was not pressed", () => {
    const stopped = facts({ outcome: "stopped", findings: [] });
    for (const id of ANSWER) expect(ruling(stopped, id).status).toBe("not-tested");
    expect(ruling(stopped, "exit-no-onscreen-confirmation").because).toContain("not pressed");
    expect(ruling(stopped, "exit-click-count").status).toBe("pass");
  });

  it.each(UNJUDGED)("passes nothing and warns of nothing after %s, but keeps what was broken", (outcome) => {
    const broken = facts({
      outcome,
      measures: { clicks: 9, options: 7, entryClicks: 0 },
      findings: [finding("confirmshaming"), finding("dead-end")],
    });
    const failed = judge(broken, packs).filter((rule) => rule.status === "fail");
    expect(failed.map((rule) => rule.id).sort()).toEqual([
      "exit-click-count",
      "exit-confirmshaming",
      "exit-dead-end",
    ]);
    const statuses = new Set(judge(broken, packs).map((rule) => rule.status));
    expect(statuses).not.toContain("pass");
    expect(statuses).not.toContain("warn");
  });

  it("takes a way off the web for broken, whatever way it is, and still judges the way to the door", () => {
    const called = facts({
      outcome: "handed-off",
      outcomeBecause: "a telephone number is the only way on",
      measures: { clicks: 2, entryClicks: 1, channelSwitches: 1 },
      findings: [finding("phone-only")],
    });
    expect(ruling(called, "exit-no-online-way")).toMatchObject({ status: "fail", severity: "critical" });
    expect(ruling(called, "exit-phone-only").status).toBe("fail");
    expect(ruling(called, "exit-mail-only").status).toBe("not-applicable");
    expect(ruling(called, "exit-click-count").status).toBe("not-tested");
    expect(ruling(called, "exit-entry-depth").status).toBe("pass");
    for (const id of ANSWER) expect(ruling(called, id).status).toBe("not-applicable");
  });

  it("does not judge the way to the door where no door was found", () => {
    const { intent: _, ...rest } = facts({ outcome: "dead-end" });
    expect(ruling(rest, "exit-entry-depth").status).toBe("not-tested");
    expect(ruling(rest, "exit-dead-end").status).toBe("fail");
  });

  it("gives no pass to a confirmed end that did not take effect", () => {
    const ghost = facts({ measures: { ...facts().measures, stillActive: true } });
    expect(ruling(ghost, "exit-not-effective")).toMatchObject({ status: "fail", points: 10 });
    expect(ruling(ghost, "exit-click-count").status).toBe("not-tested");
    expect(ruling(ghost, "exit-no-onscreen-confirmation").status).toBe("not-tested");
  });

  it("tells a request and silence from a confirmation", () => {
    const status = (outcome: JourneyFacts["outcome"]) =>
      ruling(facts({ outcome }), "exit-no-onscreen-confirmation").status;
    expect([status("completed"), status("requested"), status("unconfirmed")]).toEqual([
      "pass",
      "warn",
      "fail",
    ]);
  });

  it("names a way that ended in staying", () => {
    expect(ruling(facts({ outcome: "retained" }), "exit-retained").status).toBe("fail");
    expect(ruling(facts(), "exit-retained").status).toBe("not-applicable");
  });
});

describe("packs in time and in company", () => {
  const slow = facts({ measures: { clicks: 9 }, startedAt: "2026-06-18T23:00:00Z" });
  const dated = (over: Partial<Pack>): Pack[] => [{ ...core, ...over }];

  it("do not apply before their day, and say which day that is", () => {
    const early = ruling(slow, "exit-click-count", dated({ validFrom: "2026-06-19", status: "upcoming" }));
    expect(early).toMatchObject({ status: "not-applicable", points: 0, atMost: 0 });
    expect(early.because).toContain("core-exit applies from 2026-06-19, after this journey of 2026-06-18");
    const onTheDay = { ...slow, startedAt: "2026-06-19T00:00:00Z" };
    const due = dated({ validFrom: "2026-06-19", status: "upcoming" });
    expect(ruling(onTheDay, "exit-click-count", due).points).toBe(5);
    const preview = ruling(slow, "exit-click-count", dated({ status: "preview", expected: "spring 2027" }));
    expect(preview.because).toMatch(/preview .* not in force on 2026-06-18 \(expected: spring 2027\)/);
  });

  it("do not apply once they are over or withdrawn", () => {
    for (const pack of [dated({ validUntil: "2026-06-17" }), dated({ status: "withdrawn" })])
      expect(ruling(slow, "exit-click-count", pack).status).toBe("not-applicable");
  });

  it("judge a rule once, by the pack named last; what extends another replaces it", () => {
    const twin: Pack = { ...core, id: "twin" };
    expect(judge(slow, [core, twin]).filter((rule) => rule.id === "exit-click-count")).toMatchObject([
      { pack: "twin" },
    ]);
    const house: Pack = { ...core, id: "house", extends: ["core-exit"], rules: core.rules.slice(1) };
    const ids = judge(slow, [core, house]).map((rule) => rule.id);
    expect(ids).not.toContain(core.rules[0]?.id);
  });

  it("counts the screens of the flow", () => {
    const many = facts({ screens: [1, 2, 3, 4, 5, 6].map((n) => screen(n, { inFlow: true })) });
    expect(ruling(many, "exit-screen-count")).toMatchObject({ status: "fail", screens: [1, 2, 3, 4, 5, 6] });
  });
});
