/** Journeys made from the examples of rules: what a rule says of them can be tried without any record. */
import type { Finding, Screen } from "../report/schema.js";
import { classOf, EXIT_KINDS, type Kind, type Measures, type Pattern } from "../vocabulary.js";
import { rulingOf } from "./decide.js";
import type { COMES_OUT, Example } from "./example-schema.js";
import type { JourneyFacts } from "./facts.js";
import { becauseOf } from "./judge.js";
import type { Rule } from "./schema.js";

const OUT: Measures = {
  screens: 3,
  visits: 3,
  clicks: 2,
  inputs: 0,
  options: 2,
  words: 60,
  estimatedSeconds: 20,
  waitSeconds: 0,
  detours: 0,
  reauthentications: 0,
  entryClicks: 0,
  pressureScreens: 0,
  offers: 0,
  offerEscalations: 0,
  repeatedAsks: 0,
  channelSwitches: 0,
  signupClicks: 2,
  symmetry: 1,
  stillActive: false,
};
const HELP: Measures = {
  screens: 3,
  visits: 3,
  clicks: 2,
  inputs: 1,
  words: 60,
  estimatedSeconds: 25,
  waitSeconds: 0,
  detours: 0,
  reauthentications: 0,
  channelSwitches: 0,
  clicksToContact: 1,
  humanReached: true,
  chatTurns: 2,
  chatLoops: 0,
  turnsToHuman: 1,
  forumRedirects: 0,
  deflections: 0,
  transfers: 0,
  reExplains: 0,
  announcedWaitSeconds: 60,
  contactChannels: 3,
};
const CARE: readonly Pattern[] = [
  "apology",
  "acknowledgement",
  "choice-of-remedy",
  "stated-response-time",
  "thanks",
  "empathy",
];

/** A screen of a made-up journey. */
export function exampleScreen(n: number, more: Partial<Screen> = {}): Screen {
  return {
    n,
    url: `https://example.test/${n}`,
    title: `Screen ${n}`,
    heading: `Screen ${n}`,
    role: "other",
    inFlow: false,
    pressure: false,
    visits: 1,
    words: 10,
    controls: [],
    fields: [],
    native: false,
    viewport: { width: 1280, height: 720 },
    pageHeight: 720,
    ...more,
  };
}

/** A finding of a made-up journey, on its second screen unless told otherwise. */
export function exampleFinding(pattern: Pattern, more: Partial<Finding> = {}): Finding {
  return {
    pattern,
    class: classOf(pattern),
    screen: 2,
    quote: `words of ${pattern}`,
    locator: "main > p",
    confidence: 0.9,
    by: "example",
    counted: true,
    ...more,
  };
}

/** A journey of three screens in two clicks, with nothing against it. */
export function easyJourney(kind: Kind): JourneyFacts {
  const exit = EXIT_KINDS.includes(kind);
  const because = exit ? "the page says that the plan has ended" : "a person took the matter on";
  return {
    id: kind,
    kind,
    driver: "script",
    outcome: "completed",
    outcomeBecause: because,
    startedAt: "2026-09-01T10:00:00Z",
    line: 1,
    steps: [],
    ...(exit && { intent: 1 }),
    measures: { ...(exit ? OUT : HELP) },
    screens: [
      exampleScreen(1),
      exampleScreen(2, exit ? { inFlow: true, role: "final" } : {}),
      exampleScreen(3, { role: "confirmation" }),
    ],
    path: [1, 2, 3],
    actions: [
      { n: 1, screen: 1, type: "click", counted: true },
      { n: 2, screen: 2, type: "click", counted: true },
    ],
    findings: exit
      ? [exampleFinding("plain-confirmation", { screen: 3 }), exampleFinding("easy-return", { screen: 3 })]
      : CARE.map((pattern) => exampleFinding(pattern, { screen: 3 })),
  };
}

/** The journey that an example describes: an easy one but for what it says. */
export function factsOf(example: Example, rule: Pick<Rule, "kinds">): JourneyFacts {
  const base = easyJourney(example.kind ?? rule.kinds[0] ?? "cancel");
  const measures: Measures = Object.fromEntries(
    Object.entries({ ...base.measures, ...example.measures }).flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [[name, value]],
    ),
  );
  const found = example.findings?.map((one) => {
    if (typeof one === "string") return exampleFinding(one);
    const { pattern, ...given } = one;
    const more = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    return exampleFinding(pattern, more);
  });
  const findings = found ?? base.findings;
  const screens = example.screens?.map((screen, index) => screenFrom(screen, index + 1)) ?? base.screens;
  const pressing = (n: number) =>
    findings.some(({ screen, class: cls }) => screen === n && cls === "pressure");
  return {
    ...base,
    outcome: example.outcome ?? base.outcome,
    measures,
    findings,
    screens: screens.map((screen) => ({ ...screen, pressure: pressing(screen.n) })),
    path: screens.map(({ n }) => n),
    ...(example.entry && {
      entryControl: { ...controlFrom(example.entry, 1), depth: 0, loggedIn: "unknown" },
    }),
    ...(example.final && { finalControl: controlFrom(example.final, 2) }),
  };
}

function screenFrom(from: NonNullable<Example["screens"]>[number], n: number): Screen {
  const given = Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined));
  return exampleScreen(n, given);
}

function controlFrom({ label, meaning, screen }: NonNullable<Example["entry"]>, at: number) {
  return { screen: screen ?? at, label, kind: "button", ...(meaning !== undefined && { meaning }) };
}

type Status = (typeof COMES_OUT)[number];
interface Wanted {
  /** Its place below `examples`. */
  at: readonly (string | number)[];
  example: Example;
  is: readonly Status[];
}

/** The examples of a rule, with what each should come out as. */
export function examplesOf({ examples }: Pick<Rule, "examples">): Wanted[] {
  if (!examples) return [];
  const { keeps, breaks, also = [] } = examples;
  return [
    { at: ["keeps"], example: keeps, is: ["pass", "not-applicable"] },
    { at: ["breaks"], example: breaks, is: ["fail"] },
    ...also.map(({ is, ...example }, index): Wanted => ({ at: ["also", index], example, is: [is] })),
  ];
}

/** An example that does not come out as it says, and how it does come out. */
export interface ExampleProblem extends Wanted {
  status: string;
  because: string;
}

/** What is wrong with the examples of a rule. */
export function exampleProblems(rule: Rule): ExampleProblem[] {
  return examplesOf(rule).flatMap((wanted) => {
    const facts = factsOf(wanted.example, rule);
    const ruling = rulingOf(rule, facts);
    const { status } = ruling;
    if (wanted.is.some((one) => one === status)) return [];
    return [{ ...wanted, status, because: becauseOf(rule, ruling, facts) }];
  });
}
