/** Patterns in how a control looks and where it lies. */
import { describe, expect, test } from "vitest";
import { detect } from "../../src/detect/index.js";
import { clockSeconds, runsDown } from "../../src/reading/run-down.js";
import { done, lexicons, of, through } from "../support/detect.js";
import { account, reading, type Stop } from "../support/reading.js";

describe("visual-asymmetry", () => {
  const means = { Keep: "stay", "Cancel now": "leave" } as const;
  const pair = (stay: object, leave: object) =>
    of(
      through({
        controls: [
          { name: "Keep", ...stay },
          { name: "Cancel now", ...leave },
        ],
        means,
      }),
      "visual-asymmetry",
    );
  const big = {
    look: "filled" as const,
    fillContrast: 5,
    contrast: 6,
    fontWeight: 700,
    box: { x: 0, y: 100, width: 400, height: 60 },
  };
  const grey = {
    look: "link" as const,
    contrast: 2.4,
    fontSize: 12,
    box: { x: 0, y: 200, width: 90, height: 16 },
  };
  test("a big filled button over a small grey link", () => {
    expect(pair(big, grey)).toMatchObject([{ quote: "Cancel now", counted: true, class: "manipulation" }]);
  });
  test("equal buttons are fair", () => expect(pair({}, {})).toEqual([]));
  test("leaving filled in red, staying in outline, is fair", () => {
    expect(pair({ look: "outlined" }, { look: "filled", fillContrast: 5, contrast: 5 })).toEqual([]);
  });
  test("an outlined button of the same size beside a filled one is one step only", () => {
    expect(
      pair({ look: "filled", fillContrast: 4, contrast: 5 }, { look: "outlined", contrast: 12 }),
    ).toEqual([]);
  });
  test("before intent nothing is compared", () => {
    const made = reading(
      {},
      {
        ...account,
        controls: [
          { name: "Keep", ...big },
          { name: "Cancel membership", ...grey },
        ],
        means: { Keep: "stay", "Cancel membership": "leave" },
      },
      done,
    );
    expect(of(made, "visual-asymmetry")).toEqual([]);
  });
  test("an unread contrast alone is for review", () => {
    const [found] = pair(
      { look: "filled", fillContrast: 5, contrast: null },
      { look: "outlined", contrast: 3 },
    );
    expect(found?.confidence).toBeLessThan(0.6);
  });
  test("what fades while disabled is judged once it can be used", () => {
    const stop: Stop = {
      controls: [
        { name: "Keep" },
        { name: "Cancel now", enabled: false, look: "plain", contrast: 1.4, fontWeight: 300 },
      ],
      later: [{ heading: "Cancel your membership", controls: [{ name: "Keep" }, { name: "Cancel now" }] }],
      means,
    };
    expect(of(through(stop), "visual-asymmetry")).toEqual([]);
    expect(of(through(stop), "hidden-exit")).toEqual([]);
  });
});

describe("hidden-exit", () => {
  const exit = (more: object) => of(through({ controls: [{ name: "Cancel now", ...more }] }), "hidden-exit");
  test.each([
    ["faint text", { contrast: 2.1 }],
    ["tiny text", { fontSize: 10 }],
    ["far down the page", { box: { x: 0, y: 1500, width: 100, height: 20 } }],
    ["like the text around it", { inText: true, likeText: true, underlined: false, kind: "link" }],
  ])("%s", (_, more) => expect(exit(more)).toMatchObject([{ quote: "Cancel now", counted: true }]));
  test.each([
    ["plain", {}],
    ["faint text on a fill that stands out", { contrast: 2.1, fillContrast: 4 }],
    ["11 px", { fontSize: 11 }],
    ["within two viewports", { box: { x: 0, y: 1400, width: 100, height: 20 } }],
    ["underlined in running text", { inText: true, likeText: true, underlined: true }],
    ["contrast could not be read", { contrast: null }],
    ["the letters of a picture", { contrast: null, text: "", fontSize: 0 }],
  ])("not: %s", (_, more) => expect(exit(more)).toEqual([]));

  const behind = (label: string, kind: "toggle" | "button" = "toggle", zone: "main" | "nav" = "main") =>
    of(
      reading(
        {},
        {
          ...account,
          controls: [{ name: label, kind, zone }],
          later: [
            {
              heading: "Your account",
              inPlace: true,
              controls: [{ name: label, kind, zone }, "Cancel membership"],
            },
          ],
          press: [label, "Cancel membership"],
          pressedOn: [1, 2],
        },
        done,
      ),
      "hidden-exit",
    );
  test("in a closed accordion that speaks of something else", () => {
    expect(behind("More options")).toMatchObject([{ screen: 1 }]);
    expect(behind("More options")[0]?.by).toContain("More options");
  });
  test.each(["Manage subscription", "Account", "Membership and plan", "Leave us"])(
    "not in a menu called %s",
    (label) => {
      expect(behind(label)).toEqual([]);
    },
  );
  test("the site's own navigation is none", () => expect(behind("Menu", "toggle", "nav")).toEqual([]));
});

test("what an accordion held back is compared and read too", () => {
  const keep = { name: "Keep", look: "filled" as const, fillContrast: 6, fontWeight: 700 };
  const more = { name: "More", kind: "toggle" as const };
  const shaming = { name: "Cancel and lose my perks", kind: "link" as const, fontSize: 10, contrast: 2 };
  const made = through({
    controls: [keep, more],
    later: [{ heading: "Cancel your membership", inPlace: true, controls: [keep, more, shaming] }],
    means: { Keep: "stay" },
    press: ["More", "Cancel and lose my perks"],
    pressedOn: [1, 2],
  });
  const found = detect(made, lexicons).map((one) => one.pattern);
  expect(found).toEqual(expect.arrayContaining(["confirmshaming", "hidden-exit", "visual-asymmetry"]));
});

describe("countdown-timer", () => {
  const tick = (first: string, second: string, seconds = 1.2) =>
    of(through({ ticks: [{ locator: "#t", first, second, seconds }], text: ["Offer"] }), "countdown-timer");
  test.each([
    ["09:58", "09:57"],
    ["00:10:00", "00:09:59"],
    ["Ends in 4m 03s", "Ends in 4m 02s"],
    ["02 : 00 : 00", "01 : 59 : 59"],
    ["0", "59"],
  ])("%s to %s", (first, second) => expect(tick(first, second)).toHaveLength(1));
  test.each([
    ["a clock that counts up", "00:10", "00:11"],
    ["a price", "$19.99", "$17.99"],
    ["a carousel", "1 of 5", "2 of 5"],
    ["a jump", "09:58", "04:12"],
    ["other words", "Step 3", "Slide 2"],
    ["a time of day", "14:05", "14:06"],
    ["what stands still", "09:58", "09:58"],
  ])("not %s", (_, first, second) => expect(tick(first, second)).toEqual([]));
  test("seconds of a held back button are a wait", () => {
    const made = through({
      controls: [{ name: "Cancel now", enabled: false, locator: "#go" }],
      ticks: [{ locator: "#go", first: "Wait 5", second: "Wait 4", seconds: 1 }],
    });
    expect(of(made, "countdown-timer")).toEqual([]);
  });
  describe("on a page loaded again beside the journey", () => {
    const on = (first: string, t: number, locator = "#t") => ({
      t,
      url: "https://shop.example/offer",
      ticks: [{ locator, first, second: "none", seconds: 1 }],
    });
    const ticks = [{ locator: "#t", first: "09:58", second: "09:57", seconds: 1 }];
    const clock = (...reloads: Parameters<typeof on>[]) =>
      of(
        through(
          { url: "https://shop.example/offer", ticks },
          { reloads: reloads.map((one, index) => ({ ...on(...one), document: index + 5 })) },
        ),
        "countdown-timer",
      )[0];
    test("it starts again", () => {
      const found = clock(["10:00", 50_000], ["10:00", 54_000]);
      expect(found?.clock).toEqual({ before: "10:00", after: "10:00", seconds: 4, restarts: true });
      expect(found?.by).toContain("it starts again");
    });
    test("it runs on", () =>
      expect(clock(["09:12", 50_000], ["09:08", 54_000])?.clock?.restarts).toBe(false));
    test("a later state of the same document is no loading", () => {
      const same = { ...on("10:00", 50_000), document: 5 };
      const again = { ...on("09:56", 54_000), document: 5 };
      const made = through({ url: same.url, ticks }, { reloads: [same, again] });
      expect(of(made, "countdown-timer")[0]?.clock).toBeUndefined();
    });
    test("one that had run out and stays so does not start again", () =>
      expect(clock(["00:02", 50_000], ["00:00", 54_000])?.clock?.restarts).toBe(false));
    test("one that had run out and has minutes again does", () =>
      expect(clock(["00:02", 50_000], ["10:00", 54_000])?.clock?.restarts).toBe(true));
    test.each<[string, ...Parameters<typeof on>[]]>([
      ["that was not looked at"],
      ["that was opened once only", ["10:00", 50_000]],
      ["read again too soon", ["10:00", 50_000], ["10:00", 51_500]],
      ["that is another clock", ["10:00", 50_000], ["Sale ends in 10:00", 54_000]],
      ["between the two", ["10:00", 50_000], ["09:58", 54_000]],
    ])("nothing is said of one %s", (_, ...reloads) => {
      const found = clock(...reloads);
      expect(found?.pattern).toBe("countdown-timer");
      expect(found?.clock).toBeUndefined();
      expect(found?.by).not.toMatch(/again|ran on/);
    });
  });
  test("reads clocks", () => {
    expect(clockSeconds("1:02:03")).toBe(3723);
    expect(clockSeconds("2 days 00:00:01")).toBe(172_801);
    expect(clockSeconds("99:99")).toBeUndefined();
    expect(runsDown("x".repeat(10_000), "y", 1)).toBe(false);
  });
});
