/** What the report says of way-out controls, forms, and the first and last control of the way. */
import { describe, expect, test } from "vitest";
import { detect } from "../../src/detect/index.js";
import { loadLexicons } from "../../src/lexicon/load.js";
import { readJourney } from "../../src/reading/index.js";
import { distance } from "../../src/report/control-facts.js";
import { journeyFacts } from "../../src/report/journey-facts.js";
import { click, held, look, record } from "../support/record.js";

const lexicons = await loadLexicons();

function factsOf(...parts: Parameters<typeof record> extends [infer S, ...infer P] ? [S, ...P] : never) {
  const events = record(...parts);
  const [reading] = readJourney(events, lexicons);
  if (!reading) throw new Error("no reading");
  return journeyFacts(reading, detect(reading, lexicons), {}, events);
}
const account = look({ heading: "Your account", controls: ["Cancel my plan"] });
const offer = (controls: Parameters<typeof look>[0]["controls"]) =>
  look({
    heading: "Before you go",
    url: "https://shop.example/offer",
    text: ["Stay and save 40% for 3 months."],
    controls: controls ?? [],
    fields: [{ name: "Tell us why", type: "textarea", required: true, group: "Your reason" }],
  });
const box = { x: 0, y: 0, width: 100, height: 40 };
const accept = { name: "Claim my discount", look: "filled" as const, fillContrast: 5, box };

describe("the way out of an offer", () => {
  test("is the control that leaves, with how near and how much weaker it is", () => {
    const small = { x: 0, y: 100, width: 50, height: 20 };
    const facts = factsOf(
      {},
      account,
      click("Cancel my plan"),
      offer([accept, { name: "Cancel anyway", kind: "link", box: small }]),
    );
    expect(facts.screens[1]?.wayOut).toMatchObject({
      direct: true,
      label: "Cancel anyway",
      beside: "Claim my discount",
      distance: 60,
      lessBy: ["type", "area"],
    });
    expect(facts.screens[0]?.wayOut).toBeUndefined();
  });
  test("is indirect where a control only declines", () => {
    const facts = factsOf({}, account, click("Cancel my plan"), offer([accept, "No thanks"]));
    expect(facts.screens[1]?.wayOut).toMatchObject({ direct: false, label: "No thanks" });
  });
  test.each([
    ["disabled", { enabled: false }],
    ["covered", { covered: true }],
  ])("is none that is %s", (_, state) => {
    const facts = factsOf(
      {},
      account,
      click("Cancel my plan"),
      offer([accept, { name: "Cancel anyway", ...state }]),
    );
    expect(facts.screens[1]?.wayOut).toEqual({ direct: false });
  });
});

test("a form is told field by field", () => {
  const facts = factsOf({}, account, click("Cancel my plan"), offer([accept]));
  expect(facts.screens[1]?.form).toEqual([
    { label: "Tell us why", type: "textarea", required: true, prefilled: false, group: "Your reason" },
  ]);
  expect(facts.screens[0]?.form).toBeUndefined();
});

test("the first and the last control are named exactly, also where the last one was held", () => {
  const last = look({
    heading: "Cancel your plan?",
    url: "https://shop.example/last",
    controls: ["Keep my plan", "Confirm cancellation"],
  });
  const facts = factsOf(
    { commit: false, end: "held" },
    account,
    click("Cancel my plan"),
    last,
    held("Confirm cancellation"),
  );
  expect(facts.entryControl).toEqual({
    screen: 1,
    label: "Cancel my plan",
    kind: "button",
    depth: 0,
    loggedIn: "unknown",
    meaning: "leave",
  });
  expect(facts.finalControl).toEqual({
    screen: 2,
    label: "Confirm cancellation",
    kind: "button",
    meaning: "leave",
  });
});

test("distance is between the nearest edges", () => {
  const at = (x: number, y: number) => ({ x, y, width: 10, height: 10 });
  expect(distance(at(0, 0), at(5, 5))).toBe(0);
  expect(distance(at(0, 0), at(13, 0))).toBe(3);
  expect(distance(at(0, 0), at(13, 14))).toBe(5);
  expect(distance(at(13, 14), at(0, 0))).toBe(5);
});
