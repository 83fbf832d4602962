/** Ends told by what a site says, in whatever words: the hard cases of the outcome table. */
import { describe, expect, test } from "vitest";
import { loadLexicons } from "../../src/lexicon/load.js";
import { readJourney } from "../../src/reading/index.js";
import type { Outcome } from "../../src/vocabulary.js";
import { answer, click, type LookSpec, look, record, toast } from "../support/record.js";

const lexicons = await loadLexicons();
type Parts = Parameters<typeof record> extends [unknown, ...infer P] ? P : never;

const account = (more: LookSpec = {}) =>
  look({
    heading: "Your account",
    text: ["Studio Plus, $12 a month", "Renews on 9 August 2027"],
    controls: ["Change card", "Cancel plan"],
    ...more,
  });
const last = (more: LookSpec = {}) =>
  look({
    heading: "Do you want to cancel?",
    url: "https://shop.example/leave",
    text: ["If you cancel now, your plan ends on 9 August 2027."],
    controls: ["Keep my plan", "Confirm cancellation"],
    ...more,
  });
const toEnd: Parts = [account(), click("Cancel plan"), last(), click("Confirm cancellation")];

function outcomeOf(parts: Parts, spec: Parameters<typeof record>[0] = {}): [Outcome, string] {
  const [reading] = readJourney(record(spec, ...parts), lexicons);
  if (!reading) throw new Error("no reading");
  return [reading.outcome, reading.outcomeBecause];
}

/** What the last page says after the final control, as [heading, ...texts]. */
describe("said by the page after the final control", () => {
  test.each<[Outcome, string[]]>([
    // Done, without the word "cancelled".
    ["completed", ["All done", "Your plan is set to end on 9 August 2027."]],
    [
      "completed",
      ["Goodbye for now", "You'll keep access until 9 August 2027 and won't be billed after that."],
    ],
    ["completed", ["That's it", "Your last day with Studio Plus is 9 August 2027."]],
    [
      "completed",
      ["You're off the list", "We've taken you off Studio Plus. No more payments will leave your account."],
    ],
    ["completed", ["We've stopped your renewal", "Nothing more will be charged."]],
    ["completed", ["Your plan won't renew", "You can still use it up to 9 August 2027."]],
    ["completed", ["Membership closed", "You are no longer a member."]],
    ["completed", ["You've left Studio Plus"]],
    ["completed", ["Renewal is off", "Access ends on 9 August 2027."]],
    ["completed", ["Done!", "Your subscription finishes on 9 August 2027."]],
    ["completed", ["Sorry to see you go", "As of today you have no active plan."]],
    ["completed", ["See you around", "Your membership runs out on 9 August 2027."]],
    ["completed", ["Auto-renewal switched off"]],
    ["completed", ["Thank you", "Your contract has been terminated with effect from 31 August 2027."]],
    ["completed", ["It's official", "Your plan is now cancelled."]],
    ["completed", ["We've processed your request", "Your membership has been ended."]],
    ["completed", ["Cancellation successful"]],
    ["completed", ["Your cancellation has gone through"]],
    ["completed", ["You are unsubscribed"]],
    ["completed", ["Your account is scheduled for deletion on 9 August 2027"]],
    ["completed", ["Final box on 9 August", "After that we will not send or charge anything."]],
    // Accepted, for somebody to handle.
    [
      "requested",
      ["Thank you", "We have received your request to cancel. An adviser will get in touch within 3 days."],
    ],
    ["requested", ["Request sent", "Your cancellation request is waiting for review."]],
    ["requested", ["We're on it", "A member of our team will process your cancellation by Friday."]],
    ["requested", ["Ticket created", "Your case number is 8812. We will reply by e-mail."]],
    [
      "requested",
      ["Almost there", "We've sent you an e-mail. Click the link in it to confirm your cancellation."],
    ],
    ["requested", ["Check your inbox", "To finish cancelling, open the link that we have e-mailed to you."]],
    ["requested", ["Notice received", "Your notice has been forwarded to your club."]],
    // Kept after all.
    ["retained", ["Your account is now on hold", "Billing starts again on 9 October 2027."]],
    ["retained", ["Your plan has been paused"]],
    ["retained", ["Enjoy your break", "Your subscription is paused until 9 October 2027."]],
    ["retained", ["You're now on Studio Basic", "Your new price is $4 a month."]],
    ["retained", ["Your plan was changed to Basic"]],
    ["retained", ["Great, your discount is active", "You pay $6 a month for 3 months."]],
    // Nothing, or only a failure.
    ["unconfirmed", ["Something went wrong", "We could not cancel your plan. Please try again later."]],
    ["unconfirmed", ["Oops", "An error occurred while cancelling your subscription."]],
    ["unconfirmed", ["Sorry", "Your cancellation could not be completed."]],
    ["unconfirmed", ["Your subscriptions", "Active: Studio Plus", "Cancelled subscriptions: none"]],
    [
      "unconfirmed",
      ["Your subscriptions", "Cancelled subscriptions", "You have not cancelled anything yet."],
    ],
    ["unconfirmed", ["Home", "Welcome back, Alex"]],
    ["unconfirmed", ["Thank you"]],
    ["unconfirmed", ["What members say", "I cancelled my gym and joined Studio Plus!"]],
    ["unconfirmed", ["Your plan", "Cancel before 9 August 2027 to avoid the next charge."]],
    ["unconfirmed", ["Your plan", "Cancelled orders: 2", "Your plan renews on 9 August 2027."]],
    ["unconfirmed", ["Your plan", "You can cancel your plan until 9 August 2027."]],
  ])("%s: %j", (expected, [heading = "", ...text]) => {
    const [outcome, because] = outcomeOf([
      ...toEnd,
      look({ heading, text, url: "https://shop.example/after", controls: ["Back to your account"] }),
    ]);
    expect([outcome, because]).toEqual([expected, expect.any(String)]);
  });
});

describe("said elsewhere than on a page", () => {
  test("in a native alert only", () => {
    const parts: Parts = [
      ...toEnd,
      look({ native: { type: "alert", message: "Your plan ends on 9 August 2027." } }),
      answer("accept"),
      account(),
    ];
    expect(outcomeOf(parts)[0]).toBe("completed");
  });
  test("in a message that has gone", () => {
    expect(outcomeOf([...toEnd, account(), toast("Membership ended. Take care!")])[0]).toBe("completed");
  });
  test("in a message that says only that something was saved", () => {
    expect(outcomeOf([...toEnd, account(), toast("Saved")])[0]).toBe("unconfirmed");
  });
  test("by the account page that shows an end where a renewal stood", () => {
    const parts: Parts = [
      ...toEnd,
      account({
        text: ["Studio Plus, $12 a month", "Ends on 9 August 2027"],
        controls: ["Change card", "Resume plan"],
      }),
    ];
    expect(outcomeOf(parts)[0]).toBe("completed");
  });
  test("by nothing: back at the start without a word", () => {
    expect(outcomeOf([...toEnd, look({ heading: "Welcome", url: "https://shop.example/" })])[0]).toBe(
      "unconfirmed",
    );
  });
  test("by an alert that says it failed", () => {
    const parts: Parts = [
      ...toEnd,
      look({ native: { type: "alert", message: "We were unable to cancel your plan." } }),
      answer("accept"),
      last(),
    ];
    expect(outcomeOf(parts)[0]).not.toBe("completed");
  });
});

describe("a success sentence after staying", () => {
  const offer = (controls: string[]) =>
    look({
      heading: "Before you go",
      url: "https://shop.example/offer",
      text: ["50% off for 3 months"],
      controls,
    });
  test.each([
    ["Keep my plan", ["Success!", "You're all set."]],
    ["Stay and save 50%", ["Done", "Your request was successful."]],
    ["Pause for 2 months", ["Done", "Your request has been completed."]],
    ["Switch to Basic", ["Success", "Your change has been saved."]],
    ["Stay and save 50%", ["Thank you", "Your new contract ends on 9 August 2029."]],
  ])("%s, then %j, is no end", (stay, [heading = "", ...text]) => {
    const parts: Parts = [
      account(),
      click("Cancel plan"),
      offer([stay, "No thanks, cancel"]),
      click(stay),
      look({ heading, text, url: "https://shop.example/ok" }),
    ];
    expect(outcomeOf(parts)[0]).toBe("retained");
  });
});

/** [language, entry, its control, next screen, its control, the page after it] */
const FLOWS: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
  en: ["Your account", "End membership", "Club rules", "End membership", "Fair winds"],
  de: ["Mein Konto", "Vertrag beenden", "Hinweise", "Vertrag beenden", "Mach es gut"],
  fr: ["Mon espace", "Résilier mon contrat", "Informations", "Résilier mon contrat", "Bon vent"],
  es: ["Mi cuenta", "Cancelar suscripción", "Normas", "Dar de baja la suscripción", "Buen viaje"],
  it: ["Il mio conto", "Disdici abbonamento", "Regolamento", "Disdici abbonamento", "Buon vento"],
  nl: ["Mijn club", "Lidmaatschap opzeggen", "Reglement", "Lidmaatschap beëindigen", "Tot kijk"],
  pt: ["Minha conta", "Cancelar assinatura", "Regras", "Cancelar assinatura", "Bons ventos"],
  pl: ["Moje konto", "Zrezygnuj z subskrypcji", "Zasady", "Zakończ subskrypcję", "Pomyślnych wiatrów"],
  sv: ["Mitt konto", "Säg upp medlemskapet", "Regler", "Avsluta medlemskapet", "God vind"],
  ja: ["マイページ", "契約を解約する", "会則", "契約を解約する", "よい風を"],
};

describe.each(Object.entries(FLOWS))(
  "a plain act of ending in %s",
  (lang, [home, out, rules, end, after]) => {
    const start = () => look({ lang, heading: home, controls: [out] });
    const middle = (controls = [end]) =>
      look({ lang, heading: rules, url: "https://shop.example/2", controls });
    const silent = (heading = after) => look({ lang, heading, url: "https://shop.example/3" });

    test("that leads to a page without a word of it is unconfirmed", () => {
      expect(outcomeOf([start(), click(out), middle(), click(end), silent()])).toEqual([
        "unconfirmed",
        expect.stringContaining(end),
      ]);
    });
    test("that leads back to the start without a word is unconfirmed", () => {
      expect(outcomeOf([start(), click(out), middle(), click(end), start()])[0]).toBe("unconfirmed");
    });
    test("that was only the first word of it is a dead end", () => {
      expect(outcomeOf([start(), click(out), silent()])[0]).toBe("dead-end");
    });
  },
);

test.each([
  ["help instead of an end", look({ heading: "Help centre", text: ["Read our articles."] }), "dead-end"],
  ["a page that is not ready", look({ heading: "Coming soon" }), "dead-end"],
  [
    "the screen before it once more",
    look({ heading: "Club rules", url: "https://shop.example/2", controls: ["End membership"] }),
    "dead-end",
  ],
] as const)("a plain act of ending that leads to %s", (_, page, expected) => {
  const parts: Parts = [
    look({ heading: "Your account", controls: ["End membership"] }),
    click("End membership"),
    look({ heading: "Club rules", url: "https://shop.example/2", controls: ["End membership"] }),
    click("End membership"),
    page,
  ];
  expect(outcomeOf(parts)[0]).toBe(expected);
});

test("what only leads on is no act of ending", () => {
  const parts: Parts = [
    look({ heading: "Your account", controls: ["End membership"] }),
    click("End membership"),
    look({ heading: "Club rules", url: "https://shop.example/2", controls: ["Continue to cancel"] }),
    click("Continue to cancel"),
    look({ heading: "Your account", controls: ["End membership"] }),
  ];
  expect(outcomeOf(parts)[0]).toBe("dead-end");
});
