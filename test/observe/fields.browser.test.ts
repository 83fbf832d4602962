/** Fields: what they ask, who chose what stands in them, and that nothing typed is ever told. */
import { expect, it } from "vitest";
import type { Control, Look } from "../../src/record/schema.js";
import { watching } from "../support/observe.js";

const watch = watching();

function field(look: Look, label: string): NonNullable<Control["field"]> & { kind: string } {
  const found = look.controls.find((control) => control.field?.label === label);
  if (!found?.field)
    throw new Error(`No field ${label}: ${look.controls.map((one) => one.field?.label).join(" | ")}`);
  return { ...found.field, kind: found.kind };
}

it("labels come from wherever they stand", () =>
  watch(
    `<label for=a>First name</label><input id=a required>
    <label>Last name <input></label>
    <input aria-label=Town>
    <input placeholder="Post code">
    <b id=l>Street</b><input aria-labelledby=l aria-required=true>
    <fieldset><legend>Why do you leave?</legend>
      <label><input type=radio name=why> Too dear</label><label><input type=radio name=why> Too slow</label></fieldset>
    <div role=radiogroup aria-label=Term><div role=radio aria-checked=true tabindex=0>Yearly</div><div role=radio aria-checked=false>Monthly</div></div>
    <label>Country <select><option value="">Choose<option>France</select></label>
    <label>Plan <select><option>Small<option selected>Large</select></label>
    <label>Comment <textarea></textarea></label>
    <label><input type=checkbox role=switch> Newsletter</label>`,
    async ({ look }) => {
      const seen = await look();
      expect(field(seen, "First name").required).toBe(true);
      expect(field(seen, "Last name").type).toBe("text");
      expect(field(seen, "Town").filled).toBe(false);
      expect(field(seen, "Post code").placeholder).toBe("Post code");
      expect(field(seen, "Street").required).toBe(true);
      expect(field(seen, "Too dear")).toMatchObject({
        group: "Why do you leave?",
        type: "radio",
        preset: false,
      });
      expect(field(seen, "Yearly")).toMatchObject({
        kind: "radio",
        group: "Term",
        checked: true,
        preset: true,
      });
      expect(field(seen, "Country")).toMatchObject({ filled: false, preset: false, selected: "Choose" });
      expect(field(seen, "Plan")).toMatchObject({
        selected: "Large",
        options: ["Small", "Large"],
        preset: true,
      });
      expect(field(seen, "Comment").type).toBe("textarea");
      expect(field(seen, "Newsletter")).toMatchObject({ kind: "checkbox", checked: false });
    },
  ));

it("what the site chose is preset, what the user chose is not", () =>
  watch(
    `<label><input type=checkbox checked> By markup</label>
    <label><input type=checkbox id=s> By script</label>
    <label><input type=checkbox id=u> By user</label>
    <label><input type=radio name=r id=r1 checked> Stay</label><label><input type=radio name=r id=r2> Go</label>
    <div id=c role=checkbox aria-checked=false tabindex=0>Custom</div>
    <label>Pause <select id=sel><option>1 month<option>2 months</select></label>
    <script>s.checked = true; c.onclick = () => c.setAttribute('aria-checked', 'true')</script>`,
    async ({ page, look }) => {
      const before = await look();
      expect(
        ["By markup", "By script", "By user", "Stay", "Go"].map((at) => field(before, at).preset),
      ).toEqual([true, true, false, true, false]);
      await page.locator("#u").click();
      await page.locator("#r2").click();
      await page.locator("#c").click();
      await page.locator("#sel").focus();
      await page.keyboard.press("ArrowDown");
      const after = await look();
      for (const label of ["By user", "Go", "Custom"])
        expect(field(after, label)).toMatchObject({ checked: true, preset: false });
      expect(field(after, "Pause")).toMatchObject({ selected: "2 months", preset: false });
      expect(field(after, "By markup").preset).toBe(true);
    },
  ));

it("nothing typed is told, wherever it was typed", () =>
  watch(
    `<form onsubmit="return false"><label>Password <input type=password id=p></label><label>Name <input id=n></label>
    <label>Why <textarea id=t></textarea></label><div id=e contenteditable role=textbox aria-label=Note></div></form>`,
    async ({ page, actions, events }) => {
      for (const id of ["p", "n", "t", "e"]) {
        await page.locator(`#${id}`).click();
        await page.keyboard.type("hunter22");
      }
      const inputs = (await actions()).filter(({ kind }) => kind === "input");
      expect(inputs.map(({ target, chars }) => [target?.name, chars])).toEqual([
        ["Password", 8],
        ["Name", 8],
        ["Why", 8],
        ["Note", 8],
      ]);
      expect(JSON.stringify(events)).not.toContain("hunter22");
    },
  ));

it("an entry that asks to choose is no choice, whatever value it has; the first of a plain list is one", () =>
  watch(
    `<label>Value <select><option value=0>Please choose<option value=1>Too dear</select></label>
    <label>Words <select><option>-- Reason --<option>Too dear</select></label>
    <label>Dots <select><option>Wähle einen Grund…<option>Zu teuer</select></label>
    <label>Off <select><option disabled selected value=x>Motif<option>Trop cher</select></label>
    <label>Plain <select><option>Keep my plan<option>Cancel</select></label>
    <label>Nought <select><option value=1>One<option value=0 selected>None</select></label>`,
    async ({ look }) => {
      const seen = await look();
      for (const label of ["Value", "Words", "Dots", "Off"])
        expect([label, field(seen, label)]).toMatchObject([label, { filled: false, preset: false }]);
      for (const label of ["Plain", "Nought"])
        expect([label, field(seen, label)]).toMatchObject([label, { filled: true, preset: true }]);
    },
  ));
