/** The words of the counting rules: kinds, outcomes, measures and patterns. A rule pack may use no other names. */

export const KINDS = ["cancel", "support", "signup", "delete", "withdraw"] as const;
export type Kind = (typeof KINDS)[number];

/** Kinds in which the user wants out: these have an intent and a flow. */
export const EXIT_KINDS: readonly Kind[] = ["cancel", "delete", "withdraw"];

export const OUTCOMES = [
  "completed",
  "requested",
  "retained",
  "unconfirmed",
  "stopped",
  "handed-off",
  "dead-end",
  "blocked",
  "gave-up",
  "failed",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Outcomes after which the journey cannot be judged: the run is never green. */
export const UNJUDGED: readonly Outcome[] = ["blocked", "failed", "gave-up"];

/** Every measure, with the family it stands in and what it counts. Units are in the text. */
export const MEASURES = {
  screens: { family: "work", about: "Distinct screens met, start and confirmation included" },
  visits: { family: "work", about: "Screens entered, revisits included" },
  clicks: { family: "work", about: "Activations from start to end by pointer or keyboard" },
  inputs: { family: "work", about: "Text fields filled in" },
  options: { family: "work", about: "Action controls offered in the main content of the flow's screens" },
  words: { family: "work", about: "Visible words of main content on distinct screens" },
  estimatedSeconds: { family: "work", about: "Seconds an ordinary person needs (keystroke-level model)" },
  elapsedMs: { family: "work", about: "The machine's own milliseconds; never used in a rule" },
  waitSeconds: { family: "work", about: "Seconds of forced waiting" },
  detours: { family: "work", about: "Activations that led away from the goal and had to be undone" },
  reauthentications: { family: "work", about: "Demands to prove identity again" },
  entryClicks: { family: "work", about: "Clicks before the click of intent" },
  pressureScreens: { family: "pressure", about: "Distinct screens of the flow that carry pressure" },
  offers: { family: "pressure", about: "Distinct offers to stay shown in the flow" },
  offerEscalations: { family: "pressure", about: "Offers worth more than the best refused before" },
  repeatedAsks: {
    family: "pressure",
    about: "Times the flow asks again whether the user really wants to leave",
  },
  channelSwitches: { family: "pressure", about: "Times the user is told to go on in another channel" },
  signupClicks: { family: "pressure", about: "The sign-up journey's clicks" },
  symmetry: { family: "pressure", about: "Cancel clicks divided by sign-up clicks" },
  stillActive: {
    family: "pressure",
    about: "The subscription still shows as renewing afterwards (true or false)",
  },
  clicksToContact: { family: "avoidance", about: "Clicks until the first working way to a person" },
  humanReached: { family: "avoidance", about: "A person took the matter on (true or false)" },
  chatTurns: { family: "avoidance", about: "Messages the user sent to a chat" },
  chatLoops: { family: "avoidance", about: "Bot replies that repeat an earlier one" },
  turnsToHuman: { family: "avoidance", about: "Chat turns sent before a person joined" },
  forumRedirects: { family: "avoidance", about: "Arrivals at a place where customers answer customers" },
  deflections: { family: "avoidance", about: "Arrivals at self-service content" },
  transfers: { family: "avoidance", about: "Hand-overs from one agent or department to another" },
  reExplains: { family: "avoidance", about: "Requests for something already given" },
  announcedWaitSeconds: {
    family: "avoidance",
    about: "Longest waiting or answering time stated, in seconds",
  },
  contactChannels: { family: "avoidance", about: "Distinct working channels to a person" },
} as const satisfies Record<string, { family: "work" | "pressure" | "avoidance"; about: string }>;
export type MeasureName = keyof typeof MEASURES;
export const MEASURE_NAMES = Object.keys(MEASURES) as MeasureName[];
/** Measured values. A name that is absent was not measured. */
export type Measures = Partial<Record<MeasureName, number | boolean>>;

/** One way, found only where the screen leaves no other. */
export const ONLY_WAYS = [
  "phone-only",
  "mail-only",
  "email-only",
  "chat-only",
  "in-person-only",
  "app-only",
  "offline-only",
] as const;

/** Every pattern by class. Only class `pressure` counts toward `pressureScreens`. */
export const PATTERN_CLASSES = {
  pressure: [
    "retention-offer",
    "pause-diversion",
    "loss-framing",
    "confirmshaming",
    "emotional-appeal",
    "urgency",
    "countdown-timer",
    "scarcity",
    "social-proof",
    "forced-survey",
    "are-you-sure",
    "fee-threat",
    "forced-wait",
    "nagging",
  ],
  manipulation: [
    "visual-asymmetry",
    "hidden-exit",
    "trick-wording",
    "preselected-stay",
    "ambiguous-label",
    "sneaked-consent",
  ],
  obstruction: [
    ...ONLY_WAYS,
    "hours-only",
    "reauthentication",
    "labyrinth",
    "dead-end",
    "sent-round",
    "login-required",
    "no-confirmation",
    "still-active",
  ],
  avoidance: [
    "contact-hidden",
    "chat-loop",
    "bot-undisclosed",
    "no-human-route",
    "forum-deflection",
    "faq-deflection",
    "transfer",
    "re-explain",
    "no-wait-time",
    "closed-line",
    "unanswered",
    "premium-number",
  ],
  care: [
    "apology",
    "acknowledgement",
    "choice-of-remedy",
    "stated-response-time",
    "thanks",
    "empathy",
    "plain-confirmation",
    "easy-return",
  ],
} as const;
export type PatternClass = keyof typeof PATTERN_CLASSES;
export type Pattern = (typeof PATTERN_CLASSES)[PatternClass][number];

const CLASS_OF: ReadonlyMap<string, PatternClass> = new Map(
  Object.entries(PATTERN_CLASSES).flatMap(([name, patterns]) =>
    patterns.map((pattern): [string, PatternClass] => [pattern, name as PatternClass]),
  ),
);

/** The class a pattern belongs to. */
export function classOf(pattern: Pattern): PatternClass {
  const found = CLASS_OF.get(pattern);
  if (found === undefined) throw new Error(`No class holds the pattern ${pattern}`);
  return found;
}

export const SEVERITIES = ["info", "minor", "major", "critical"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What the limits of a rule can rest on. */
export const BASES = ["law", "case", "research", "standard", "heuristic"] as const;
/** Whether a pack may be held against a company. */
export const STATUSES = ["active", "preview", "upcoming", "withdrawn"] as const;

export const TRUST_AXES = ["caring", "competence", "integrity"] as const;
export type TrustAxis = (typeof TRUST_AXES)[number];

export const FAMILIES = ["exit", "service"] as const;
export type Family = (typeof FAMILIES)[number];
/** The score family a journey kind is judged in; `signup` is measured for symmetry only. */
export function familyOf(kind: Kind): Family | undefined {
  if (kind === "signup") return undefined;
  return kind === "support" ? "service" : "exit";
}

/** Findings below this confidence are for review and cost no points. */
export const REVIEW_BELOW = 0.6;
