/** When a look is another screen and when it is not, by the counting rules. */
import { describe, expect, test } from "vitest";
import { isNewVisit, sameScreen } from "../../src/reading/screens.js";
import type { Action } from "../../src/record/schema.js";
import { back, click, goto, input, type LookSpec, look } from "../support/record.js";

const FORM: LookSpec = {
  document: 1,
  heading: "Tell us why",
  text: ["Your answer helps us."],
  fields: [{ name: "Reason", kind: "select" }, { name: "Comment" }],
  controls: ["Continue", "Keep my plan"],
};
const ACCOUNT: LookSpec = {
  document: 1,
  heading: "Your account",
  text: ["Premium, renews on 3 May"],
  controls: ["Edit profile", "Cancel plan", { name: "More", kind: "toggle" }, { name: "Bills", kind: "tab" }],
};
const pressed = (spec: LookSpec, name: string): Action => {
  const id = look(spec).controls.find((control) => control.name === name)?.id;
  return { ...click(name), target: { role: "button", name, locator: "", ...(id ? { control: id } : {}) } };
};
const isNew = (before: LookSpec, after: LookSpec, ...since: Action[]) =>
  isNewVisit(look(before), look(after), since);

describe("another screen", () => {
  test.each<[string, LookSpec, LookSpec, Action[]]>([
    ["another document", ACCOUNT, { ...FORM, document: 2 }, [click("x")]],
    ["a reload that shows the same", ACCOUNT, { ...ACCOUNT, document: 2 }, [click("x")]],
    [
      "a form that comes again after going back",
      FORM,
      { ...FORM, document: 2, text: ["Hello again."] },
      [back()],
    ],
    ["a form that comes again by address", FORM, { ...FORM, document: 2, text: ["Hello again."] }, [goto()]],
    ["a new window", ACCOUNT, { ...ACCOUNT, page: 2 }, [click("x")]],
    ["a dialog opened", ACCOUNT, { ...ACCOUNT, dialog: "Wait", heading: "Wait" }, [click("x")]],
    ["a dialog closed", { ...ACCOUNT, dialog: "Wait", heading: "Wait" }, ACCOUNT, [click("x")]],
    ["a dialog by itself", ACCOUNT, { ...ACCOUNT, dialog: "Wait", heading: "Wait" }, []],
    [
      "a native dialog",
      ACCOUNT,
      { document: 1, native: { type: "confirm", message: "Sure?" } },
      [click("x")],
    ],
    ["a native dialog answered", { document: 1, native: { type: "confirm", message: "Sure?" } }, ACCOUNT, []],
    [
      "a heading replaced in place",
      ACCOUNT,
      { ...ACCOUNT, heading: "Cancelled", text: ["Bye"] },
      [click("x")],
    ],
    [
      "controls and text replaced under the same heading",
      FORM,
      { ...FORM, text: ["One more thing."], fields: [], controls: ["Take the offer", "No thanks"] },
      [click("x")],
    ],
    [
      "a step whose frame of headings and steps stays",
      {
        ...FORM,
        heading: "End your contract",
        text: ["Your details", "Summary", "Done", "We need these to find it."],
      },
      {
        ...FORM,
        heading: "End your contract",
        text: ["Your details", "Summary", "Done", "It ends on 3 May."],
        fields: [],
        controls: ["Change", "Send notice"],
      },
      [click("x")],
    ],
    [
      "a route with other text",
      { ...FORM, url: "https://shop.example/leave/1" },
      { ...FORM, url: "https://shop.example/leave/2", text: ["Step two."] },
      [click("x")],
    ],
    [
      "a step by number",
      { ...FORM, heading: "Step 1 of 3" },
      { ...FORM, heading: "Step 2 of 3" },
      [click("x")],
    ],
  ])("%s", (_, before, after, since) => {
    expect(isNew(before, after, ...since)).toBe(true);
  });
});

describe("no other screen", () => {
  const invalid: LookSpec = {
    ...FORM,
    text: [{ text: "Please choose a reason", kind: "status" }, "Your answer helps us."],
  };
  test.each<[string, LookSpec, LookSpec, Action[]]>([
    ["a validation message in place", FORM, invalid, [click("Continue")]],
    ["a validation message after a reload", FORM, { ...invalid, document: 2 }, [click("Continue")]],
    [
      "a validation reload that marks the field",
      FORM,
      {
        ...FORM,
        document: 2,
        fields: [{ name: "Reason", kind: "select", invalid: true }, { name: "Comment" }],
      },
      [input("Comment"), click("Continue")],
    ],
    [
      "an opened menu",
      ACCOUNT,
      { ...ACCOUNT, controls: [...(ACCOUNT.controls ?? []), "A", "B", "C", "D", "E"] },
      [click("x")],
    ],
    [
      "a closed menu",
      { ...ACCOUNT, controls: [...(ACCOUNT.controls ?? []), "A", "B", "C", "D", "E"] },
      ACCOUNT,
      [click("x")],
    ],
    [
      "an accordion that shows another part",
      { ...ACCOUNT, text: ["Part one"], controls: ["a", "b", "c", { name: "More", kind: "toggle" }] },
      { ...ACCOUNT, text: ["Part two"], controls: ["d", "e", "f", { name: "More", kind: "toggle" }] },
      [],
    ],
    [
      "a tab panel under the same heading",
      ACCOUNT,
      { ...ACCOUNT, text: ["Bill 1"], controls: [{ name: "Bills", kind: "tab" }, "Pay", "Print"] },
      [pressed(ACCOUNT, "Bills")],
    ],
    ["a spinner", ACCOUNT, { document: 1, heading: "", spinner: true }, [click("x")]],
    [
      "a clock that runs",
      { ...FORM, text: ["Offer ends in 04:59"] },
      { ...FORM, text: ["Offer ends in 04:12"] },
      [],
    ],
    ["a tooltip", ACCOUNT, { ...ACCOUNT, text: ["Premium, renews on 3 May", "A tip"] }, []],
    [
      "an address that only lost its token",
      { ...FORM, url: "https://shop.example/leave?s=1" },
      { ...FORM, url: "https://shop.example/leave" },
      [],
    ],
    [
      "a consent banner",
      ACCOUNT,
      { ...ACCOUNT, controls: [...(ACCOUNT.controls ?? []), { name: "Accept all", zone: "consent" }] },
      [],
    ],
  ])("%s", (name, before, after, since) => {
    const acts = name.startsWith("an accordion") ? [pressed(before, "More")] : since;
    expect(isNew(before, after, ...acts)).toBe(false);
  });
});

describe("the same screen", () => {
  test.each<[string, LookSpec, LookSpec, boolean]>([
    ["another text", FORM, { ...FORM, text: ["Other"] }, true],
    ["another button", FORM, { ...FORM, controls: ["Continue", "Back"] }, false],
    ["another field", FORM, { ...FORM, fields: [] }, false],
    ["another heading", FORM, { ...FORM, heading: "Why?" }, false],
    ["another address", { ...FORM, url: "https://a.test/1" }, { ...FORM, url: "https://a.test/2" }, false],
    [
      "a random token",
      { ...FORM, url: "https://a.test/c/0f8fad5b-d9cb-469f-a165-70867728950e" },
      { ...FORM, url: "https://a.test/c/7c9e6679-7425-40de-944b-e07fc1f90ae7" },
      true,
    ],
    [
      "a time stamp",
      { ...FORM, url: "https://a.test/c?t=1798000000000" },
      { ...FORM, url: "https://a.test/c?t=1798000001234" },
      true,
    ],
    ["a fragment", { ...FORM, url: "https://a.test/c" }, { ...FORM, url: "https://a.test/c#top" }, true],
    [
      "a route in the fragment",
      { ...FORM, url: "https://a.test/#/a" },
      { ...FORM, url: "https://a.test/#/b" },
      false,
    ],
    [
      "a clock in a button",
      { ...FORM, controls: ["Continue (5)"] },
      { ...FORM, controls: ["Continue (4)"] },
      true,
    ],
    [
      "digits that were seen to tick",
      {
        ...FORM,
        heading: "Only 7 left",
        ticks: [{ locator: "", first: "Only 7 left", second: "Only 6 left", seconds: 1 }],
      },
      { ...FORM, heading: "Only 3 left" },
      true,
    ],
    [
      "a header link",
      FORM,
      { ...FORM, controls: ["Continue", "Keep my plan", { name: "Log out", zone: "header" }] },
      true,
    ],
    ["a dialog of the same words", FORM, { ...FORM, dialog: "Tell us why" }, false],
  ])("%s", (_, a, b, same) => {
    expect(sameScreen(look(a), look(b))).toBe(same);
    expect(sameScreen(look(b), look(a))).toBe(same);
  });
});
