/** Patterns in the way that was walked and in how it ended. */
import { describe, expect, test } from "vitest";
import { detect } from "../../src/detect/index.js";
import type { Outcome } from "../../src/vocabulary.js";
import { done, lexicons, of, through } from "../support/detect.js";
import { account, type ReadingSpec, reading, type Stop } from "../support/reading.js";

describe("the way", () => {
  const step = (heading: string, press: string, more: Stop = {}): Stop => ({
    heading,
    controls: [press],
    press: [press],
    ...more,
  });
  test("labyrinth: more than three clicks before intent, or a detour", () => {
    const walk = (n: number, ...more: Stop[]) =>
      of(
        reading(
          { intent: n + more.length + 1 },
          ...Array.from({ length: n }, (_, i) => step(`Page ${"ABCDE"[i]}`, `Go ${i}`)),
          ...more,
          account,
          done,
        ),
        "labyrinth",
      );
    expect(walk(3)).toEqual([]);
    expect(walk(4)).toMatchObject([{ screen: 5, quote: "Cancel membership" }]);
    expect(walk(1, { heading: "Help", press: ["(back)"] })).toHaveLength(1);
  });
  test("sent-round: led back by a control that is not back", () => {
    const walk = (press: string, meaning: "go-on" | "back" | "stay") =>
      of(
        reading(
          {},
          account,
          { heading: "Before you go", controls: [press], means: { [press]: meaning }, press: [press] },
          { ...account, again: 1 },
          done,
        ),
        "sent-round",
      );
    expect(walk("Continue", "go-on")).toMatchObject([{ screen: 1, quote: "Continue" }]);
    expect(walk("Back", "back")).toEqual([]);
    expect(walk("Keep my plan", "stay")).toEqual([]);
  });
  test("reauthentication: a password on the way, not on the first screen", () => {
    const field = { name: "Password", type: "password" };
    expect(of(through({ fields: [field] }), "reauthentication")).toMatchObject([{ quote: "Password" }]);
    expect(of(through({ fields: [{ name: "Account number" }] }), "reauthentication")).toEqual([]);
    expect(of(reading({}, { ...account, fields: [field] }, done), "reauthentication")).toEqual([]);
  });
  test("forced-wait: late by itself, not by the user's doing", () => {
    const wait = (cause: "user" | "page") =>
      of(through({ usable: [{ name: "Cancel now", seconds: 10, cause }] }), "forced-wait");
    expect(wait("page")).toHaveLength(1);
    expect(wait("user")).toEqual([]);
    expect(of(through({ advancedAfter: 4, press: [] }), "forced-wait")).toHaveLength(1);
  });
});

describe("the end", () => {
  const end = (text: string[], spec: ReadingSpec = {}) => reading(spec, account, { ...done, text });
  test("plain-confirmation says what ends, when, and what is owed", () => {
    expect(
      of(end(["It ends on 3 May 2027.", "You won't be charged again."]), "plain-confirmation"),
    ).toHaveLength(1);
    expect(of(end(["It ends on 3 May 2027."]), "plain-confirmation")).toEqual([]);
    expect(of(end(["You won't be charged again."]), "plain-confirmation")).toEqual([]);
  });
  test("still-active: the place to verify still renews", () => {
    expect(
      of(end([], { verify: { heading: "Your plan", text: ["Renews on 3 May 2027"] } }), "still-active"),
    ).toHaveLength(1);
    expect(
      of(end([], { verify: { heading: "Your plan", text: ["Ends on 3 May 2027"] } }), "still-active"),
    ).toEqual([]);
    expect(of(end([]), "still-active")).toEqual([]);
  });
  test("no-confirmation and dead-end follow the outcome", () => {
    expect(of(end([], { outcome: "unconfirmed" }), "no-confirmation")).toHaveLength(1);
    expect(of(end([], { outcome: "dead-end" }), "dead-end")).toHaveLength(1);
    expect(of(end([]), "dead-end")).toEqual([]);
  });
  test("thanks are care at the end, asking before it", () => {
    expect(of(end(["Thank you for two years with us."]), "thanks")).toHaveLength(1);
    expect(of(through({ text: ["Thank you for two years with us."] }), "thanks")).toEqual([]);
  });
  test("easy-return at the end only", () => {
    expect(of(end(["You can restart your plan any time."]), "easy-return")).toHaveLength(1);
    expect(of(through({ text: ["You can restart your plan any time."] }), "easy-return")).toEqual([]);
  });
});

describe("ways off the web", () => {
  const last = (text: string[], outcome: Outcome = "handed-off") =>
    detect(reading({ outcome }, account, { heading: "Cancel your membership", text }), lexicons)
      .filter((one) => one.pattern.endsWith("-only"))
      .map((one) => one.pattern);
  test.each([
    ["phone-only", ["To cancel, call us on 0800 555 0199."]],
    ["mail-only", ["To cancel, send us a signed letter."]],
    ["offline-only", ["To cancel, call us on 0800 555 0199.", "Or send us a signed letter."]],
  ])("%s", (pattern, text) => expect(last(text)).toEqual([pattern]));
  test("hours of the only way are reported with it", () => {
    expect(
      last(["To cancel, call us on 0800 555 0199.", "Our lines are open Monday to Friday."]).sort(),
    ).toEqual(["hours-only", "phone-only"]);
  });
  test("a telephone number beside an end that was reached is help", () => {
    expect(last(["Questions? Call us on 0800 555 0199."], "completed")).toEqual([]);
  });
});
