/** Reports between two looks belong to what the user's act brought. */
import { describe, expect, it } from "vitest";
import { reportsOf } from "../../src/reading/between.js";
import { click, look, record, toast, usable } from "../support/record.js";

const ended = toast("Ended");

describe("reportsOf", () => {
  const first = look({ heading: "Cancel your plan" });
  const next = look({ heading: "Hello Alex" });

  it("files what came after an act under the look that follows", () => {
    const found = reportsOf(record({}, first, click("Cancel"), ended, usable("Confirm", 1.5), next));
    expect(found.toasts.map((one) => one.look)).toEqual([2]);
    expect(found.usable.map((one) => one.look)).toEqual([2]);
  });

  it("leaves what came by itself, and what nothing followed, where it was seen", () => {
    expect(reportsOf(record({}, first, ended, click("Cancel"), next)).toasts[0]?.look).toBe(1);
    expect(reportsOf(record({}, first, click("Cancel"), ended)).toasts[0]?.look).toBe(1);
  });

  it("never files under the look afterwards at the place to verify", () => {
    const afterwards = look({ heading: "Account", cause: "verify" });
    expect(reportsOf(record({}, first, click("Cancel"), ended, afterwards)).toasts[0]?.look).toBe(1);
  });
});
