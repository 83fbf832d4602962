import { describe, expect, it } from "vitest";
import { holds, describe as say } from "../../src/drive/expectation.js";
import type { Expectation } from "../../src/journey/model.js";
import { shown } from "./look.js";

const look = shown({
  heading: "Your plan is cancelled",
  text: ["It ends on 3 May 2027.", "You won’t be charged   again."],
  controls: ["Come back"],
  url: "https://shop.example/account/end?case=17",
});

describe("an expectation", () => {
  it.each<[Expectation, boolean]>([
    [{ text: ["ends on 3 may"] }, true],
    [{ text: ["won't be charged again"] }, true],
    [{ text: ["Renews on", "It ends on"] }, true],
    [{ text: ["Renews on"] }, false],
    [{ text: ["come BACK"] }, true],
    [{ heading: "is cancelled" }, true],
    [{ heading: "It ends" }, false],
    [{ url: "/account/end" }, true],
    [{ url: "*/account/*?case=*" }, true],
    [{ url: "*/settings*" }, false],
    [{ url: "/account.end" }, false],
    [{ absent: "Renews on" }, true],
    [{ absent: "it ends on" }, false],
    [{ text: ["ends on"], heading: "cancelled", url: "/end", absent: "renews" }, true],
    [{ text: ["ends on"], heading: "renewed" }, false],
  ])("%j: %s", (expectation, wanted) => {
    expect(holds(look, expectation)).toBe(wanted);
  });

  it("sees a message that was shown for a moment only", () => {
    expect(holds(look, { text: ["Saved"] })).toBe(false);
    expect(holds(look, { text: ["Saved"] }, ["Saved!"])).toBe(true);
    expect(holds(look, { absent: "Saved" }, ["Saved!"])).toBe(false);
  });

  it("sees what a native dialog says", () => {
    const asked = shown({ native: { type: "confirm", message: "Really leave?" } });
    expect(holds(asked, { text: ["really leave"] })).toBe(true);
    expect(holds(asked, { heading: "Really leave?" })).toBe(true);
  });

  it("is said in words", () => {
    expect(say({ text: ["a", "b"], heading: "c", url: "/d", absent: "e" })).toBe(
      'the text "a" or "b" and the heading "c" and an address with "/d" and no "e"',
    );
  });
});
