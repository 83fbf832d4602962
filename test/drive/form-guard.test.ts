/** Without commit, the step that would send a form to the company's people is recognised. */
import { describe, expect, it } from "vitest";
import { guardAgainst } from "../../src/drive/commit-guard.js";
import { formToSend } from "../../src/drive/form-guard.js";
import type { StepAction } from "../../src/journey/model.js";
import { lexiconFor } from "../../src/lexicon/lexicon.js";
import { loadLexicons } from "../../src/lexicon/load.js";
import { look } from "../support/record.js";
import { steps } from "../support/walk.js";

const english = lexiconFor("en", await loadLexicons());
const form = look({
  heading: "Contact form",
  fields: [
    { name: "E-mail", type: "email" },
    { name: "Your message", type: "textarea" },
  ],
  controls: ["Send message", "Back"],
});
const search = look({ heading: "Help", fields: [{ name: "Search", type: "search" }], controls: ["Search"] });
const sent = (action: StepAction, name?: string, at = form) => {
  const [step] = steps(action);
  if (!step) throw new Error("There is no step");
  return formToSend(
    at,
    step,
    at.controls.find((one) => one.name === name && !one.field),
    english,
  );
};

describe("a step of a support journey", () => {
  it("that presses the form's button, or Enter beside it, sends the form", () => {
    expect(sent({ verb: "click", target: { name: "Send message" } }, "Send message")).toBe("Contact form");
    expect(sent({ verb: "press", key: "Enter" })).toBe("Contact form");
  });

  it("that presses anything else does not", () => {
    expect(sent({ verb: "click", target: { name: "Back" } }, "Back")).toBeUndefined();
    expect(sent({ verb: "press", key: "Enter" }, undefined, search)).toBeUndefined();
  });

  it("that sends a form is held, and the reason names the form", () => {
    const all = steps({ verb: "click", target: { name: "Send message" } });
    const [step] = all;
    if (!step) throw new Error("There is no step");
    const held = guardAgainst({
      kind: "support",
      steps: all,
      step,
      intended: false,
      lexicon: english,
      form: "Contact form",
    });
    expect(held?.because).toContain("Contact form");
    expect(
      guardAgainst({ kind: "support", steps: all, step, intended: false, lexicon: english }),
    ).toBeUndefined();
  });
});
