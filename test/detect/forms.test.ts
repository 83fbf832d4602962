/** Patterns in what a screen demands or says: surveys, questions, labels, presets. */
import { describe, expect, test } from "vitest";
import { done, of, through } from "../support/detect.js";
import { account, reading, type Stop } from "../support/reading.js";

describe("forced-survey", () => {
  const reasons = [
    { name: "Too expensive", kind: "radio" as const },
    { name: "Not used enough", kind: "radio" as const },
  ];
  const survey = (more: Stop) =>
    of(
      through({
        heading: "Why are you leaving?",
        fields: reasons,
        controls: ["Continue"],
        means: { Continue: "go-on" },
        press: ["Continue"],
        ...more,
      }),
      "forced-survey",
    );
  test("a required field", () =>
    expect(survey({ fields: reasons.map((one) => ({ ...one, required: true })) })).toHaveLength(1));
  test("a way on that is closed until a choice", () => {
    expect(survey({ controls: [{ name: "Continue", enabled: false }] })).toHaveLength(1);
  });
  test("a refusal to go on", () => {
    expect(
      survey({
        later: [
          {
            heading: "Why are you leaving?",
            fields: reasons,
            controls: ["Continue"],
            text: ["Please select a reason"],
          },
        ],
      }),
    ).toHaveLength(1);
  });
  test("an optional one is none", () => {
    expect(survey({})).toEqual([]);
    expect(
      survey({
        controls: [{ name: "Continue", enabled: false }, "Skip"],
        means: { Continue: "go-on", Skip: "decline" },
      }),
    ).toEqual([]);
    expect(
      survey({ text: ["This is optional."], fields: reasons.map((one) => ({ ...one, required: true })) }),
    ).toEqual([]);
  });
  test("a required field on a page that asks for no reason is none", () => {
    expect(
      survey({ heading: "Your account number", fields: [{ name: "Account number", required: true }] }),
    ).toEqual([]);
  });
});

describe("asking again", () => {
  const ask = (heading: string, more: Stop = {}): Stop => ({
    heading,
    controls: ["Yes, cancel", "No"],
    means: { "Yes, cancel": "leave", No: "stay" },
    press: ["Yes, cancel"],
    ...more,
  });
  test("a confirmation that adds nothing", () => {
    expect(
      of(reading({}, account, ask("Are you sure you want to cancel?"), done), "are-you-sure"),
    ).toHaveLength(1);
    expect(
      of(
        reading(
          {},
          account,
          ask("x", { native: { type: "confirm", message: "Do you really want to leave?" } }),
          done,
        ),
        "are-you-sure",
      ),
    ).toHaveLength(1);
  });
  test.each(["It ends on 3 May 2027.", "You will get $4.00 back.", "Your photos will be kept for 90 days."])(
    "one that says %s adds something",
    (text) => {
      expect(
        of(
          reading({}, account, ask("Are you sure you want to cancel?", { text: [text] }), done),
          "are-you-sure",
        ),
      ).toEqual([]);
    },
  );
  test("the same question again nags, another question does not", () => {
    const twice = (second: string) =>
      of(
        reading(
          {},
          account,
          ask("Are you sure you want to cancel?"),
          ask(second, { text: ["Last step"] }),
          done,
        ),
        "nagging",
      );
    expect(twice("ARE YOU SURE you want to cancel")).toHaveLength(1);
    expect(twice("Do you really want to end it all?")).toEqual([]);
  });
  test("the same offer again nags, a better one does not", () => {
    const offer = (heading: string, text: string): Stop => ({
      heading,
      text: [text],
      controls: ["No thanks"],
      means: { "No thanks": "decline" },
      press: ["No thanks"],
    });
    const twice = (text: string) =>
      of(
        reading({}, account, offer("Wait", "Stay for 20% off"), offer("One more thing", text), done),
        "nagging",
      );
    expect(twice("If you stay you get 20% off")).toHaveLength(1);
    expect(twice("If you stay you get 30% off")).toEqual([]);
  });
});

describe("trick-wording", () => {
  const labels = (controls: string[], means: Stop["means"] = {}) =>
    of(
      through({ heading: "Cancel your membership?", controls, means, press: [controls[0] ?? ""] }),
      "trick-wording",
    ).map((one) => one.confidence >= 0.6);
  test("Cancel beside Continue on a cancel screen", () => {
    expect(labels(["Continue", "Cancel"], { Continue: "go-on" })).toEqual([true]);
  });
  test("Cancel beside Keep is plain", () =>
    expect(labels(["Cancel", "Keep my plan"], { "Keep my plan": "stay", Cancel: "leave" })).toEqual([]));
  test("a native dialog's is for review", () => {
    const made = through({ native: { type: "confirm", message: "Cancel your subscription?" }, press: [] });
    expect(of(made, "trick-wording")).toMatchObject([{ counted: false }]);
  });
  test("a box to be read backwards", () => {
    expect(
      of(through({ text: ["Untick this box if you do not want to keep your plan."] }), "trick-wording"),
    ).toHaveLength(1);
  });
});

describe("preselected-stay", () => {
  const preset = (name: string, kind: "radio" | "checkbox", preset_: boolean) =>
    of(through({ fields: [{ name, kind, checked: true, preset: preset_ }] }), "preselected-stay");
  test("set by the site to staying, pausing or an extra", () => {
    expect(preset("Keep my current plan", "radio", true)).toHaveLength(1);
    expect(preset("Pause for 2 months", "radio", true)).toHaveLength(1);
    expect(preset("Send me offers and news", "checkbox", true)).toHaveLength(1);
  });
  test("set by the user, or to something else, is none", () => {
    expect(preset("Keep my current plan", "radio", false)).toEqual([]);
    expect(preset("Too expensive", "radio", true)).toEqual([]);
    expect(preset("Keep me signed in", "checkbox", true)).toEqual([]);
  });
});

describe("sneaked-consent", () => {
  const box = (name: string, field: { checked?: boolean; preset?: boolean; required?: boolean }) =>
    of(through({ fields: [{ name, kind: "checkbox", ...field }] }), "sneaked-consent");
  test("an extra that the site ticked, or that must be ticked", () => {
    expect(box("Send me offers and news", { checked: true, preset: true })).toHaveLength(1);
    expect(box("Send me offers and news", { required: true })).toHaveLength(1);
  });
  test("an empty box, one that the user ticked, and what the way out needs are none", () => {
    expect(box("Send me offers and news", {})).toEqual([]);
    expect(box("Send me offers and news", { checked: true })).toEqual([]);
    expect(box("I understand that my plan ends", { required: true })).toEqual([]);
  });
});
