import { describe, expect, it } from "vitest";
import { check, type Test } from "../../src/rules/operators/index.js";
import { facts, finding, screen } from "./facts.js";

const measures = (over: Record<string, number | boolean>) => facts({ measures: over });

describe("measure", () => {
  const test: Test = { measure: "clicks", pass: "<=4", warn: "<=6" };
  it.each([
    [4, "pass"],
    [5, "warn"],
    [6, "warn"],
    [7, "fail"],
  ])("%i clicks: %s", (clicks, verdict) => {
    expect(check(test, measures({ clicks })).verdict).toBe(verdict);
  });
  it("does not take absence for 0", () => {
    expect(check(test, measures({})).verdict).toBe("unknown");
    expect(check({ measure: "stillActive", pass: false }, measures({})).verdict).toBe("unknown");
  });
  it("does not hold it against a company that a channel was offered and not tried", () => {
    const contact = (way: "phone" | "chat", tried: boolean) =>
      ({ way, label: way === "chat" ? "Live chat" : "0800 1", screen: 2, works: true, tried }) as const;
    const channels = (pass: string, ...contacts: ReturnType<typeof contact>[]) =>
      check({ measure: "contactChannels", pass }, facts({ contacts, measures: { contactChannels: 1 } }));
    const offered = [contact("phone", true), contact("chat", false)] as const;
    expect(channels(">=2", ...offered)).toMatchObject({
      verdict: "unknown",
      reason: "“Live chat” was offered and not tried",
    });
    expect(channels(">=1", ...offered).verdict).toBe("pass");
    expect(channels(">=3", ...offered).verdict).toBe("fail");
    expect(channels(">=2", contact("phone", true)).verdict).toBe("fail");
  });
  it("shows the pressure screens behind the number", () => {
    const screens = [screen(1, { pressure: true }), screen(2, { inFlow: true, pressure: true }), screen(3)];
    const found = check(
      { measure: "pressureScreens", pass: "<=0" },
      facts({ screens, measures: { pressureScreens: 1 } }),
    );
    expect(found).toMatchObject({ verdict: "fail", screens: [2] });
  });
});

describe("found", () => {
  const test: Test = { found: ["urgency"] };
  const having = (...findings: ReturnType<typeof finding>[]) => check(test, facts({ findings })).verdict;
  it("fails on a sure finding of the flow", () => expect(having(finding("urgency"))).toBe("fail"));
  it("is for review on an unsure one", () =>
    expect(having(finding("urgency", { confidence: 0.59, counted: false }))).toBe("review"));
  it("fails on a sure one beside an unsure one", () =>
    expect(having(finding("urgency"), finding("urgency", { confidence: 0.2 }))).toBe("fail"));
  it("leaves out pressure that was met before intent or is only listed", () => {
    expect(having(finding("urgency", { screen: 1 }))).toBe("pass");
    expect(having(finding("urgency", { counted: false }))).toBe("pass");
  });
  it("counts other classes anywhere on the journey", () => {
    const hidden = facts({ findings: [finding("hidden-exit", { screen: 1, counted: false })] });
    expect(check({ found: ["hidden-exit"] }, hidden).verdict).toBe("fail");
    expect(check({ found: ["hidden-exit"], in: "flow" }, hidden).verdict).toBe("pass");
  });
  it("looks only at screens of the role it names, and allows as many as it says", () => {
    const urgent = facts({ findings: [finding("urgency"), finding("urgency")] });
    expect(check({ found: ["urgency"], on: ["survey"] }, urgent).verdict).toBe("pass");
    expect(check({ found: ["urgency"], on: ["final"] }, urgent).verdict).toBe("fail");
    expect(check({ found: ["urgency"], atMost: 2 }, urgent).verdict).toBe("pass");
    expect(check({ found: ["urgency"], atMost: 1 }, urgent).verdict).toBe("fail");
  });
});

describe("missing", () => {
  const test: Test = { missing: ["plain-confirmation"] };
  it("passes on one sure finding, is for review on an unsure one, fails on none", () => {
    expect(check(test, facts()).verdict).toBe("pass");
    const unsure = facts({ findings: [finding("plain-confirmation", { screen: 3, confidence: 0.5 })] });
    expect(check(test, unsure).verdict).toBe("review");
    expect(check(test, facts({ findings: [] }))).toMatchObject({ verdict: "fail", final: false });
  });
});

describe("outcome", () => {
  const test: Test = { outcome: { pass: ["completed"], warn: ["requested"], fail: ["unconfirmed"] } };
  it.each([
    ["completed", "pass"],
    ["requested", "warn"],
    ["unconfirmed", "fail"],
    ["stopped", "unknown"],
  ] as const)("%s: %s", (outcome, verdict) => {
    expect(check(test, facts({ outcome })).verdict).toBe(verdict);
  });
});

describe("screens", () => {
  it("counts distinct screens that have every feature", () => {
    const screens = [1, 2, 3].map((n) => screen(n, { inFlow: n > 1, role: n === 3 ? "offer" : "survey" }));
    const test: Test = { screens: { inFlow: true, role: ["offer"] }, pass: "<=0", warn: "<=1" };
    expect(check(test, facts({ screens }))).toMatchObject({ verdict: "warn", value: 1, screens: [3] });
    expect(check({ screens: { inFlow: false }, pass: "<=0" }, facts({ screens })).verdict).toBe("fail");
    const again = [screen(1, { visits: 2 })];
    expect(check({ screens: { revisited: true }, pass: "<=0" }, facts({ screens: again })).verdict).toBe(
      "fail",
    );
  });
});

describe("all and any", () => {
  const passes: Test = { measure: "clicks", pass: "<=9" };
  const fails: Test = { measure: "clicks", pass: "<=0" };
  const unknown: Test = { measure: "transfers", pass: "<=0" };
  const verdict = (test: Test) => check(test, facts()).verdict;
  it("all fails as soon as one part fails and passes only if all do", () => {
    expect(verdict({ all: [passes, fails, unknown] })).toBe("fail");
    expect(verdict({ all: [passes, unknown] })).toBe("unknown");
    expect(verdict({ all: [passes, passes] })).toBe("pass");
  });
  it("any passes as soon as one part passes and fails only if all do", () => {
    expect(verdict({ any: [passes, fails, unknown] })).toBe("pass");
    expect(verdict({ any: [fails, unknown] })).toBe("unknown");
    expect(verdict({ any: [fails, { all: [fails, passes] }] })).toBe("fail");
  });
});
