/** Offers to stay: what is one, what it is worth, and what only looks like one. */
import { describe, expect, test } from "vitest";
import { lexiconFor } from "../../src/lexicon/lexicon.js";
import { loadLexicons } from "../../src/lexicon/load.js";
import { compareWorth, escalations, worthOf } from "../../src/reading/escalations.js";
import { figureOf } from "../../src/reading/figures.js";
import { type Offer, offersOf } from "../../src/reading/offers.js";
import { account, reading, type Stop } from "../support/reading.js";

const lexicons = await loadLexicons();
const english = lexiconFor("en", lexicons);

function offers(stop: Stop): string[] {
  const made = reading({}, account, { heading: "Before you go", ...stop }, {});
  const screen = made.screens[1];
  return screen === undefined
    ? []
    : offersOf(screen, english).map((offer) => `${offer.kind}: ${offer.value}`);
}

describe("offers", () => {
  test.each([
    ["Stay and get 50% off for 3 months", "discount: 50% 3 months"],
    ["Stay with us for only $4.99 a month", "discount: at 4.99 USD"],
    ["We'd like to take €5 off your next bill", "discount: 5 EUR"],
    ["Have 2 months on us", "free-time: 2 months"],
    ["Stay and your next month is free", "free-time: 1 month"],
    ["Stay and we'll add a $15 credit to your account", "gift: 15 USD"],
    ["Pause your membership for up to 3 months instead", "pause: pause"],
    ["Switch to our Basic plan for £3.50", "downgrade: at 3.5 GBP"],
    ["Pay 6,99 € instead of 13,98 € if you stay", "discount: at 6.99 EUR"],
    ["Move to annual billing and save 20%", "terms: 20%"],
    ["Get half price for six months if you stay", "discount: 50% 6 months"],
  ])("%s", (text, value) => {
    const found = offers({ text: [text] });
    expect(found).toEqual([value]);
  });

  test("what a heading promises and a line details is one offer", () => {
    expect(
      offers({
        heading: "Stay for 40% off",
        text: ["Take 40% off for the next 6 months."],
        controls: ["Claim my discount"],
      }),
    ).toEqual(["discount: 40% 6 months"]);
  });
  test("the lengths of one pause are one offer", () => {
    expect(
      offers({
        text: ["Take a break?"],
        controls: ["Pause for 1 month", "Pause for 2 months", "Pause for 3 months"],
      }),
    ).toEqual(["pause: pause"]);
  });
  test("two discounts are two offers", () => {
    expect(offers({ text: ["Stay and take 20% off.", "Or stay a year and take 30% off."] })).toHaveLength(2);
  });
  test.each([
    "Your plan: $9.99 a month",
    "Standard 9.99 €, Family 14.99 €",
    "You will lose your 20% member discount",
    "Your first month was free",
    "Buy gift cards",
    "Films without ads, feel free to browse",
    "Your account will be downgraded to Free on 3 May",
    "Your membership is paused until 3 May",
    "You used 80% of your storage",
  ])("none: %s", (text) => {
    expect(
      offers({
        heading: "Cancel membership",
        text: [text],
        controls: ["Keep membership", "Cancel now"],
        means: { "Keep membership": "stay" },
      }),
    ).toEqual([]);
  });
  test("what stands in a list of losses is not offered", () => {
    expect(
      offers({
        text: [
          "What you will lose",
          { text: "2 free tickets a month", kind: "item" },
          { text: "10% off at partners", kind: "item" },
        ],
      }),
    ).toEqual([]);
  });
  test("a button that is the offer makes it one in the flow, not before it", () => {
    const stop: Stop = { heading: "Other plans", controls: ["Switch to yearly payment"] };
    expect(offers(stop)).toEqual(["terms: unnamed"]);
    expect(offers({ ...stop, inFlow: false })).toEqual([]);
  });
  test("a sale for everybody, far from words of staying, is none", () => {
    expect(
      offers({ heading: "Your plan", text: ["Summer sale: 30% off all shoes"], controls: ["Shop"] }),
    ).toEqual([]);
  });
});

describe("worth", () => {
  const offer = (more: Partial<Offer> & Pick<Offer, "kind">): Offer => ({
    value: "",
    quote: "",
    locator: "",
    ...more,
  });
  const usd = { amount: 10, currency: "USD" };
  test("money over the duration decides where the price is known", () => {
    const long = worthOf(offer({ kind: "discount", share: 0.25, months: 6 }), usd);
    const short = worthOf(offer({ kind: "discount", share: 0.5, months: 1 }), usd);
    expect(compareWorth(long, short)).toBeGreaterThan(0);
    expect(
      compareWorth(
        worthOf(offer({ kind: "discount", share: 0.25 })),
        worthOf(offer({ kind: "discount", share: 0.5 })),
      ),
    ).toBeLessThan(0);
  });
  test("a pause is worth nothing comparable, free time is", () => {
    const free = worthOf(offer({ kind: "free-time", months: 2 }));
    expect(compareWorth(worthOf(offer({ kind: "pause", months: 3 })), free)).toBeUndefined();
    expect(compareWorth(free, worthOf(offer({ kind: "free-time", months: 1 })))).toBeGreaterThan(0);
  });
  const walk = (...texts: string[]) =>
    escalations(
      reading(
        { outcome: "stopped" },
        account,
        ...texts.map(
          (text, n): Stop => ({
            heading: `Step ${"ABC"[n]}`,
            text: [text],
            controls: ["No thanks"],
            means: { "No thanks": "decline" },
            press: ["No thanks"],
          }),
        ),
      ),
      lexicons,
    ).length;
  test("a better offer after a refusal counts, a worse or equal one does not", () => {
    expect(walk("Stay for 20% off", "Stay for 40% off")).toBe(1);
    expect(walk("Stay for 40% off", "Stay for 20% off")).toBe(0);
    expect(walk("Stay for 40% off", "Stay for 40% off")).toBe(0);
    expect(walk("Stay for 10% off", "Stay for 20% off", "Stay for 30% off")).toBe(2);
    expect(walk("Stay for 40% off", "Stay and have a month free")).toBe(0);
  });
});

test.each([
  ["9€99", 9.99],
  ["1,299.00", 1299],
  ["1.299,00", 1299],
  ["4,99", 4.99],
  ["1,000", 1000],
  ["12 500", 12500],
  ["3", 3],
])("the figure %s", (text, value) => {
  expect(figureOf(text)).toBe(value);
});
