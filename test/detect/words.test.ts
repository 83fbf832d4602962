/** Word-based patterns: what presses is found, what merely informs is not. */
import { describe, expect, test } from "vitest";
import { detect } from "../../src/detect/index.js";
import { loadLexicons } from "../../src/lexicon/load.js";
import type { Finding } from "../../src/report/schema.js";
import { account, reading, type Stop } from "../support/reading.js";

const lexicons = await loadLexicons();
const flow = (stop: Stop): Finding[] =>
  detect(
    reading(
      {},
      account,
      {
        heading: "Cancel your membership",
        means: { "Keep my membership": "stay", "Cancel now": "leave" },
        controls: ["Keep my membership", "Cancel now"],
        press: ["Cancel now"],
        ...stop,
      },
      { heading: "Your membership has been cancelled" },
    ),
    lexicons,
  );
const patterns = (stop: Stop) => flow(stop).map((one) => one.pattern);

describe("pressure in words", () => {
  test.each([
    ["loss-framing", "If you go you will lose your saved workouts."],
    ["loss-framing", "Say goodbye to free returns."],
    ["urgency", "Hurry, this deal ends tonight."],
    ["scarcity", "We can never offer this price again."],
    ["social-proof", "Most members decide to stay."],
    ["emotional-appeal", "The whole crew will miss you."],
    ["fee-threat", "An early termination fee of €80 applies."],
  ])("%s: %s", (pattern, text) => {
    expect(patterns({ text: [text] })).toContain(pattern);
  });

  test("a finding quotes the sentence, not the whole block, and says which words decided", () => {
    const [found] = flow({
      text: ["Thanks for being here. You will lose all your badges! Press below."],
    }).filter((one) => one.pattern === "loss-framing");
    expect(found).toMatchObject({
      quote: "You will lose all your badges!",
      screen: 2,
      counted: true,
      class: "pressure",
    });
    expect(found?.by).toContain("loss-framing");
  });

  test("is listed but not counted before intent and after the end", () => {
    const found = detect(
      reading(
        {},
        { ...account, text: ["Hurry, this deal ends tonight."] },
        { heading: "Cancel?", controls: ["Yes"], press: ["Yes"] },
        { heading: "Cancelled", text: ["We'll miss you."] },
      ),
      lexicons,
    );
    expect(
      found
        .filter((one) => one.class === "pressure" && one.screen !== 2)
        .map((one) => [one.pattern, one.counted]),
    ).toEqual([
      ["urgency", false],
      ["emotional-appeal", false],
    ]);
  });

  test("a page in another language is not read with English words", () => {
    const found = flow({ lang: "xx", text: ["You will lose your badges."] });
    expect(found.map((one) => one.pattern)).toContain("loss-framing");
    const french = reading({}, account, { heading: "Résilier", text: ["You will lose your badges."] }, {});
    for (const screen of french.screens) screen.language = "fr";
    expect(detect(french, lexicons).filter((one) => one.class === "pressure")).toEqual([]);
  });
});

describe("fair words are none", () => {
  test.each([
    "Your membership ends on 3 May 2027. You can watch until then.",
    "Your data will be deleted 30 days after the end.",
    "You won't be charged again. There is no cancellation fee.",
    "Your last bill of $4.99 is due on 3 May.",
    "Visa ending in 4242, expires 05/29.",
    "You have 12 days left in this period.",
    "Your plan: Premium, $9.99 a month.",
    "Share it with other members of your household.",
    "Need help? Our team answers within a day.",
    "You can come back any time.",
    "The code is valid for 10 minutes.",
    "Sorry, something went wrong. Please try again.",
  ])("%s", (text) => {
    expect(flow({ text: [text] }).filter((one) => one.class === "pressure" && one.counted)).toEqual([]);
  });
});

describe("confirmshaming", () => {
  const label = (name: string) =>
    patterns({
      controls: ["Keep my membership", name],
      means: { "Keep my membership": "stay", [name]: "decline" },
      press: [name],
    });
  test.each([
    "No thanks, I'd rather pay more",
    "I don't deserve a treat",
    "I'm happy to lose my rewards",
    "No, I hate good prices",
  ])("%s", (name) => expect(label(name)).toContain("confirmshaming"));
  test.each([
    "No thanks",
    "Continue to cancel",
    "No, I want to leave",
    "Not interested",
    "I don't want to answer",
    "End my plan",
    "I don't use it enough",
  ])("not: %s", (name) => expect(label(name)).not.toContain("confirmshaming"));
  test("a reason that the user may tick is the user's own", () => {
    expect(
      patterns({
        text: ["Why are you leaving?"],
        fields: [{ name: "I'd rather pay less elsewhere", kind: "radio" }],
      }),
    ).not.toContain("confirmshaming");
  });
});

describe("loss as a list", () => {
  const list = (head: string) =>
    flow({
      text: [
        head,
        { text: "4K films", kind: "item" },
        { text: "Two screens", kind: "item" },
        { text: "Downloads", kind: "item" },
      ],
    }).filter((one) => one.pattern === "loss-framing");
  test("soft words press only over a list", () => {
    expect(list("You will no longer have:")).toHaveLength(1);
    expect(
      flow({ text: ["You will no longer have a plan."] }).filter((one) => one.pattern === "loss-framing"),
    ).toEqual([]);
  });
  test("a list under words of loss is surest", () => {
    expect(list("What you will lose")[0]?.confidence).toBeGreaterThan(0.9);
  });
  test("a neutral list of what ends when is none", () => {
    expect(list("Ends on 3 May 2027:")).toEqual([]);
  });
});
