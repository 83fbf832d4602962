/** What is added on the way, and log-ins demanded to leave. */
import { describe, expect, test } from "vitest";
import { detect } from "../../src/detect/index.js";
import { loadLexicons } from "../../src/lexicon/load.js";
import { account, reading, type Stop } from "../support/reading.js";

const lexicons = await loadLexicons();
const found = (pattern: string, ...stops: Stop[]) =>
  detect(reading({}, ...stops), lexicons).filter((one) => one.pattern === pattern);
const way = (stop: Stop, pattern: string) =>
  found(pattern, account, stop, { heading: "Your plan has ended" });

describe("sneaked-consent", () => {
  const box = (name: string, more = {}) => ({
    name,
    kind: "checkbox" as const,
    checked: true,
    preset: true,
    ...more,
  });
  test.each([
    "Send me news and offers by e-mail",
    "Add purchase protection for $2 a month",
    "Renew automatically after a year",
  ])("a box that the site ticked: %s", (name) => {
    expect(way({ heading: "One last step", fields: [box(name)] }, "sneaked-consent")).toHaveLength(1);
  });
  test.each([
    ["the user has to tick it", box("Send me news and offers", { checked: false, preset: false })],
    ["the user ticked it", box("Send me news and offers", { preset: false })],
    ["it belongs to the matter", box("I understand that my plan ends on 3 May")],
    ["it sends what was asked for", box("Send me a confirmation by e-mail")],
  ])("none where %s", (_, field) => {
    expect(way({ heading: "One last step", fields: [field] }, "sneaked-consent")).toEqual([]);
  });
  test.each([
    "By confirming you agree to be contacted with offers from partners.",
    "We've added travel cover to your account.",
  ])("a sentence: %s", (text) => {
    expect(way({ heading: "One last step", text: [text] }, "sneaked-consent")).toHaveLength(1);
  });
  test.each([
    "By confirming you agree to our terms of use.",
    "We have added a refund of $4 to your account.",
    "You will receive an e-mail that confirms the end.",
  ])("none in: %s", (text) => {
    expect(way({ heading: "One last step", text: [text] }, "sneaked-consent")).toEqual([]);
  });
  test("none before the user wanted out", () => {
    const start: Stop = { ...account, fields: [box("Send me news and offers")] };
    expect(found("sneaked-consent", start, { heading: "Your plan has ended" })).toEqual([]);
  });
});

describe("login-required", () => {
  const form = [{ name: "E-mail" }, { name: "Password", type: "password" }];
  test("a log-in form on the way", () => {
    const stop: Stop = { heading: "Sign in to your account", fields: form, controls: ["Sign in"] };
    expect(way(stop, "login-required")).toHaveLength(1);
  });
  test("a notice", () => {
    expect(
      way({ heading: "Wait", text: ["Please log in to cancel your plan."] }, "login-required"),
    ).toHaveLength(1);
  });
  test("a form that asks first who one is, under words of logging in", () => {
    const stop: Stop = {
      heading: "Sign in",
      fields: [{ name: "E-mail", type: "email" }],
      controls: ["Next"],
    };
    expect(way(stop, "login-required")).toHaveLength(1);
  });
  test("nothing but the log-ins of other companies", () => {
    const others = ["Continue with Google", "Continue with Apple"];
    expect(way({ heading: "Sign in", controls: others }, "login-required")).toHaveLength(1);
    expect(way({ heading: "Welcome", controls: others }, "login-required")).toHaveLength(1);
  });
  test("also where help is sought, and the second proof after it", () => {
    const stops: Stop[] = [
      { heading: "Contact us", controls: ["Chat with us"], press: ["Chat with us"] },
      { heading: "Sign in to your account", fields: form, controls: ["Sign in"], press: ["Sign in"] },
      {
        heading: "One more step",
        fields: [{ name: "Code", autocomplete: "one-time-code" }],
        controls: ["Next"],
      },
    ];
    const patterns = detect(reading({ kind: "support", intent: 0, outcome: "dead-end" }, ...stops), lexicons)
      .filter(({ pattern }) => pattern === "login-required" || pattern === "reauthentication")
      .map(({ pattern, screen }) => [pattern, screen]);
    expect(patterns).toEqual([
      ["login-required", 2],
      ["reauthentication", 2],
      ["reauthentication", 3],
    ]);
  });
  test.each<[string, Stop]>([
    [
      "news is sent to the address",
      { heading: "News by e-mail", fields: [{ name: "E-mail", type: "email" }], controls: ["Sign up"] },
    ],
    [
      "a password alone proves anew",
      { heading: "Enter your password", fields: [{ name: "Password", type: "password" }] },
    ],
    [
      "a new password is chosen",
      {
        heading: "Sign in",
        fields: [{ name: "E-mail" }, { name: "Password", type: "password", autocomplete: "new-password" }],
      },
    ],
    [
      "one pays by another company",
      { heading: "Last bill", controls: ["Continue with Google Pay", "Pay by card"] },
    ],
    ["it says that none is needed", { heading: "Wait", text: ["You can cancel without logging in."] }],
    ["it names who is logged in", { heading: "Wait", text: ["Signed in as Alex"] }],
  ])("none where %s", (_, stop) => {
    expect(way(stop, "login-required")).toEqual([]);
  });
});
