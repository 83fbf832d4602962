/** How the journey ends: that it can end online, that it is confirmed, that it took effect. */

import type { PackedRule } from "../../rules/rule-set.js";
import type { Measures, Outcome, Pattern } from "../../vocabulary.js";
import { classOf, ONLY_WAYS } from "../../vocabulary.js";
import { broken, type Change, named, type Proposer, type Supposed } from "../model.js";
import { dropped, lastScreen, takeOff, withoutFindings } from "./parts.js";

/** What says that a way leads off the web or nowhere. */
const NO_WAY: readonly Pattern[] = [
  ...ONLY_WAYS,
  "hours-only",
  "dead-end",
  "no-human-route",
  "contact-hidden",
  "closed-line",
  "unanswered",
];

function ended(
  { reading, findings }: Supposed,
  outcome: Outcome,
  without: readonly Pattern[],
  n: number,
): Supposed {
  return {
    reading: { ...takeOff(reading, n, "channels"), outcome },
    findings: dropped(findings, without),
  };
}

/** Whether it still runs afterwards stays what it was, or is mended; where nobody looked, nothing is known. */
export function lookedAt({ stillActive: _, ...taken }: Measures, was: Measures, mended: boolean): Measures {
  if (was.stillActive === undefined) return taken;
  return { ...taken, stillActive: mended ? false : was.stillActive };
}

/** The way ends on the web, where now it leads elsewhere or nowhere. Nothing more is supposed to stand in the way. */
export const endOnline: Proposer = ({ reading, facts }) => {
  const n = lastScreen(reading);
  if (n === undefined || (facts.outcome !== "handed-off" && facts.outcome !== "dead-end")) return [];
  const support = reading.kind === "support";
  const what = support ? "Let a person take the matter on" : "Let customers end it";
  const change: Change = {
    id: "end-online",
    text: `${what} on ${named(facts, n)} itself, with nothing more in the way`,
    screens: [n],
    suppose: (was) => {
      const { reading: now, findings } = ended(was, "completed", NO_WAY, n);
      return { reading: now, findings: dropped(findings, ["sent-round"], n) };
    },
    measures: (taken) => ({
      // What could not be ended still ran afterwards; what can be, does not.
      ...lookedAt(taken, facts.measures, true),
      ...(support && {
        humanReached: true,
        contactChannels: Math.max(1, Number(taken.contactChannels ?? 0)),
      }),
    }),
  };
  return [change];
};

/** The site says what came of it, where it says nothing or only that somebody will see to it. */
export const confirmed: Proposer = ({ reading, facts }) => {
  const n = lastScreen(reading);
  if (n === undefined || (facts.outcome !== "unconfirmed" && facts.outcome !== "requested")) return [];
  if (facts.outcome === "requested" && reading.kind === "support") return [];
  const text =
    facts.outcome === "unconfirmed"
      ? `Say on ${named(facts, n)} that it is done`
      : `End it at once on ${named(facts, n)} instead of taking a request`;
  return [
    {
      id: "confirm",
      text,
      screens: [n],
      suppose: (was) => ended(was, "completed", ["no-confirmation"], n),
      // A request still runs afterwards, and an end does not.
      measures: (taken) => lookedAt(taken, facts.measures, facts.outcome === "requested"),
    },
  ];
};

/** What was confirmed takes effect. */
export const takesEffect: Proposer = ({ facts }) =>
  facts.measures.stillActive === true
    ? [
        {
          id: "take-effect",
          text: "Let what was confirmed take effect: the account should show the end date and no renewal",
          screens: [],
          suppose: withoutFindings(["still-active"]),
          measures: (taken) => ({ ...taken, stillActive: false }),
        },
      ]
    : [];

/** What should be said and is not, by the pattern that would say it. */
const SAY: Partial<Record<Pattern, string>> = {
  "plain-confirmation": "State what ends and when, and what is still owed",
  "easy-return": "Say how, or until when, customers can come back",
  acknowledgement: "Repeat the matter, or give it a number",
  apology: "Say sorry in a sentence of its own",
  empathy: "Name what the matter means for the customer",
  thanks: "Thank the customer",
  "choice-of-remedy": "Offer a choice of how it is put right",
  "stated-response-time": "State when an answer comes",
};

/** The patterns of which a rule misses one, wherever in its test it says so. */
export function missedBy({ rule }: PackedRule): readonly Pattern[] {
  return "missing" in rule.test ? rule.test.missing : [];
}

/** One for each thing that a broken rule misses. */
export const saying: Proposer = (walked) => {
  const n = lastScreen(walked.reading);
  if (n === undefined) return [];
  const missed = new Set(broken(walked).flatMap((decision) => missedBy(decision).slice(0, 1)));
  return [...missed].map((pattern) => ({
    id: `say-${pattern}`,
    text: `${SAY[pattern] ?? `Say what the rule asks for (${pattern})`}, on ${named(walked.facts, n)}`,
    screens: [n],
    suppose: ({ reading, findings }) => ({
      reading,
      findings: [
        ...findings,
        {
          pattern,
          class: classOf(pattern),
          screen: n,
          quote: "",
          locator: "",
          confidence: 1,
          by: "supposed",
          counted: true,
        },
      ],
    }),
  }));
};

/** A time is stated where customers are left without one. */
export const statedTime: Proposer = ({ facts, findings }) =>
  [
    ...new Set(
      findings.filter((one) => one.pattern === "no-wait-time" && one.counted).map(({ screen }) => screen),
    ),
  ].map((n) => ({
    id: `state-time-${n}`,
    text: `State on ${named(facts, n)} how long an answer takes`,
    screens: [n],
    suppose: withoutFindings(["no-wait-time"], n),
  }));
