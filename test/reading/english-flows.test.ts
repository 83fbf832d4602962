/** Whole English flows in the manner of many trades, with invented companies: what each screen does and says. */
import { expect, test } from "vitest";
import { detect } from "../../src/detect/index.js";
import { lexiconFor } from "../../src/lexicon/lexicon.js";
import { loadLexicons } from "../../src/lexicon/load.js";
import { readJourney } from "../../src/reading/index.js";
import type { Meaning } from "../../src/reading/model.js";
import { offersOf } from "../../src/reading/offers.js";
import type { Outcome, Pattern } from "../../src/vocabulary.js";
import { type BlockSpec, click, look, record } from "../support/record.js";

const lexicons = await loadLexicons();

interface Sketch {
  heading: string;
  /** A line that begins with "* " is an item of a list. */
  text?: string[];
  /** Controls and what pressing them does; a "?" after it where that cannot be told. */
  controls?: Record<string, Meaning | `${Meaning}?`>;
  press?: string;
  /** All patterns that rest on words; none are expected but these. */
  patterns?: Pattern[];
  offers?: string[];
}

/** Patterns of looks and of the whole way, which these sketches do not draw. */
const NOT_OF_WORDS = new Set<Pattern>(["visual-asymmetry", "hidden-exit", "labyrinth", "dead-end"]);

const block = (line: string): BlockSpec =>
  line.startsWith("* ") ? { text: line.slice(2), kind: "item" } : line;

function walk(sketches: readonly Sketch[]) {
  const parts = sketches.flatMap(({ heading, text = [], controls = {}, press }, index) => [
    look({
      heading,
      url: `https://shop.example/step/${index}`,
      text: text.map(block),
      controls: Object.keys(controls),
    }),
    ...(press === undefined ? [] : [click(press)]),
  ]);
  const [reading] = readJourney(record({ commit: true }, ...parts), lexicons);
  if (!reading) throw new Error("no reading");
  return { reading, findings: detect(reading, lexicons) };
}

const FLOWS: [name: string, outcome: Outcome, sketches: Sketch[]][] = [
  [
    "a shop for films",
    "completed",
    [
      {
        heading: "Your plan",
        text: ["Standard with adverts", "Next payment: 14 June 2027"],
        controls: {
          "Change plan": "neutral",
          "Cancel Premium": "leave",
          "Redeem a gift card": "neutral",
          "Manage devices": "neutral",
        },
        press: "Cancel Premium",
      },
      {
        heading: "Before you cancel, take 3 months for the price of 1",
        text: ["Offer ends tomorrow."],
        controls: { "Get 3 months for $9": "accept-offer", "No thanks, cancel": "leave" },
        press: "No thanks, cancel",
        patterns: ["retention-offer", "urgency"],
      },
      {
        heading: "All done",
        text: [
          "Your plan was cancelled. You can watch until 14 June 2027, and you will not be charged again.",
        ],
        controls: { Resubscribe: "stay", "Back to films": "back" },
        patterns: ["plain-confirmation"],
      },
    ],
  ],
  [
    "a fitness club with a yearly fee",
    "requested",
    [
      {
        heading: "My membership",
        controls: { "Freeze dues": "pause", "End membership": "leave", "Book a class": "neutral" },
        press: "End membership",
      },
      {
        heading: "Don't lose your progress",
        text: ["A $45 buyout fee applies if your term has not ended."],
        controls: { "Stay on track": "stay", "Submit request": "go-on" },
        press: "Submit request",
        patterns: ["loss-framing", "fee-threat"],
      },
      {
        heading: "Request received",
        text: ["Our membership team will write to you within 3 business days."],
        controls: { Done: "go-on" },
        patterns: ["stated-response-time"],
      },
    ],
  ],
  [
    "a network for telephones",
    "handed-off",
    [
      {
        heading: "Lines and devices",
        controls: { "Disconnect line": "leave", "Suspend line": "pause", "Add a line": "neutral" },
        press: "Disconnect line",
      },
      {
        heading: "Let's talk first",
        text: ["The remaining balance on your phone becomes due.", "Please call 555-0134-772 to go on."],
        controls: { "Call now": "contact", "Return to my account": "back", OK: "go-on" },
        patterns: ["fee-threat", "phone-only"],
      },
    ],
  ],
  [
    "an insurer that wants a letter, in words that name an address",
    "handed-off",
    [
      {
        heading: "Your cover",
        controls: { "Make a claim": "neutral", "Cancel my policy": "leave" },
        press: "Cancel my policy",
      },
      {
        heading: "Before you cancel",
        text: [
          "Without cover a new screen could cost you £300.",
          "To cancel, write to us at PO Box 12, Oldtown.",
        ],
        controls: { "Keep my cover": "stay" },
        patterns: ["emotional-appeal", "mail-only"],
      },
    ],
  ],
  [
    "a magazine that takes e-mail only",
    "handed-off",
    [
      {
        heading: "My subscription",
        controls: { "End subscription": "leave" },
        press: "End subscription",
      },
      {
        heading: "Ending your subscription",
        text: ["To end your subscription, write to us at readers@almanac.example."],
        patterns: ["email-only"],
      },
    ],
  ],
  [
    "a maker of software",
    "completed",
    [
      { heading: "Manage plan", controls: { "Cancel your plan": "leave" }, press: "Cancel your plan" },
      {
        heading: "We don't want you to go",
        text: ["Two months free on us if you stay.", "Or switch to the Sketch plan for US$9.99 a month."],
        controls: { "Accept offer": "accept-offer", "No, I enjoy overpaying": "decline" },
        press: "No, I enjoy overpaying",
        patterns: ["emotional-appeal", "retention-offer", "pause-diversion", "confirmshaming"],
        offers: ["free-time 2 months", "downgrade at 9.99 USD"],
      },
      {
        heading: "This product has been cancelled",
        text: ["After a year you'll be billed $4 a week for other products."],
      },
    ],
  ],
  [
    "a charity",
    "completed",
    [
      {
        heading: "Your monthly gift",
        controls: { "Cancel my donation": "leave", "Change amount": "neutral" },
        press: "Cancel my donation",
      },
      {
        heading: "Please don't go",
        controls: { "Keep giving": "stay", "Give less": "downgrade", "Stop helping": "decline" },
        press: "Stop helping",
        patterns: ["emotional-appeal", "confirmshaming", "pause-diversion"],
      },
      {
        heading: "Your monthly gift has been cancelled",
        text: ["You can start giving again at any time."],
        patterns: ["easy-return"],
      },
    ],
  ],
  [
    "boxes for dogs",
    "completed",
    [
      {
        heading: "Rex's plan",
        controls: { "Delay my box": "pause", "Cancel plan": "leave" },
        press: "Cancel plan",
      },
      {
        heading: "Rex will miss his treats",
        text: ["7 out of 10 customers who skip a month come back."],
        controls: {
          "Keep treating Rex": "stay",
          "Deliver less often": "downgrade",
          "Cancel anyway": "leave",
        },
        press: "Cancel anyway",
        patterns: ["emotional-appeal", "social-proof", "pause-diversion"],
      },
      {
        heading: "Plan cancelled",
        text: ["Your last box ships on 9 May. You won't be charged again."],
        patterns: ["plain-confirmation"],
      },
    ],
  ],
  [
    "a plain way, with nothing but facts",
    "completed",
    [
      {
        heading: "Billing",
        text: ["Team plan: $12 a seat. 2 of 5 seats used.", "Your trial ends tomorrow."],
        controls: {
          "Cancel subscription": "leave",
          "Apply promo code": "neutral",
          "How to pause your plan": "neutral",
          "Cancel scheduled payment": "neutral",
        },
        press: "Cancel subscription",
      },
      {
        heading: "Cancel subscription",
        text: [
          "Pro ends on 1 June 2027. You have 23 days left of the current period.",
          "2 people use this plan and keep access until then.",
          "This page expires in 30 minutes for your security.",
          "We usually reply within 4 hours. Owing to high demand it may take longer.",
        ],
        controls: { "Confirm cancellation": "leave", Back: "back" },
        press: "Confirm cancellation",
      },
      { heading: "Your subscription is cancelled" },
    ],
  ],
  [
    "a link in an e-mail before it is done",
    "requested",
    [
      { heading: "Account", controls: { "Request to cancel": "leave" }, press: "Request to cancel" },
      {
        heading: "One last step",
        text: ["We have sent you a link. Click it within a day to complete your cancellation."],
      },
    ],
  ],
];

test.each(FLOWS)("%s: %s", (_name, outcome, sketches) => {
  const { reading, findings } = walk(sketches);
  expect(reading.outcome, reading.outcomeBecause).toBe(outcome);
  sketches.forEach(({ heading, controls = {}, patterns = [], offers }, index) => {
    const screen = reading.screens.find(({ n }) => n === reading.visits[index]?.screen);
    if (!screen) throw new Error(`no screen "${heading}"`);
    const read = screen.main.controls.map(({ id, name }) => {
      const { meaning, confidence } = screen.meanings.get(id) ?? { meaning: "neutral", confidence: 1 };
      return [name, meaning === "neutral" || confidence >= 0.6 ? meaning : `${meaning}?`];
    });
    expect(Object.fromEntries(read)).toEqual(controls);
    const found = findings
      .filter((one) => one.screen === screen.n && one.confidence >= 0.6 && !NOT_OF_WORDS.has(one.pattern))
      .map(({ pattern }) => pattern);
    expect([...new Set(found)].sort(), heading).toEqual([...patterns].sort());
    if (offers)
      expect(
        offersOf(screen, lexiconFor(screen.language, lexicons)).map(({ kind, value }) => `${kind} ${value}`),
      ).toEqual(offers);
  });
});
