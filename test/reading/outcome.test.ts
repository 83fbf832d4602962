/** How journeys end, from hand-built records in words of our own. */
import { describe, expect, test } from "vitest";
import { loadLexicons } from "../../src/lexicon/load.js";
import { readJourney } from "../../src/reading/index.js";
import type { Reading } from "../../src/reading/model.js";
import type { Outcome } from "../../src/vocabulary.js";
import { answer, back, choice, click, held, input, key, look, record, toast } from "../support/record.js";

const lexicons = await loadLexicons();
type Parts = Parameters<typeof record> extends [unknown, ...infer P] ? P : never;
function read(spec: Parameters<typeof record>[0], ...parts: Parts): Reading {
  const [reading] = readJourney(record(spec, ...parts), lexicons);
  if (!reading) throw new Error("no reading");
  return reading;
}
const account = (more = {}) =>
  look({
    heading: "Your account",
    text: ["Plus plan, $9 per month. Cancel anytime.", "Renews on 3 May 2027"],
    controls: ["Edit profile", "Cancel plan"],
    ...more,
  });
const sure = () =>
  look({
    heading: "Are you sure you want to cancel?",
    url: "https://shop.example/leave",
    text: ["If you cancel, your plan ends on 3 May 2027."],
    controls: ["Keep my plan", "Yes, cancel my plan"],
  });
const outcomes: [string, Outcome, RegExp, Parameters<typeof record>[0], Parts][] = [
  [
    "a confirmation in plain words",
    "completed",
    /has been cancelled/,
    {},
    [
      account(),
      click("Cancel plan"),
      sure(),
      click("Yes, cancel my plan"),
      look({ heading: "Your plan has been cancelled" }),
    ],
  ],
  [
    "an end date is a confirmation",
    "completed",
    /set to end/,
    {},
    [
      account(),
      click("Cancel plan"),
      sure(),
      click("Yes, cancel my plan"),
      look({
        heading: "All done",
        text: ["Your plan is set to end on 3 May 2027."],
        controls: ["Resume plan"],
      }),
    ],
  ],
  [
    "a toast is a confirmation",
    "completed",
    /be charged again/,
    {},
    [account(), click("Cancel plan"), account(), toast("You won’t be charged again.")],
  ],
  [
    "a native alert is a confirmation",
    "completed",
    /ended your plan/,
    {},
    [
      account(),
      click("Cancel plan"),
      look({ native: { type: "alert", message: "We have ended your plan." } }),
      answer("accept"),
      account(),
    ],
  ],
  [
    "a native question that names the end is answered before anything ends",
    "completed",
    /has ended/,
    {},
    [
      account(),
      click("Cancel plan"),
      look({
        native: { type: "confirm", message: "Cancel? Your plan ends on 3 May 2027, no more is charged." },
      }),
      answer("accept"),
      look({ heading: "Bye", text: ["Your plan has ended."] }),
    ],
  ],
  [
    "an inline message after the final act",
    "completed",
    /cancelled/,
    {},
    [
      account(),
      click("Cancel plan"),
      account({
        inPlace: true,
        text: [
          "Plus plan, $9 per month. Cancel anytime.",
          "Renews on 3 May 2027",
          { text: "Your plan has been cancelled.", kind: "status" },
        ],
      }),
    ],
  ],
  [
    "a success sentence after staying is no end",
    "retained",
    /Keep my plan/,
    {},
    [
      account(),
      click("Cancel plan"),
      sure(),
      click("Keep my plan"),
      look({ heading: "Success!", text: ["Your request has been completed."] }),
    ],
  ],
  [
    "a staying button wins over a page that names an end date",
    "retained",
    /Keep my plan/,
    {},
    [
      account(),
      click("Cancel plan"),
      sure(),
      click("Keep my plan"),
      look({ heading: "Your plan", text: ["Your contract ends on 3 May 2028."] }),
    ],
  ],
  [
    "an offer taken",
    "retained",
    /half price/,
    {},
    [
      account(),
      click("Cancel plan"),
      look({
        heading: "Before you go",
        controls: ["Get 50% off and half price", "No thanks, continue to cancel"],
      }),
      click("Get 50% off and half price"),
      look({ heading: "You're all set" }),
    ],
  ],
  [
    "a native question dismissed",
    "retained",
    /dismiss/,
    {},
    [
      account(),
      click("Cancel plan"),
      look({ native: { type: "confirm", message: "Do you want to cancel your plan?" } }),
      answer("dismiss"),
      account(),
    ],
  ],
  [
    "staying first and leaving after all",
    "completed",
    /ended/,
    {},
    [
      account(),
      click("Cancel plan"),
      sure(),
      click("Keep my plan"),
      account(),
      click("Cancel plan"),
      sure(),
      click("Yes, cancel my plan"),
      look({ heading: "Your plan has ended", text: ["We have cancelled your plan."] }),
    ],
  ],
  [
    "a reason that speaks of a break keeps nobody",
    "completed",
    /cancelled/,
    {},
    [
      account(),
      click("Cancel plan"),
      look({
        heading: "Why are you leaving?",
        fields: [{ name: "I want to take a break", kind: "radio" }],
        controls: ["Continue"],
      }),
      click("I want to take a break"),
      click("Continue"),
      look({ heading: "Your plan has been cancelled" }),
    ],
  ],
  [
    "a request somebody will handle",
    "requested",
    /received your/,
    {},
    [
      account(),
      click("Cancel plan"),
      look({ heading: "Cancellation form", fields: [{ name: "Reason" }], controls: ["Submit request"] }),
      input("Reason"),
      click("Submit request"),
      look({
        heading: "Thank you",
        text: ["We have received your cancellation request. Our team will review it within 5 working days."],
      }),
    ],
  ],
  [
    "nothing said",
    "unconfirmed",
    /nothing says/,
    {},
    [account(), click("Cancel plan"), sure(), click("Yes, cancel my plan"), account()],
  ],
  [
    "held before the final control",
    "stopped",
    /not pressed/,
    { commit: false, end: "held" },
    [account(), click("Cancel plan"), sure(), held("Yes, cancel my plan")],
  ],
  [
    "a telephone number and nothing else",
    "handed-off",
    /phone/,
    {},
    [
      account(),
      click("Cancel plan"),
      look({
        heading: "Ending your plan",
        text: ["To cancel, call us on 0800 555 0199, Monday to Friday."],
        controls: [{ name: "Back to account", kind: "link" }],
      }),
    ],
  ],
  [
    "a letter and nothing else, without a way to say it",
    "handed-off",
    /post/,
    {},
    [
      look({ heading: "Your account", controls: [{ name: "Help", kind: "link" }] }),
      click("Help"),
      look({
        heading: "How to end your contract",
        text: ["Please send us a signed letter by post."],
        controls: [],
      }),
    ],
  ],
  [
    "help pages only",
    "dead-end",
    /nothing leads on/,
    {},
    [
      account(),
      click("Cancel plan"),
      look({
        heading: "Help centre",
        text: ["Read our articles."],
        controls: [{ name: "Billing basics", kind: "link" }],
      }),
    ],
  ],
  [
    "no way out anywhere",
    "dead-end",
    /no way out/,
    {},
    [
      look({ heading: "Your account", controls: ["Upgrade"] }),
      click("Upgrade"),
      look({ heading: "Plans", controls: ["Choose Gold"] }),
    ],
  ],
  [
    "a check against robots",
    "blocked",
    /automated/,
    { end: "step-failed" },
    [
      account(),
      click("Cancel plan"),
      look({ heading: "One moment", text: ["Verify you are human to continue"] }),
    ],
  ],
  [
    "a server error",
    "blocked",
    /503/,
    {},
    [account(), click("Cancel plan"), look({ heading: "Oops", status: 503 })],
  ],
  [
    "a log-in wall",
    "blocked",
    /log-in/,
    { end: "step-failed" },
    [
      look({
        heading: "Sign in to your account",
        fields: [{ name: "Password", type: "password" }],
        controls: ["Sign in"],
      }),
    ],
  ],
  ["a step that could not be carried out", "failed", /step/, { end: "step-failed" }, [account()]],
  ["a limit", "gave-up", /limit/, { end: "limit" }, [account(), click("Cancel plan"), sure()]],
  ["an interrupted run", "gave-up", /interrupted/, { end: "none" }, [account()]],
  [
    "a question with the word cancelled is no confirmation",
    "unconfirmed",
    /nothing says/,
    {},
    [
      account(),
      click("Cancel plan"),
      sure(),
      click("Yes, cancel my plan"),
      look({
        heading: "Tell us more",
        text: ["Has your plan been cancelled before?", "Plans can be cancelled at any time."],
      }),
    ],
  ],
  [
    "an end date on the entry page proves nothing",
    "unconfirmed",
    /nothing says/,
    {},
    [
      account({ text: ["Your contract ends on 31 December 2027."] }),
      click("Cancel plan"),
      sure(),
      click("Yes, cancel my plan"),
      account({ text: ["Your contract ends on 31 December 2027."] }),
    ],
  ],
  [
    "a list of losses is not the end",
    "completed",
    /We've cancelled/,
    {},
    [
      account(),
      click("Cancel plan"),
      look({
        heading: "What you lose",
        text: ["Your plan ends on 3 May.", "You will not be charged again."],
        controls: ["Continue"],
      }),
      click("Continue"),
      sure(),
      click("Yes, cancel my plan"),
      look({ heading: "Goodbye", text: ["We've cancelled your plan."] }),
    ],
  ],
];

test.each(outcomes)("%s: %s", (_, outcome, because, spec, parts) => {
  const reading = read(spec, ...parts);
  expect([reading.outcome, reading.outcomeBecause]).toEqual([outcome, expect.stringMatching(because)]);
});

describe("intent and flow", () => {
  const parts: Parts = [
    look({ heading: "Home", controls: ["Account"] }),
    click("Account"),
    account(),
    click("Cancel plan"),
    look({ heading: "Wait", url: "https://shop.example/wait", controls: ["Continue", "Keep my plan"] }),
    click("Continue"),
    sure(),
    click("Yes, cancel my plan"),
    look({ heading: "Your plan has been cancelled", controls: ["Tell us why"] }),
    click("Tell us why"),
    look({ heading: "Survey", controls: ["Send"] }),
    click("Send"),
    look({ heading: "Thank you" }),
  ];
  const reading = read({}, ...parts);

  test("intent is the first control that says it", () => {
    expect(reading.intent?.control?.name).toBe("Cancel plan");
    expect(reading.finalAct?.control?.name).toBe("Yes, cancel my plan");
  });
  test("the flow begins after intent and ends before the confirmation", () => {
    expect(reading.screens.map((screen) => screen.inFlow)).toEqual([
      false,
      false,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(reading.endVisit).toBe(5);
  });
  test("nothing after the end is counted", () => {
    expect(reading.actions.map((one) => one.counted)).toEqual([true, true, true, true, false, false]);
  });
  test("roles", () => {
    expect(reading.screens.map((screen) => screen.role)).toEqual(
      ["entry", "entry", "other", "final", "confirmation", "survey", "other"].map((role, n) =>
        n === 5 || n === 6 ? expect.any(String) : role,
      ),
    );
  });
  test("without a control that says it, the activation that led to a leaving page", () => {
    const quiet = read(
      {},
      look({ heading: "Account", controls: ["Options"] }),
      click("Options"),
      look({ heading: "Leave the club", controls: ["Confirm"] }),
      click("Confirm"),
      look({ heading: "You are no longer a member" }),
    );
    expect(quiet.intent?.control?.name).toBe("Options");
    expect(quiet.outcome).toBe("completed");
  });
  test("an outcome without confirmation puts the last screen in the flow", () => {
    const phone = read(
      {},
      account(),
      click("Cancel plan"),
      look({ heading: "Call us to cancel", text: ["Call us on 0800 555 0199"] }),
    );
    expect(phone.screens.map((screen) => screen.inFlow)).toEqual([false, true]);
  });
  test("support has no intent and no flow", () => {
    const support = read({ kind: "support" }, account(), click("Cancel plan"), sure());
    expect([support.intent, support.screens.some((screen) => screen.inFlow)]).toEqual([undefined, false]);
  });
});

describe("visits and screens", () => {
  test("a revisit is a visit and no new screen", () => {
    const reading = read({}, account(), click("Cancel plan"), sure(), back(), account());
    expect([reading.visits.length, reading.screens.length]).toEqual([3, 2]);
    expect(reading.visits.map((visit) => visit.screen)).toEqual([1, 2, 1]);
  });
  test("an interstitial of a second is a screen, a shorter one is none", () => {
    const walk = (stands: number) =>
      read(
        {},
        account(),
        click("Cancel plan"),
        look({ heading: "Just checking for you", t: 5000, text: ["Finding your best offer for today"] }),
        look({ heading: "Before you go", t: 5000 + stands, inPlace: false, cause: "auto" }),
      );
    expect(walk(4000).visits.map((visit) => visit.advancedAfter)).toEqual([undefined, 4, undefined]);
    const short = walk(500);
    expect(short.screens.map((screen) => screen.look.heading)).toEqual(["Your account", "Before you go"]);
    expect(short.visits[1]?.enteredBy?.control?.name).toBe("Cancel plan");
  });
  test("a spinner is no screen", () => {
    const reading = read(
      {},
      account(),
      click("Cancel plan"),
      look({ spinner: true, heading: "" }),
      look({ heading: "Before you go", inPlace: true, document: 2 }),
    );
    expect(reading.visits.length).toBe(2);
  });
  test("a dialog that opens by itself interrupts, it does not advance", () => {
    const reading = read({}, account({ t: 0 }), look({ dialog: "Wait!", t: 6000, controls: ["Close"] }));
    expect(reading.visits.map((visit) => visit.advancedAfter)).toEqual([undefined, undefined]);
  });
  test("the flow's frame is the one in which the action happened", () => {
    const frames = [
      { url: "https://shop.example", box: { x: 0, y: 0, width: 1280, height: 900 } },
      { url: "https://leave.example", box: { x: 100, y: 100, width: 600, height: 400 } },
    ];
    const reading = read(
      {},
      look({
        heading: "Help",
        frames,
        controls: ["Search", "Contact", "Topics", { name: "Cancel plan", frame: 1 }],
      }),
      click("Cancel plan"),
      look({ heading: "Done" }),
    );
    expect(reading.screens[0]?.main.controls.map((control) => control.name)).toEqual(["Cancel plan"]);
  });
});

describe("clicks", () => {
  const form = () =>
    look({
      heading: "Why?",
      fields: [
        { name: "Comment" },
        { name: "Reason", kind: "select" },
        { name: "I agree", kind: "checkbox" },
        { name: "Search" },
      ],
      controls: ["Send", { name: "Accept cookies", zone: "consent" }],
    });
  const counted = (...parts: Parts) => read({}, form(), ...parts).actions.map((one) => one.counted);
  test.each<[string, Parts, boolean[]]>([
    ["a button", [click("Send")], [true]],
    ["a text field", [click("Comment"), input("Comment")], [false, false]],
    ["plain text", [click("nothing here", { effective: false })], [false]],
    ["a consent banner", [click("Accept cookies")], [false]],
    ["Enter that submits", [input("Search"), key("Search")], [false, true]],
    [
      "a select opened and changed thrice",
      [click("Reason"), choice("Reason", "a"), choice("Reason", "b"), choice("Reason", "c")],
      [false, true, false, false],
    ],
    [
      "a select changed, a box ticked, changed again",
      [choice("Reason", "a"), click("I agree"), choice("Reason", "b")],
      [true, true, true],
    ],
    ["a label and its box", [click("I agree", { t: 100 }), click("I agree", { t: 101 })], [true, false]],
    ["a box ticked twice", [click("I agree", { t: 100 }), click("I agree", { t: 900 })], [true, true]],
    ["back", [back()], [true]],
  ])("%s", (_, parts, expected) => {
    expect(counted(...parts)).toEqual(expected);
  });
});
