/** Measures of hand-built journeys, worked out with a pencil by the counting rules. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detect } from "../../src/detect/index.js";
import { loadLexicons } from "../../src/lexicon/load.js";
import { measure } from "../../src/measure/index.js";
import { readJourney } from "../../src/reading/index.js";
import type { Finding } from "../../src/report/schema.js";
import type { Measures } from "../../src/vocabulary.js";
import {
  type ActionDraft,
  answer,
  back,
  choice,
  click,
  goto,
  input,
  key,
  type LookDraft,
  look,
  record,
  usable,
} from "../support/record.js";

const lexicons = await loadLexicons();
type Spec = Parameters<typeof record>[0];
type Parts = Parameters<typeof record> extends [unknown, ...infer P] ? P : never;

function readOf(spec: Spec, ...parts: Parts) {
  const [reading] = readJourney(record(spec, ...parts), lexicons);
  if (!reading) throw new Error("no reading");
  return reading;
}
function measures(spec: Spec, ...parts: Parts): Measures {
  const reading = readOf(spec, ...parts);
  return measure(reading, detect(reading, lexicons), {}, lexicons);
}
const account = () =>
  look({ heading: "Your account", text: ["Plus plan"], controls: ["Edit", "Cancel plan"] });
const sure = () =>
  look({ heading: "Really cancel your plan?", controls: ["Keep my plan", "Yes, cancel it"] });
const done = () => look({ heading: "Your plan has been cancelled", text: ["It ends on 3 May 2027."] });

describe("the work", () => {
  test("a two-click exit", () => {
    const found = measures({}, account(), click("Cancel plan"), sure(), click("Yes, cancel it"), done());
    // Words: Your account Plus plan Edit Cancel plan (7), Really cancel your plan Keep my plan Yes cancel it (10),
    // Your plan has been cancelled It ends on 3 May 2027 (11).
    expect(found).toMatchObject({
      screens: 3,
      visits: 3,
      clicks: 2,
      inputs: 0,
      options: 2,
      words: 28,
      estimatedSeconds: 12.4, // 2.65 x 2 + 60 x 28 / 238
      waitSeconds: 0,
      detours: 0,
      reauthentications: 0,
      entryClicks: 0,
      elapsedMs: 5000,
    });
  });

  test("fields: text is an input, the last length counts, choices are clicks", () => {
    const form = look({
      heading: "Cancel your plan: tell us why",
      fields: [
        { name: "Comment" },
        { name: "Reason", kind: "select" },
        { name: "I understand", kind: "checkbox" },
      ],
      controls: ["Continue"],
    });
    const found = measures(
      {},
      account(),
      click("Cancel plan"),
      form,
      input("Comment", 3),
      input("Comment", 10),
      choice("Reason", "Price"),
      choice("Reason", "Other"),
      click("I understand"),
      key("Continue"),
      done(),
    );
    expect([found.clicks, found.inputs]).toEqual([4, 1]);
    const words = Number(found.words);
    expect(found.estimatedSeconds).toBeCloseTo(2.65 * 5 + 0.8 + 0.28 * 10 + (60 * words) / 238, 1);
  });

  test("a native dialog is a screen of two options, its answer a click", () => {
    const question = look({ native: { type: "confirm", message: "Do you want to cancel your plan?" } });
    const found = measures({}, account(), click("Cancel plan"), question, answer("accept"), done());
    expect([found.screens, found.clicks, found.options]).toEqual([3, 2, 2]);
  });

  test("going back is a click, a detour and a revisit", () => {
    const help = look({ heading: "How ending works", controls: ["More articles"] });
    const found = measures(
      {},
      account(),
      click("Cancel plan"),
      sure(),
      click("Keep reading"),
      help,
      back(),
      sure(),
      click("Yes, cancel it"),
      done(),
    );
    expect([found.screens, found.visits, found.clicks, found.detours]).toEqual([4, 5, 4, 1]);
  });

  test("two steps back undo two activations, an address typed is one more detour", () => {
    const page = (heading: string) => look({ heading, controls: [heading] });
    const found = measures(
      {},
      account(),
      click("Edit"),
      page("One"),
      click("One"),
      page("Two"),
      back(),
      page("One"),
      back(),
      account(),
      goto(),
      page("Three"),
    );
    expect(found.detours).toBe(3);
  });

  test("a dialog that opened by itself is no detour when it is closed", () => {
    const found = measures(
      {},
      account(),
      look({ dialog: "Subscribe to our letter", t: 6000, controls: [{ name: "Close", kind: "close" }] }),
      click("Close"),
      look({
        heading: "Your account",
        text: ["Plus plan"],
        controls: ["Edit", "Cancel plan"],
        inPlace: true,
      }),
      click("Cancel plan"),
      done(),
    );
    expect([found.detours, found.visits, found.screens]).toEqual([0, 4, 3]);
  });

  test("a password asked for on the way is a reauthentication, at the start it is none", () => {
    const password = () =>
      look({ heading: "Is it you?", fields: [{ name: "Password", type: "password" }], controls: ["Go on"] });
    expect(
      measures({}, account(), click("Cancel plan"), password(), input("Password"), click("Go on"), done())
        .reauthentications,
    ).toBe(1);
    expect(
      measures({}, password(), input("Password"), click("Go on"), account(), click("Cancel plan"), done())
        .reauthentications,
    ).toBe(0);
    const chosen = look({
      heading: "Join",
      fields: [{ name: "Password", type: "password", autocomplete: "new-password" }],
    });
    expect(measures({ kind: "signup" }, account(), click("Edit"), chosen).reauthentications).toBe(0);
  });
});

describe("waiting", () => {
  const wait = () =>
    look({ heading: "Before you go", controls: [{ name: "Continue", enabled: false }, "Help"] });
  test("a control that the page made usable late", () => {
    const parts: Parts = [
      account(),
      click("Cancel plan"),
      wait(),
      usable("Continue", 8.04),
      click("Continue"),
      done(),
    ];
    expect(measures({}, ...parts).waitSeconds).toBe(8);
  });
  test("not one that a choice of the user made usable", () => {
    const parts: Parts = [
      account(),
      click("Cancel plan"),
      wait(),
      usable("Continue", 8, "user"),
      click("Continue"),
      done(),
    ];
    expect(measures({}, ...parts).waitSeconds).toBe(0);
  });
  test("an interstitial, and never both at once", () => {
    const found = measures(
      {},
      account(),
      click("Cancel plan"),
      look({ heading: "Checking your offers", t: 4000, text: ["Stay with us"] }),
      look({
        heading: "Really cancel your plan?",
        t: 10000,
        cause: "auto",
        inPlace: false,
        controls: ["Yes, cancel it"],
      }),
      click("Yes, cancel it"),
      done(),
    );
    expect([found.waitSeconds, found.screens]).toEqual([6, 4]);
  });
});

describe("pressure", () => {
  test("screens, offers and asks of the flow", () => {
    const offer = (text: string, heading: string) =>
      look({ heading, text: [text], controls: ["Accept offer", "No thanks, continue to cancel"] });
    const found = measures(
      {},
      account(),
      click("Cancel plan"),
      offer("Stay with us and get 20% off for 3 months.", "Wait!"),
      click("No thanks, continue to cancel"),
      offer("Stay with us and get 50% off for 3 months.", "Our best offer"),
      click("No thanks, continue to cancel"),
      look({ heading: "Do you really want to cancel?", controls: ["Keep my plan", "Yes, cancel it"] }),
      click("Yes, cancel it"),
      done(),
    );
    expect(found).toMatchObject({
      offers: 2,
      offerEscalations: 1,
      repeatedAsks: 0,
      channelSwitches: 0,
      options: 6,
    });
    expect(Number(found.pressureScreens)).toBeGreaterThanOrEqual(2);
  });

  test("a finding for review, or outside the flow, presses nobody", () => {
    const reading = readOf({}, account(), click("Cancel plan"), sure(), click("Yes, cancel it"), done());
    const finding = (screen: number, counted: boolean): Finding => ({
      pattern: "urgency",
      class: "pressure",
      screen,
      quote: "",
      locator: "",
      confidence: counted ? 0.9 : 0.5,
      by: "",
      counted,
    });
    const screens = (...findings: Finding[]) => measure(reading, findings, {}, lexicons).pressureScreens;
    expect([
      screens(finding(2, true)),
      screens(finding(2, false)),
      screens(finding(1, true)),
      screens(finding(3, true)),
    ]).toEqual([1, 0, 0, 0]);
  });

  test("a telephone number as the only way is a channel switch", () => {
    const found = measures(
      {},
      account(),
      click("Cancel plan"),
      look({ heading: "Ending your plan", text: ["To cancel, please call us on 0800 555 0199."] }),
    );
    expect([found.channelSwitches, found.stillActive]).toEqual([1, undefined]);
  });

  test("afterwards: still renewing, ended, not looked at, or nothing to be seen", () => {
    const afterwards = (...text: string[]) =>
      measures(
        {},
        account(),
        click("Cancel plan"),
        sure(),
        click("Yes, cancel it"),
        done(),
        look({ cause: "verify", heading: "Your account", text }),
      ).stillActive;
    expect(afterwards("Renews on 3 May 2027")).toBe(true);
    expect(afterwards("Your plan ends on 3 May 2027")).toBe(false);
    expect(afterwards("Hello Alex")).toBeUndefined();
    expect(
      measures({}, account(), click("Cancel plan"), sure(), click("Yes, cancel it"), done()).stillActive,
    ).toBeUndefined();
  });
});

describe("absent is not 0", () => {
  test("no screen seen, nothing measured", () => {
    expect(measures({ end: "step-failed" })).toEqual({});
  });
  test("support and sign-up have no flow", () => {
    for (const kind of ["support", "signup"] as const) {
      const found = measures({ kind }, account(), click("Edit"), sure());
      for (const name of [
        "options",
        "entryClicks",
        "pressureScreens",
        "offers",
        "repeatedAsks",
        "stillActive",
      ] as const)
        expect(found[name], `${kind} ${name}`).toBeUndefined();
      expect(found.clicks).toBe(1);
    }
  });
  test("a run that broke off before intent knows nothing of the flow", () => {
    const found = measures({ end: "step-failed" }, account(), click("Edit"), look({ heading: "Profile" }));
    expect([found.clicks, found.pressureScreens, found.entryClicks]).toEqual([1, undefined, undefined]);
  });
});

describe("symmetry", () => {
  const join = (end: "done" | "held" = "done") =>
    readOf(
      { kind: "signup", end },
      look({ heading: "Plans", controls: ["Choose Plus"] }),
      click("Choose Plus"),
      look({
        heading: end === "held" ? "Your order" : "Welcome to Plus",
        text: end === "held" ? [] : ["Your membership has started."],
        controls: [],
      }),
    );
  const leave = (spec: Spec = {}) =>
    readOf(
      spec,
      account(),
      click("Cancel plan"),
      sure(),
      ...(spec.end === "held" ? [] : [click("Yes, cancel it"), done()]),
    );
  test("clicks out over clicks in", () => {
    expect(measure(leave(), [], { signup: join() }, lexicons)).toMatchObject({
      signupClicks: 1,
      symmetry: 2,
    });
  });
  test("not where one went to the end and the other stopped", () => {
    const found = measure(leave({ end: "held" }), [], { signup: join() }, lexicons);
    expect([found.signupClicks, found.symmetry]).toEqual([undefined, undefined]);
    expect(measure(leave({ end: "held" }), [], { signup: join("held") }, lexicons).symmetry).toBe(1);
  });
});

describe("laws", () => {
  const names = ["Continue", "Keep my plan", "Cancel plan", "Help", "No thanks", "Back"];
  const screen = fc.record({
    heading: fc.constantFrom("A", "B", "C"),
    controls: fc.uniqueArray(fc.constantFrom(...names)),
  });
  const act = fc.oneof(
    fc.constantFrom(...names).map((name) => click(name)),
    fc.constant(back()),
    fc.constant(goto()),
    fc.constantFrom("Comment").map((name) => input(name)),
  );
  const journey = fc
    .tuple(screen, fc.array(fc.tuple(act, screen), { maxLength: 7 }))
    .map(([first, rest]): (LookDraft | ActionDraft)[] => [
      look(first),
      ...rest.flatMap(([one, next]) => [one, look(next)]),
    ]);

  test("visits are never fewer than screens, counts never negative, words grow with the way", () => {
    fc.assert(
      fc.property(journey, (parts) => {
        const found = measures({ end: "limit" }, ...parts);
        expect(Number(found.visits)).toBeGreaterThanOrEqual(Number(found.screens));
        for (const [name, value] of Object.entries(found))
          expect(Number(value), name).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });
  test("an action more never lowers clicks, visits or time", () => {
    fc.assert(
      fc.property(journey, act, screen, (parts, one, next) => {
        const before = measures({ end: "limit" }, ...parts);
        const after = measures({ end: "limit" }, ...parts, one, look(next));
        for (const name of ["clicks", "visits", "screens", "inputs", "estimatedSeconds"] as const)
          expect(Number(after[name]), name).toBeGreaterThanOrEqual(Number(before[name]));
      }),
      { numRuns: 60 },
    );
  });
  test("the same record gives the same numbers", () => {
    fc.assert(
      fc.property(journey, (parts) => {
        expect(measures({}, ...parts)).toEqual(measures({}, ...parts));
      }),
      { numRuns: 20 },
    );
  });
});
