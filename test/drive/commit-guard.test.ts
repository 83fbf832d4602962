import { beforeAll, describe, expect, it } from "vitest";
import { guardAgainst } from "../../src/drive/commit-guard.js";
import type { StepAction } from "../../src/journey/model.js";
import { emptyLexicon, type Lexicon, lexiconFor } from "../../src/lexicon/lexicon.js";
import { loadLexicons } from "../../src/lexicon/load.js";
import type { Control } from "../../src/record/schema.js";
import type { Kind } from "../../src/vocabulary.js";
import { script, shown } from "./look.js";

let english: Lexicon;
beforeAll(async () => {
  english = lexiconFor("en", await loadLexicons());
});

const click = (name: string): StepAction => ({ verb: "click", target: { name } });
const expectText = (...text: string[]): StepAction => ({ verb: "expect", expectation: { text } });
const accept: StepAction = { verb: "dialog", answer: "accept" };
const dismiss: StepAction = { verb: "dialog", answer: "dismiss" };
const enter: StepAction = { verb: "press", key: "Enter" };

type Pressed = Partial<Control> & { name: string };

interface Case {
  steps: StepAction[];
  /** Index of the step that is about to be done. */
  at: number;
  control?: Pressed;
  words?: string;
  message?: string;
  intended?: boolean;
  kind?: Kind;
  lexicon?: Lexicon;
}

function held({
  steps,
  at,
  control,
  intended = false,
  kind = "cancel",
  lexicon = english,
  ...more
}: Case): string | undefined {
  const all = script(...steps);
  const step = all[at];
  if (!step) throw new Error("The case has no such step");
  const [target] = control ? shown({ controls: [control] }).controls : [];
  return guardAgainst({
    kind,
    steps: all,
    step,
    intended,
    lexicon,
    ...(target ? { control: target } : {}),
    ...more,
  })?.by;
}

const link = (name: string): Pressed => ({
  name,
  kind: "link",
  role: "link",
  href: "https://shop.example/x",
});
const button = (name: string): Pressed => ({ name });
const last = { steps: [click("A"), click("B")], at: 1 };
const first = { steps: [click("A"), click("B")], at: 0 };

describe("without commit, held is", () => {
  it.each<[string, Case]>([
    ["the last button, once leaving was said", { ...last, control: button("Confirm"), intended: true }],
    ["the last button, where nothing says what comes", { ...last, control: button("OK") }],
    [
      "a button that says it ends the contract, whatever follows",
      { ...first, control: button("Yes, cancel my plan") },
    ],
    ["the same said by an element that is no control", { ...first, words: "End membership now" }],
    [
      "a final control that acts by script, though it calls itself a link",
      {
        ...first,
        control: { ...button("Cancel now"), name: "Cancel now", role: "link", href: "javascript:void 0" },
      },
    ],
    ["a link that ends it, as the last step", { ...last, control: link("Cancel my membership") }],
    [
      "what comes before a confirmation",
      {
        steps: [click("Go"), expectText("Your membership has been cancelled")],
        at: 0,
        control: button("Go"),
      },
    ],
    [
      "a link before a confirmation: some sites end by a mere link",
      { steps: [click("Go"), expectText("Your plan ends on 3 May 2027")], at: 0, control: link("Go") },
    ],
    [
      "what comes before a confirmation, though a survey is skipped after it",
      {
        steps: [click("Go"), expectText("Your membership has been cancelled"), click("Skip")],
        at: 0,
        control: button("Go"),
        intended: true,
      },
    ],
    [
      "a wait for the confirmation counts alike",
      {
        steps: [click("Go"), { verb: "wait", until: { heading: "Your subscription is cancelled" } }],
        at: 0,
        control: link("Go"),
      },
    ],
    [
      "a native dialog that asks about leaving",
      { steps: [accept, click("B")], at: 0, message: "Cancel your subscription?" },
    ],
    [
      "the last native dialog, whatever it asks",
      { steps: [click("A"), accept], at: 1, message: "Are you sure?" },
    ],
    ["Enter as the last step", { steps: [click("A"), enter], at: 1, intended: true }],
    ["the last step of a sign-up", { ...last, kind: "signup", control: button("Start my membership") }],
    [
      "the last step in a language without a lexicon",
      { ...last, control: button("Abonnement opzeggen"), lexicon: emptyLexicon("nl") },
    ],
    ["a last link in such a language", { ...last, control: link("Opzeggen"), lexicon: emptyLexicon("nl") }],
    [
      "what comes before any expectation in such a language",
      { steps: [click("A"), expectText("Opgezegd")], at: 0, control: link("A"), lexicon: emptyLexicon("nl") },
    ],
    ["the deletion of an account", { ...first, kind: "delete", control: button("Permanently delete") }],
    ["the last step of a withdrawal", { ...last, kind: "withdraw", control: button("Send"), intended: true }],
  ])("%s", (_, one) => {
    expect(held(one)).toBeDefined();
  });
});

describe("not held is", () => {
  it.each<[string, Case]>([
    ["the first control of intent", { ...first, control: button("Cancel membership") }],
    ["the first link of intent", { ...first, control: link("Cancel membership") }],
    ["a control that goes on", { ...first, control: button("Continue to cancel"), intended: true }],
    ["a link worded like an end that leads to more steps", { ...first, control: link("Cancel now") }],
    ["a help link at the end", { ...last, control: link("Help centre") }],
    [
      "the way to a telephone notice",
      {
        steps: [click("How to leave"), expectText("Call us on 0800 555 0199")],
        at: 0,
        control: link("Continue to cancellation"),
        intended: true,
      },
    ],
    [
      "a button that opens such a notice",
      {
        steps: [click("Contact"), expectText("Call us on 0800 555 0199")],
        at: 0,
        control: button("Show the number"),
      },
    ],
    [
      "an announcement of the date on the way",
      {
        steps: [click("Go"), expectText("If you go on, your plan ends on 3 May 2027"), click("Yes")],
        at: 0,
        control: button("Go on"),
      },
    ],
    [
      "typing, ticking, choosing, waiting, looking",
      { steps: [{ verb: "fill", target: { name: "Code" }, value: "1" }], at: 0, intended: true },
    ],
    [
      "ticking a box as the last act",
      { steps: [click("A"), { verb: "check", target: { name: "I understand" } }], at: 1, intended: true },
    ],
    ["a key that presses nothing", { steps: [{ verb: "press", key: "Tab" }], at: 0, intended: true }],
    ["a native dialog that is dismissed", { steps: [dismiss], at: 0, message: "Cancel your subscription?" }],
    [
      "a native dialog on the way that asks something else",
      { steps: [accept, click("B")], at: 0, message: "Leave this page?" },
    ],
    ["anything of a support journey", { ...last, kind: "support", control: button("Send message") }],
    ["a sign-up before its last step", { ...first, kind: "signup", control: button("Try it free") }],
  ])("%s", (_, one) => {
    expect(held(one)).toBeUndefined();
  });
});

it("says in words why", () => {
  const [step] = script(click("A"));
  if (!step) throw new Error("There is no step");
  const question = { kind: "cancel" as const, steps: [step], step, intended: false, lexicon: english };
  expect(guardAgainst({ ...question, words: "Yes, cancel my plan" })?.because).toBe(
    '"Yes, cancel my plan" says that it ends the contract',
  );
});

describe("what is written in a chat", () => {
  const say = (message: string): StepAction => ({ verb: "chat", message });

  it("may say that the user wants out: a bot asks before it ends anything", () => {
    expect(held({ steps: [say("Cancel my subscription"), say("yes")], at: 0 })).toBeUndefined();
    expect(held({ steps: [say("I want to cancel"), expectText("Please call us")], at: 0 })).toBeUndefined();
  });

  it("is held as the last word before the confirmation, or where nothing says what comes", () => {
    const confirmed = expectText("Your subscription has been cancelled");
    expect(held({ steps: [say("cancel"), say("yes"), confirmed], at: 1, intended: true })).toBe("last-step");
    expect(held({ steps: [say("cancel"), say("yes")], at: 1, intended: true })).toBe("last-step");
    expect(held({ steps: [say("cancel")], at: 0 })).toBe("last-step");
  });

  it("to reach support is held by nothing", () => {
    expect(held({ kind: "support", steps: [say("A human, please")], at: 0 })).toBeUndefined();
  });
});
