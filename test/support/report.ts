/** A believable report of a cancel journey over seven screens, and the same one on a site that fights back. */
import type { Counterfactual } from "../../src/report/counterfactual-schema.js";
import type { Finding, JourneyReport, Report, ReportAction, Screen } from "../../src/report/schema.js";
import { classOf, type Pattern } from "../../src/vocabulary.js";
import { RULES, rule } from "./report-rules.js";

/** One grey pixel. */
export const PIXEL =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mM4c+bMfwAIMANkq3cY2wAAAABJRU5ErkJggg==";

const BASE = "https://www.lumenreel.test";

function screen(n: number, path: string, heading: string, more: Partial<Screen> = {}): Screen {
  return {
    n,
    url: `${BASE}${path}`,
    title: `${heading} | Lumenreel`,
    heading,
    role: "other",
    inFlow: true,
    pressure: false,
    visits: 1,
    words: 84,
    controls: ["Keep my plan", "Continue"],
    fields: [],
    native: false,
    viewport: { width: 1280, height: 720 },
    pageHeight: 900,
    screenshot: `evidence/cancel-0${n}.png`,
    ...more,
  };
}

const SCREENS: Screen[] = [
  screen(1, "/account", "Your account", {
    role: "entry",
    inFlow: false,
    words: 212,
    pageHeight: 2400,
    controls: ["Edit profile", "Change password", "Payment details", "Manage membership", "Sign out"],
  }),
  screen(2, "/account/membership", "Membership", {
    role: "entry",
    inFlow: false,
    words: 96,
    controls: ["Change plan", "Redeem a gift card", "End membership"],
  }),
  screen(3, "/leave/why", "Before you go", {
    role: "survey",
    pressure: true,
    words: 61,
    controls: ["Stay a member", "Next"],
    fields: ["Too expensive", "Nothing to watch", "Technical trouble", "Something else"],
  }),
  screen(4, "/leave/benefits", "You will lose all of this", {
    role: "loss-list",
    pressure: true,
    words: 143,
    pageHeight: 1460,
    controls: ["Keep my benefits", "Remind me later", "I do not need my benefits"],
  }),
  screen(5, "/leave/offer", "Three months at half price", {
    role: "offer",
    pressure: true,
    words: 78,
    controls: ["Claim my offer", "No thanks, I prefer paying more later"],
  }),
  screen(6, "/leave/offer", "Do you really want to end your membership?", {
    role: "final",
    native: true,
    words: 8,
    pageHeight: 720,
    controls: ["Cancel", "OK"],
  }),
  screen(7, "/leave/done", "Your membership ends on 3 May", {
    role: "confirmation",
    inFlow: false,
    words: 57,
    controls: ["Rejoin", "Back to the start page"],
  }),
];
delete SCREENS[5]?.screenshot;

function action(
  n: number,
  on: number,
  role: string,
  name: string,
  box: [number, number, number, number] | undefined,
  more: Partial<ReportAction> = {},
): ReportAction {
  const place = box && { box: { x: box[0], y: box[1], width: box[2], height: box[3] } };
  return {
    n,
    screen: on,
    type: "click",
    target: { role, name, locator: `main >> ${role}:nth(${n})`, ...place },
    counted: true,
    ...more,
  };
}

const ACTIONS: ReportAction[] = [
  action(1, 1, "link", "Manage membership", [180, 1980, 190, 24]),
  action(2, 2, "link", "End membership", [180, 640, 140, 22], { meaning: "leave" }),
  action(3, 3, "radio", "Too expensive", [200, 290, 22, 22]),
  action(4, 3, "textbox", "Tell us more", [200, 470, 520, 60], { type: "input", counted: false }),
  action(5, 3, "button", "Next", [200, 580, 120, 44], { meaning: "go-on" }),
  action(6, 4, "link", "I do not need my benefits", [180, 1340, 210, 20], { meaning: "go-on" }),
  action(7, 5, "link", "No thanks, I prefer paying more later", [470, 560, 340, 20], { meaning: "decline" }),
  action(8, 6, "button", "OK", undefined, { type: "native-dialog", meaning: "leave" }),
];

function finding(
  pattern: Pattern,
  on: number,
  quote: string,
  confidence: number,
  box?: [number, number, number, number],
): Finding {
  const place = box && { box: { x: box[0], y: box[1], width: box[2], height: box[3] } };
  return {
    pattern,
    class: classOf(pattern),
    screen: on,
    quote,
    locator: `main > section:nth-of-type(${on})`,
    confidence,
    by: `detect/${pattern}: words and place`,
    counted: confidence >= 0.6,
    ...place,
  };
}

const FINDINGS: Finding[] = [
  finding("hidden-exit", 1, "Manage membership", 0.86, [180, 1980, 190, 24]),
  finding("forced-survey", 3, "Please choose a reason to go on", 0.91, [180, 230, 700, 320]),
  finding("emotional-appeal", 3, "We hate to see you leave", 0.74, [180, 160, 520, 40]),
  finding("loss-framing", 4, "Give up 412 films on your list", 0.93, [180, 220, 760, 300]),
  finding(
    "visual-asymmetry",
    4,
    "“Keep my benefits” is filled, “I do not need my benefits” is plain text",
    0.88,
    [180, 1240, 300, 56],
  ),
  finding("ambiguous-label", 4, "I do not need my benefits", 0.52, [180, 1340, 210, 20]),
  finding("retention-offer", 5, "3 months for 5.99 instead of 11.99", 0.97, [340, 200, 600, 220]),
  finding("countdown-timer", 5, "Offer ends in 09:41", 0.95, [560, 150, 160, 36]),
  finding("confirmshaming", 5, "No thanks, I prefer paying more later", 0.82, [470, 560, 340, 20]),
  finding("trick-wording", 6, "Cancel / OK", 0.55),
  finding(
    "plain-confirmation",
    7,
    "You can watch until 3 May. Nothing further is charged.",
    0.9,
    [180, 220, 640, 60],
  ),
  finding("easy-return", 7, "Come back any time before 3 August", 0.7, [180, 320, 480, 30]),
];

/** Three changes to grade A, a pack that is passed already, and one that is out of reach. */
const FIRST: Counterfactual = {
  changes: [
    {
      id: "leave-out-5",
      text: "Leave out screen 5 (“Three months at half price”)",
      screens: [5],
      score: 34,
      grade: "C",
      mends: ["exit-offer"],
    },
    {
      id: "without-loss-framing-4",
      text: "Say on screen 4 (“You will lose all of this”) what ends, without wording it as loss",
      screens: [4],
      score: 52,
      grade: "D",
      mends: [],
    },
  ],
  goals: [
    {
      goal: "grade-a",
      status: "within-reach",
      smallest: true,
      steps: [
        {
          change: "leave-out-5",
          text: "Leave out screen 5 (“Three months at half price”)",
          screens: [5],
          score: 34,
          grade: "C",
          broken: 4,
        },
        {
          change: "leave-out-4",
          text: "Leave out screen 4 (“You will lose all of this”)",
          screens: [4],
          score: 9,
          grade: "A",
          broken: 1,
        },
      ],
    },
    { goal: "pack", pack: "us-rosca", status: "reached", steps: [] },
    { goal: "pack", pack: "de-312k", status: "out-of-reach", steps: [], remains: ["de-312k-direct"] },
  ],
  tried: 61,
  limit: 1500,
};

export function sampleJourney(): JourneyReport {
  return structuredClone<JourneyReport>({
    id: "cancel",
    kind: "cancel",
    driver: "script",
    outcome: "completed",
    outcomeBecause: "Screen 7 states the date on which the membership ends",
    startedAt: "2026-04-14T09:12:07.310Z",
    line: 14,
    steps: [{ line: 18, text: "click “Manage membership”", status: "done" }],
    intent: 2,
    measures: {
      screens: 7,
      visits: 7,
      clicks: 7,
      inputs: 1,
      options: 9,
      words: 655,
      estimatedSeconds: 189.4,
      elapsedMs: 8412,
      waitSeconds: 0,
      detours: 0,
      reauthentications: 0,
      entryClicks: 1,
      pressureScreens: 3,
      offers: 1,
      offerEscalations: 0,
      repeatedAsks: 1,
      channelSwitches: 0,
      signupClicks: 3,
      symmetry: 2.3333,
    },
    screens: SCREENS,
    path: [1, 2, 3, 4, 5, 6, 7],
    actions: ACTIONS,
    findings: FINDINGS,
    scores: [
      {
        family: "exit",
        score: 54,
        grade: "D",
        coverage: 0.9,
        points: 36,
        atMost: 67,
        trust: { caring: 58, competence: 80 },
      },
    ],
    rules: RULES,
    counterfactual: FIRST,
  });
}

/** A support journey that came to nothing, without pictures or score. */
export function deadEndJourney(): JourneyReport {
  return {
    ...sampleJourney(),
    id: "double-charge",
    kind: "support",
    outcome: "dead-end",
    outcomeBecause: "The chat fell silent after 90 s",
    measures: { screens: 3, clicks: 4, chatTurns: 3, chatLoops: 2, humanReached: false },
    screens: [screen(1, "/help", "Help centre", { inFlow: false, pageHeight: 720 })].map(
      ({ screenshot: _none, ...rest }) => rest,
    ),
    path: [1],
    actions: [],
    findings: [finding("chat-loop", 1, "I can help with billing. Choose a topic.", 0.9)],
    counterfactual: { because: "No rule could be tested, so that no change can be seen to help." },
    scores: [{ family: "service", score: null, grade: null, coverage: 0, points: 0, atMost: 0, trust: {} }],
    rules: [
      rule("service-human", "A person can be reached", {
        status: "not-tested",
        pack: "core-service",
        because: "The chat did not answer",
      }),
    ],
  };
}

export function sampleReport(journeys: JourneyReport[] = [sampleJourney()]): Report {
  return {
    format: "wayout-report",
    version: 1,
    tool: { name: "wayout", version: "0.1.0" },
    browser: "Chromium 150.0.7871.0",
    site: { name: "Lumenreel", url: `${BASE}/`, operator: "Lumenreel Media Ltd" },
    file: "lumenreel.journey.yaml",
    profile: { device: "Desktop Chrome", locale: "en-US", timezone: "America/New_York" },
    packs: [{ id: "core-exit", version: "1.0.0" }],
    startedAt: "2026-04-14T09:12:05.000Z",
    endedAt: "2026-04-14T09:12:17.000Z",
    journeys,
    verdict: { status: "fail", failed: 4, worst: "critical", failOn: "major" },
  };
}
