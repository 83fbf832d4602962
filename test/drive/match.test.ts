import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { match, type Purpose } from "../../src/drive/match.js";
import type { TargetSpec } from "../../src/journey/model.js";
import type { Control } from "../../src/record/schema.js";
import type { ControlSpec, LookSpec } from "../support/record.js";
import { shown } from "./look.js";

const dialog = (name: string): ControlSpec => ({ name, zone: "dialog" });
const footer = (name: string): ControlSpec => ({ name, zone: "footer", kind: "link" });

/** The id that `data` gives: found, "several" or "none". */
function found(spec: LookSpec, target: TargetSpec | string, purpose: Purpose = "click"): unknown {
  const wanted = typeof target === "string" ? { name: target } : target;
  const result = match(shown(spec), wanted, purpose);
  return result.found === "one" ? (result.control.testid ?? result.control.name) : result.found;
}
const named = (name: string, testid: string, more: Partial<Control> = {}): ControlSpec => ({
  name,
  testid,
  ...more,
});

describe("a name", () => {
  it("matches the whole before a part, wherever on the page", () => {
    expect(found({ controls: ["Cancel membership", footer("Cancel")] }, "Cancel")).toBe("Cancel");
    expect(found({ controls: ["Cancel membership", "Keep it"] }, "cancel")).toBe("Cancel membership");
  });

  it("matches in the dialog before the main content, there before the rest, and consent last", () => {
    const at = (zone: Control["zone"]) => named("Cancel", zone, { zone });
    const order = ["dialog", "main", "footer", "consent"] as const;
    for (const [index] of order.entries())
      expect(found({ controls: order.slice(index).map(at) }, "Cancel")).toBe(order[index]);
  });

  it("matches a part in the dialog before the whole under it, which nobody can reach", () => {
    expect(found({ controls: ["Cancel", dialog("Cancel plan")] }, "Cancel")).toBe("Cancel plan");
  });

  it.each([
    ["cancel MEMBERSHIP", "Cancel membership"],
    ["Cancel   membership", "Cancel\n  membership"],
    ["I don't want it", "I don’t want it"],
    ['No, "really"', "No, “really”"],
    ["half - price", "half – price"],
    ["Größe", "GRÖSSE".replace("SS", "ß")],
    ["Zimmer 1", "Zimmer １"],
  ])("%s is %s", (wanted, name) => {
    expect(found({ controls: [name, "Other"] }, wanted)).toBe(name);
  });

  it("is found by accessible name, visible text and label alike", () => {
    const icon = { name: "Close account", text: "×", testid: "icon" };
    expect(found({ controls: [icon] }, "close account")).toBe("icon");
    expect(found({ controls: [icon] }, "×")).toBe("icon");
    expect(found({ fields: [{ name: "Reason" }] }, "reason", "fill")).toBe("Reason");
  });

  it("is never found where it is not: property", () => {
    const word = fc
      .string({ unit: fc.constantFrom(..."abcdef "), minLength: 1, maxLength: 8 })
      .filter((text) => text.trim() !== "");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), word, (names, wanted) => {
        const result = match(shown({ controls: names }), { name: wanted }, "click");
        const fold = (text: string) => text.replace(/\s+/g, " ").trim();
        const holds = names.filter((name) => fold(name).includes(fold(wanted)));
        expect(result.found === "none").toBe(holds.length === 0);
        if (result.found === "one") expect(holds).toContain(result.control.name);
      }),
    );
  });
});

describe("more than one", () => {
  const two = {
    controls: [
      named("Continue", "first", { section: "Offer" }),
      named("Continue", "second", { section: "Leave" }),
    ],
  };

  it("of the same rank is an error that has them all", () => {
    const result = match(shown(two), { name: "Continue" }, "click");
    expect(result.found === "several" && result.controls.map(({ section }) => section)).toEqual([
      "Offer",
      "Leave",
    ]);
  });

  it("is told apart by in, nth, role and testid", () => {
    expect(found(two, { name: "Continue", in: "leave" })).toBe("second");
    expect(found(two, { name: "Continue", nth: 2 })).toBe("second");
    expect(found(two, { name: "Continue", testid: "first" })).toBe("first");
    expect(found(two, { name: "Continue", nth: 3 })).toBe("none");
    const kinds = {
      controls: [named("Plan", "a", { kind: "link", role: "link" }), named("Plan", "b", { role: "button" })],
    };
    expect(found(kinds, { role: "Link", name: "plan" })).toBe("a");
  });

  it("is no error where a dialog holds one of them", () => {
    expect(found({ controls: ["Continue", dialog("Continue")] }, "Continue")).toBe("Continue");
  });
});

describe("a target", () => {
  it("with exact takes no part of a name", () => {
    expect(found({ controls: ["Cancel membership"] }, { name: "Cancel", exact: true })).toBe("none");
    expect(found({ controls: ["Cancel membership", "cancel"] }, { name: "Cancel", exact: true })).toBe(
      "cancel",
    );
  });

  it("by label, placeholder or text means only that", () => {
    const fields = [
      { name: "Mail", label: "E-mail address", placeholder: "you@example.test" },
      { name: "Phone", label: "Telephone", placeholder: "+1" },
    ];
    expect(found({ fields }, { label: "e-mail" }, "fill")).toBe("Mail");
    expect(found({ fields }, { placeholder: "+1" }, "fill")).toBe("Phone");
    expect(found({ fields }, { label: "+1" }, "fill")).toBe("none");
    expect(found({ controls: [{ name: "Leave now", text: "→" }] }, { text: "Leave" })).toBe("none");
  });

  it("in a dialog, section, group or frame is found by what that is called", () => {
    const spec: LookSpec = {
      dialog: "Before you go",
      controls: ["Continue"],
      fields: [{ name: "Too dear", kind: "radio", group: "Why do you leave?" }],
    };
    expect(found(spec, { name: "Continue", in: "before you go" })).toBe("Continue");
    expect(found(spec, { name: "Continue", in: "Elsewhere" })).toBe("none");
    expect(found(spec, { name: "Too dear", in: "why do you" }, "check")).toBe("Too dear");
    const box = { x: 0, y: 0, width: 9, height: 9 };
    const framed = shown({ controls: [named("Pause", "outer"), named("Pause", "inner", { frame: 1 })] });
    const result = match(
      {
        ...framed,
        frames: [
          { url: "https://a.test/", box },
          { url: "https://save.test/embed", box },
        ],
      },
      { name: "Pause", in: "save.test" },
      "click",
    );
    expect(result.found === "one" && result.control.testid).toBe("inner");
  });

  it("fits what the step does: fields are filled, boxes ticked, lists chosen from, the rest clicked", () => {
    const spec: LookSpec = {
      controls: ["Reason"],
      fields: [{ name: "Reason" }, { name: "Reason", kind: "checkbox" }, { name: "Reason", kind: "select" }],
    };
    const kindFor = (purpose: Purpose, target: TargetSpec = { name: "Reason" }) => {
      const result = match(shown(spec), target, purpose);
      return result.found === "one" ? result.control.kind : result.found;
    };
    expect(kindFor("fill")).toBe("text");
    expect(kindFor("check")).toBe("checkbox");
    expect(kindFor("select")).toBe("select");
    expect(kindFor("click", { name: "Reason", role: "button" })).toBe("button");
    expect(kindFor("click", { label: "Reason", role: "textbox" })).toBe("text");
  });

  it("for select may be a button that opens a list, where there is no list of the name", () => {
    const opener = named("Reason", "opener", { kind: "toggle" });
    expect(found({ controls: [opener] }, "Reason", "select")).toBe("opener");
    expect(
      found({ controls: [opener], fields: [{ name: "Reason", kind: "select" }] }, "Reason", "select"),
    ).toBe("Reason");
    expect(found({ controls: ["Reason"] }, "Reason", "select")).toBe("none");
  });

  it("for an option is never the list that holds it", () => {
    const list = named("Too dear", "list", { kind: "toggle" });
    expect(
      found({ controls: [list, named("Too dear", "option", { kind: "option" })] }, "Too dear", "option"),
    ).toBe("option");
    expect(found({ controls: [list] }, "Too dear", "option")).toBe("none");
    expect(found({ controls: ["Rarely used Too dear"] }, "Too dear", "option")).toBe("none");
    expect(found({ controls: ["Too dear"] }, "Too dear", "option")).toBe("Too dear");
  });
});

describe("nothing", () => {
  it("names what comes nearest, at most five, of the kind asked for", () => {
    const controls = ["Help", "Manage plan", "Cancel my plan", "Home", "Store", "Sign out", "Plans"];
    const result = match(
      shown({ controls, fields: [{ name: "Cancel plan code" }] }),
      { name: "Cancel plan" },
      "click",
    );
    if (result.found !== "none") throw new Error("Something was found");
    expect(result.nearest).toHaveLength(5);
    expect(result.nearest[0]).toBe("Cancel my plan");
    expect(result.nearest).not.toContain("Cancel plan code");
  });

  it("on an empty page names nothing", () => {
    expect(match(shown({}), { name: "Cancel" }, "click")).toEqual({ found: "none", nearest: [] });
  });

  it("costs little however long the names are", () => {
    const controls = Array.from({ length: 300 }, (_, n) => `${"x".repeat(5000)}${n}`);
    const began = performance.now();
    match(shown({ controls }), { name: "y".repeat(5000) }, "click");
    expect(performance.now() - began).toBeLessThan(1500);
  });
});
