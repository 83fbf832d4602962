/** The operators by which a pack says what it wants to know: labels, ratios, screens, and how several tests count. */
import { describe, expect, it } from "vitest";
import type { JourneyFacts } from "../../src/rules/facts.js";
import { withoutMandated } from "../../src/rules/mandated.js";
import { check, type Test } from "../../src/rules/operators/index.js";
import { sameLabel } from "../../src/rules/same-label.js";
import { facts, finding, screen } from "./facts.js";

const verdict = (test: Test, of: JourneyFacts = facts()) => check(test, of).verdict;

describe("a statutory label", () => {
  it.each([
    ["Verträge hier kündigen", true],
    ["  Verträge\u00a0hier   KÜNDIGEN ›", true],
    ["Vertra\u0308ge hier kündigen", true],
    ["Verträge hier kündigen und sparen", false],
    ["Vertrag hier kündigen", false],
    ["Kündigen", false],
  ])("%j is the same words: %s", (label, same) => {
    expect(sameLabel(label, "Verträge hier kündigen")).toBe(same);
  });

  const of = (label: string, meaning?: string, language = "de") =>
    facts({
      finalControl: { screen: 2, label, kind: "button", ...(meaning && { meaning }) },
      screens: [screen(1), screen(2, { language })],
    });
  const test: Test = {
    label: "final",
    exact: ["jetzt kündigen"],
    equivalent: ["Kündigen"],
    meaning: ["leave"],
  };

  it("passes as it stands in the law, is warned of in other plain words, fails where it says something else", () => {
    expect(verdict(test, of("Jetzt kündigen"))).toBe("pass");
    expect(verdict(test, of("kündigen"))).toBe("warn");
    expect(verdict(test, of("Abo beenden", "leave"))).toBe("warn");
    expect(verdict(test, of("Weiter", "go-on"))).toBe("fail");
  });
  it("is for a person to judge where the words are not known, and quotes them", () => {
    expect(check(test, of("Absenden"))).toMatchObject({
      verdict: "review",
      quotes: ["Absenden"],
      screens: [2],
    });
    expect(verdict(test, of("Absenden", "neutral"))).toBe("review");
  });
  it("is not tested where no such control was reached, or no label is laid down for the language", () => {
    expect(verdict(test)).toBe("unknown");
    const byLanguage: Test = { label: "final", exact: { de: ["Widerruf bestätigen"] } };
    expect(verdict(byLanguage, of("Widerruf bestätigen"))).toBe("pass");
    expect(verdict(byLanguage, of("confirm withdrawal", "leave", "en"))).toBe("unknown");
    expect(verdict(byLanguage, of("Widerruf bestätigen", undefined, "de-AT"))).toBe("pass");
  });
  it("passes by what it says where no words are laid down", () => {
    const said: Test = { label: "final", meaning: ["leave"] };
    expect(verdict(said, of("End it", "leave"))).toBe("pass");
    expect(verdict(said, of("Continue", "go-on"))).toBe("fail");
  });
});

describe("one measure against another", () => {
  const of = (measures: JourneyFacts["measures"]) => facts({ measures });
  const ratio: Test = { ratio: ["clicks", "signupClicks"], pass: "<=1", warn: "<=1.5" };
  it.each([
    [{ clicks: 2, signupClicks: 2 }, "pass"],
    [{ clicks: 3, signupClicks: 2 }, "warn"],
    [{ clicks: 7, signupClicks: 2 }, "fail"],
    [{ clicks: 7 }, "unknown"],
    [{ clicks: 7, signupClicks: 0 }, "unknown"],
  ] as const)("%j: %s", (measures, is) => expect(verdict(ratio, of(measures))).toBe(is));
  it("is a difference as well", () => {
    const difference: Test = { difference: ["clicks", "signupClicks"], pass: "<=0" };
    expect(check(difference, of({ clicks: 5, signupClicks: 2 }))).toMatchObject({
      verdict: "fail",
      value: 3,
    });
    expect(verdict(difference, of({ clicks: 2, signupClicks: 2 }))).toBe("pass");
    expect(verdict(difference, of({ clicks: 2 }))).toBe("unknown");
  });
});

describe("what stands on the same screen", () => {
  const offer = (more: Parameters<typeof screen>[1] = {}) => screen(2, { inFlow: true, ...more });
  const wayOut = (direct: boolean, lessBy: string[] = []) => ({ direct, label: "x", lessBy });
  const bare: Test = {
    screens: { carries: ["retention-offer"], wayOut: ["indirect", "none"] },
    pass: "<=0",
  };
  const having = (of: ReturnType<typeof screen>, confidence = 0.9) =>
    facts({ screens: [screen(1), of], findings: [finding("retention-offer", { confidence })] });

  it("is counted only where all of it does", () => {
    expect(verdict(bare, having(offer({ wayOut: wayOut(true) })))).toBe("pass");
    expect(verdict(bare, having(offer({ wayOut: wayOut(false) })))).toBe("fail");
    expect(verdict(bare, having(offer({ wayOut: { direct: false } })))).toBe("fail");
    expect(verdict(bare, facts({ screens: [offer({ wayOut: wayOut(false) })], findings: [] }))).toBe("pass");
  });
  it("is for review where it hangs on an unsure finding", () => {
    expect(verdict(bare, having(offer({ wayOut: wayOut(false) }), 0.4))).toBe("review");
  });
  it("includes how much weaker the way out is, the final control, labels and fields", () => {
    const weak: Test = { screens: { wayOutLess: ">=2" }, pass: "<=0" };
    expect(verdict(weak, having(offer({ wayOut: wayOut(true, ["size"]) })))).toBe("pass");
    expect(verdict(weak, having(offer({ wayOut: wayOut(true, ["size", "type"]) })))).toBe("fail");
    const final = { ...facts(), finalControl: { screen: 2, label: "x", kind: "button" } };
    expect(check({ screens: { final: true }, pass: "<=0" }, final)).toMatchObject({ screens: [2] });
    const named: Test = { screens: { control: ["click to cancel"] }, pass: ">=1" };
    expect(verdict(named, facts({ screens: [offer({ controls: ["Click to Cancel"] })] }))).toBe("pass");
    expect(verdict(named, facts({ screens: [offer({ controls: ["Click to continue"] })] }))).toBe("fail");
    const password = { label: "p", type: "password", required: true, prefilled: false };
    const asked: Test = { screens: { fields: { type: ["password"], required: true } }, pass: "<=0" };
    expect(verdict(asked, facts({ screens: [offer({ form: [password] })] }))).toBe("fail");
    expect(verdict(asked, facts({ screens: [offer({ form: [{ ...password, required: false }] })] }))).toBe(
      "pass",
    );
  });
  it("can be that a pattern is missing there", () => {
    const plain: Test = { screens: { final: true, lacks: ["retention-offer"] }, pass: ">=1" };
    const on = (confidence?: number) => ({
      ...facts({ findings: confidence ? [finding("retention-offer", { confidence })] : [] }),
      finalControl: { screen: 2, label: "x", kind: "button" },
    });
    expect(verdict(plain, on())).toBe("pass");
    expect(verdict(plain, on(0.9))).toBe("fail");
    expect(verdict(plain, on(0.4))).toBe("review");
  });
});

describe("none and count", () => {
  const yes: Test = { measure: "clicks", pass: "<=9" };
  const no: Test = { measure: "clicks", pass: "<=0" };
  const open: Test = { measure: "transfers", pass: "<=0" };
  it.each([
    [{ none: [no, no] }, "pass"],
    [{ none: [no, yes, open] }, "fail"],
    [{ none: [no, open] }, "unknown"],
    [{ count: [yes, yes, no], pass: ">=2" }, "pass"],
    [{ count: [yes, no, no], pass: ">=2" }, "fail"],
    [{ count: [yes, open, no], pass: ">=2" }, "unknown"],
    [{ count: [yes, yes, open], pass: ">=2" }, "pass"],
    [{ count: [yes, no], pass: "<=0" }, "fail"],
    [{ count: [no, open], pass: "<=0" }, "unknown"],
  ] as [Test, string][])("%j: %s", (test, is) => expect(verdict(test)).toBe(is));
});

describe("a step that the law itself asks for", () => {
  const mandated = [
    { about: "The confirmation page.", screens: { final: true }, patterns: ["are-you-sure" as const] },
  ];
  const base = facts({
    measures: { ...facts().measures, clicks: 4, signupClicks: 2, symmetry: 2, pressureScreens: 2 },
    screens: [
      screen(1),
      screen(2, { inFlow: true, pressure: true }),
      screen(3, { inFlow: true, pressure: true }),
    ],
    actions: [1, 2, 3, 3].map((at, n) => ({ n, screen: at, type: "click", counted: true })),
    findings: [finding("are-you-sure", { screen: 3 }), finding("urgency")],
    finalControl: { screen: 3, label: "jetzt kündigen", kind: "button" },
  });
  it("counts neither as pressure nor in the ratio; other measures stay as they were", () => {
    const seen = withoutMandated(base, mandated);
    expect(seen.measures).toEqual({ ...base.measures, symmetry: 1, pressureScreens: 1 });
    expect(seen.findings.map(({ pattern }) => pattern)).toEqual(["urgency"]);
  });
  it("excuses no trick that stands on it", () => {
    const offer = { ...base, findings: [...base.findings, finding("retention-offer", { screen: 3 })] };
    const seen = withoutMandated(offer, mandated);
    expect(seen.measures.pressureScreens).toBe(2);
    expect(seen.findings.map(({ pattern }) => pattern)).toContain("retention-offer");
  });
  it("changes nothing where the pack has no such step, or it was not met", () => {
    expect(withoutMandated(base, undefined)).toBe(base);
    const { finalControl: _, ...unmet } = base;
    expect(withoutMandated(unmet, mandated)).toBe(unmet);
  });
});
