/** What is offered for journeys that ended in staying, that take long, and that seek help; and what holds of every offer. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeRecord } from "../../src/judge.js";
import { loadLexicons } from "../../src/lexicon/load.js";
import type { RecordEvent } from "../../src/record/schema.js";
import type { JourneyReport } from "../../src/report/schema.js";
import { builtInPacks, loadPacks } from "../../src/rules/load.js";
import { journeyOf, talk } from "../support/chat.js";
import { changesIn, missed, raising } from "../support/counterfactual.js";
import { back, click, goto, input, look, record, runEvent } from "../support/record.js";

const lexicons = await loadLexicons();
const core = await loadPacks(["core-exit", "core-service"]);
const everything = await loadPacks(await builtInPacks());

type Parts = Parameters<typeof record> extends [unknown, ...infer P] ? P : never;
const events = (spec: Parameters<typeof record>[0], ...parts: Parts): RecordEvent[] => [
  runEvent(),
  ...record(spec, ...parts),
];
function judged(of: RecordEvent[], packs = core): JourneyReport {
  const [journey] = judgeRecord(of, { lexicons, packs, failOn: "major" }).journeys;
  if (!journey) throw new Error("no journey");
  return journey;
}
const changeOf = (journey: JourneyReport, id: string) =>
  journey.counterfactual?.changes?.find((change) => change.id === id);
/** A journey with one change made to it, whether or not it brings a better score. */
function made(of: RecordEvent[], id: string) {
  const [one] = changesIn(of, lexicons, core);
  const change = one?.all.find((candidate) => candidate.id === id);
  if (!one || !change) throw new Error(`no change ${id}`);
  return (rule: string) => {
    const decision = one.assessor
      .of([change])
      .decided()
      .find((candidate) => candidate.rule.id === rule);
    return { status: decision?.status, value: decision?.found?.value };
  };
}

/** Seconds are rounded to a tenth before and after. */
const near = (value: unknown, wanted: number) => expect(Math.abs(Number(value) - wanted)).toBeLessThan(0.11);

const plan = look({ heading: "Your plan", controls: ["Cancel membership"], text: ["Renews on 3 May 2027"] });
const done = look({
  heading: "Your membership has been cancelled",
  text: ["Your membership ends on 3 May 2027. You will not be charged again."],
});
const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at % 7}`).join(" ");

describe("a way that ended in staying", () => {
  const offer = look({
    heading: "Stay for 30% off",
    controls: ["Keep my plan"],
    text: ["Get 30% off for three months if you stay."],
  });
  const glad = look({ heading: "We are glad you are staying", text: ["Your plan goes on as before."] });
  const kept = events({}, plan, click("Cancel membership"), offer, click("Keep my plan"), glad);

  it("gets a control that ends it where staying was all there was", () => {
    const journey = judged(kept);
    expect(journey.outcome).toBe("retained");
    const change = changeOf(journey, "lead-to-the-end");
    expect(change?.text).toMatch(/^Offer beside “Keep my plan” on screen 2 .* a control that ends it/);
    expect(change?.mends).toContain("exit-retained");
    expect(change?.score).toBeLessThan(journey.scores[0]?.score ?? 0);
  });

  it("is led to the end by a control that said nothing of staying", () => {
    const choose = look({ heading: "What would you like to do?", controls: ["Confirm"] });
    const still = look({
      heading: "All done",
      text: ["You're still subscribed."],
    });
    const journey = judged(events({}, plan, click("Cancel membership"), choose, click("Confirm"), still));
    expect(journey.outcome).toBe("retained");
    expect(changeOf(journey, "lead-to-the-end")?.text).toMatch(
      /^Let “Confirm” on screen 2 .* end it instead/,
    );
  });

  it("can be brought to grade A, and what was said to those who stayed presses nobody then", () => {
    const [goal] = judged(kept).counterfactual?.goals ?? [];
    expect(goal).toMatchObject({ goal: "grade-a", status: "within-reach" });
    expect(goal?.steps.map(({ change }) => change)).toContain("lead-to-the-end");
    expect(goal?.steps.at(-1)?.grade).toBe("A");
  });
});

describe("a question asked once more", () => {
  const sure = (heading: string): Parts => [
    look({
      heading,
      url: `https://shop.example/${heading.length}`,
      controls: ["No, keep it", "Yes, cancel"],
    }),
    click("Yes, cancel"),
  ];
  it("is spared by one change, not by two that say the same", () => {
    const of = events(
      {},
      plan,
      click("Cancel membership"),
      ...sure("Do you really want to cancel?"),
      ...sure("Are you quite sure that you want to cancel your membership?"),
      done,
    );
    const about = changesIn(of, lexicons, core)[0]?.all.filter(
      ({ screens, whole }) => screens.includes(3) && !whole,
    );
    expect(about?.map(({ id }) => id)).toEqual(["without-are-you-sure-3"]);
  });
});

describe("a password asked for once more", () => {
  const password = look({
    heading: "Confirm that it is you",
    fields: [{ name: "Password", type: "password", required: true }],
    controls: ["Continue"],
  });
  const last = look({ heading: "Last step", controls: ["Cancel my membership now"] });
  const proof = [password, input("Password"), click("Continue")];
  const end = [last, click("Cancel my membership now"), done];
  const of = events({}, plan, click("Cancel membership"), ...proof, ...end);

  it("goes by one change, with the question and what it demands", () => {
    const about = changesIn(of, lexicons, core)[0]?.all.filter(
      ({ screens, whole }) => screens.includes(2) && !whole,
    );
    expect(about?.map(({ id }) => id)).toEqual(["no-identity-2"]);
    expect(changeOf(judged(of), "no-identity-2")?.mends).toEqual(
      expect.arrayContaining(["exit-reauth", "exit-excess-fields"]),
    );
  });
});

describe("a way that takes long", () => {
  const terms = look({ heading: "Before you go", controls: ["Continue"], text: [words(700)] });
  const long = events({}, plan, click("Cancel membership"), terms, click("Continue"), done);

  it("is shortened where most is read, and the seconds go with the words", () => {
    const journey = judged(long);
    const time = journey.rules.find(({ id }) => id === "exit-time");
    expect(time?.status).toBe("warn");
    expect(changeOf(journey, "shorten-2")?.text).toMatch(/^Say in 100 words what takes 70\d on screen 2/);
    expect(changeOf(journey, "shorten-2")?.mends).toContain("exit-time");
    const read = journey.screens.find(({ n }) => n === 2)?.words ?? 0;
    const { value } = made(long, "shorten-2")("exit-time");
    near(value, Number(journey.measures.estimatedSeconds) - (60 * (read - 100)) / 238);
  });

  it("is not shortened where nobody reads much", () => {
    const journey = judged(events({}, plan, click("Cancel membership"), done));
    expect(journey.counterfactual?.changes?.map(({ id }) => id)).not.toContain("shorten-1");
  });

  it("takes less time with fewer fields, at least that of the shortest", () => {
    const names = Array.from({ length: 10 }, (_, at) => `Field ${at}`);
    const form = look({
      heading: "Your details",
      fields: names.map((name) => ({ name, required: true })),
      controls: ["Continue"],
    });
    const typed = names.map((name, at) => input(name, at + 1));
    const of = events({}, plan, click("Cancel membership"), form, ...typed, click("Continue"), done);
    const before = Number(judged(of).measures.estimatedSeconds);
    const then = made(of, "limit-inputs");
    expect(then("exit-inputs")).toEqual({ status: "pass", value: 5 });
    // Five fields of one to five characters: pointing, pressing, deciding, changing hands, typing.
    near(then("exit-time").value, before - 5 * (1.1 + 0.2 + 1.35 + 0.8) - 0.28 * 15);
  });
});

const help = look({
  heading: "Help",
  url: "https://shop.example/help",
  controls: ["Contact us", "Delivery"],
});
const article = (n: number) =>
  look({ heading: `Delivery, part ${n}`, url: `https://shop.example/d${n}`, text: [words(60)] });
const form = look({
  heading: "Write to us",
  url: "https://shop.example/write",
  fields: [
    { name: "E-mail", type: "email" },
    { name: "Your message", type: "textarea" },
  ],
  controls: ["Send message"],
});
const thanks = look({
  heading: "Thank you for your message",
  url: "https://shop.example/thanks",
  text: ["We have received your message and will answer within 2 days."],
});
const wrongTurns: Parts = [
  help,
  click("Delivery"),
  article(1),
  back(),
  help,
  click("Delivery"),
  article(1),
  back(),
];
const written: Parts = [help, click("Contact us"), form, input("E-mail", 17), click("Send message"), thanks];
const asked = (...between: Parts) => events({ kind: "support" }, ...between, ...written);

const chatted = (...lines: string[]) => journeyOf({ kind: "support" }, talk({ title: "Acme Bot" }, ...lines));
const round = chatted(
  ": Hello, I am a virtual assistant.",
  "> My bill is wrong",
  ": I did not get that. Please rephrase.",
  "> bill",
  ": Please call us on 0800 555 0100.",
  "> I cannot call",
  ": Then write to help@acme.example.",
  "> a person",
  ": I did not get that. Please rephrase.",
  "> a human please",
  ": I'll connect you to an agent.",
  "* Please wait, you are in the queue.",
  "(+200s) * Maria has joined the chat",
  "Maria: Hi, what is your account number?",
  "> 4711",
  "Maria: I'll look into it and get back to you within 9 days.",
);

describe("a way to a person", () => {
  it("leads straight to it from the start, past wrong turns and addresses that had to be typed", () => {
    const of = asked(...wrongTurns, help, goto());
    const then = made(of, "contact-at-start");
    expect(then("service-detours")).toMatchObject({ status: "pass", value: 0 });
    expect(then("service-contact-depth")).toMatchObject({ status: "pass" });
    expect(then("service-sent-back")).toMatchObject({ status: "pass", value: 0 });
  });

  it("through a chat is mended by what the chat would do otherwise", () => {
    const journey = judged(round);
    expect(journey.outcome).toBe("completed");
    expect(changeOf(journey, "stay-in-chat")?.mends).toContain("service-channel-switch");
    expect(changeOf(journey, "hand-over-early")?.mends).toContain("service-bot-turns-to-human");
    expect(changeOf(journey, "no-loops")?.mends).toContain("service-bot-loop");
    expect(changeOf(journey, "no-queue")?.mends).toContain("service-wait-time");
    expect(changeOf(journey, "limit-announcedWaitSeconds")?.mends).toContain("service-announced-wait");
  });

  it("takes fewer messages and less time where a person comes early", () => {
    const { measures } = judged(round);
    const then = made(round, "hand-over-early");
    const spared = Number(measures.turnsToHuman) - 2;
    expect(then("service-chat-length").value).toBe(Number(measures.chatTurns) - spared);
    near(then("service-effort").value, Number(measures.estimatedSeconds) - spared * (1.35 + 0.8));
  });

  it("can be brought to grade A where people are reached in the end", () => {
    const [goal] = judged(round).counterfactual?.goals ?? [];
    expect(goal).toMatchObject({ goal: "grade-a", status: "within-reach" });
  });

  it("is made where there was none, and says what it takes", () => {
    const lost = events({ kind: "support" }, help, click("Delivery"), article(1));
    const journey = judged(lost);
    expect(journey.outcome).toBe("dead-end");
    expect(changeOf(journey, "end-online")?.mends).toEqual(
      expect.arrayContaining(["service-entry-missing", "service-human-route-missing", "service-dead-end"]),
    );
  });
});

describe("whatever a journey is made of", () => {
  const offer = (share: number): Parts => [
    look({
      heading: `Stay for ${share}% off`,
      url: `https://shop.example/offer${share}`,
      controls: ["Keep my plan", "Continue to cancel"],
      text: [`Get ${share}% off for three months if you stay.`],
    }),
    click("Continue to cancel"),
  ];
  const exitParts: readonly Parts[] = [
    offer(20),
    offer(50),
    [
      look({
        heading: "You will lose all of this",
        url: "https://shop.example/loss",
        controls: ["Keep my benefits", "Continue to cancel"],
        text: ["You will lose your lists.", words(300)],
      }),
      click("Continue to cancel"),
    ],
    [
      look({
        heading: "Enter your password",
        url: "https://shop.example/password",
        fields: [{ name: "Password", type: "password", required: true }],
        controls: ["Continue"],
      }),
      input("Password", 8),
      click("Continue"),
    ],
    [
      look({
        heading: "Do you really want to cancel?",
        url: "https://shop.example/sure",
        controls: ["No, keep it", "Yes, cancel"],
      }),
      click("Yes, cancel"),
    ],
  ];
  const exitEnds: readonly Parts[] = [
    [done],
    [look({ heading: "Your membership has been cancelled" })],
    [look({ heading: "Welcome back", text: ["Nice weather today."] })],
    [
      look({
        heading: "Cancel by telephone",
        text: ["To cancel your membership, call us on 0800 123 4567, Monday to Friday, 9 am to 5 pm."],
      }),
    ],
    [
      look({ heading: "One last offer", controls: ["Keep my plan"], text: ["Pay half if you stay."] }),
      click("Keep my plan"),
      look({ heading: "We are glad you are staying" }),
    ],
  ];
  const helpParts: readonly Parts[] = [
    wrongTurns,
    [help, goto()],
    [help, click("Delivery"), article(2), click("Help")],
  ];
  const helpEnds: readonly Parts[] = [written, [help, click("Delivery"), article(3)]];

  const exits = fc
    .tuple(fc.shuffledSubarray([...exitParts]), fc.constantFrom(...exitEnds))
    .map(([parts, end]) => events({}, plan, click("Cancel membership"), ...parts.flat(), ...end));
  const helps = fc
    .tuple(fc.shuffledSubarray([...helpParts]), fc.constantFrom(...helpEnds))
    .map(([parts, end]) => events({ kind: "support" }, ...parts.flat(), ...end));
  const RUNS = { numRuns: 25 };

  it("a set that is said to reach its goal does so when it is judged, and no step of it is needless", () => {
    fc.assert(
      fc.property(fc.oneof(exits, helps), (of) => {
        const journey = judged(of);
        const [{ all, assessor } = { all: [], assessor: undefined }] = changesIn(of, lexicons, core);
        for (const goal of journey.counterfactual?.goals ?? []) {
          if (goal.status !== "within-reach") continue;
          const steps = goal.steps.map(({ change }) => all.find(({ id }) => id === change));
          const set = steps.flatMap((change) => change ?? []);
          expect(set.map(({ id }) => id)).toEqual(goal.steps.map(({ change }) => change));
          expect(assessor?.of(set).score()?.grade).toBe("A");
          for (const one of set)
            expect(assessor?.of(set.filter((other) => other !== one)).score()?.grade).not.toBe("A");
        }
      }),
      RUNS,
    );
  });

  it("every change is named once, in a sentence, and speaks of screens that are there", () => {
    fc.assert(
      fc.property(fc.oneof(exits, helps), (of) => {
        const journey = judged(of, everything);
        const { changes = [], goals = [] } = journey.counterfactual ?? {};
        const there = new Set(journey.screens.map(({ n }) => n));
        expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
        expect(missed(journey)).toEqual([]);
        for (const { text, screens } of [...changes, ...goals.flatMap(({ steps }) => steps)]) {
          expect(text).toMatch(/^\p{Lu}/u);
          expect(text).not.toMatch(/\{|undefined|NaN|\.$/);
          expect(screens.filter((n) => !there.has(n))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it("no change raises a score", () => {
    fc.assert(
      fc.property(fc.oneof(exits, helps), (of) => {
        expect(raising(of, lexicons, everything)).toEqual([]);
      }),
      RUNS,
    );
    expect(raising(round, lexicons, everything)).toEqual([]);
  });

  it("fewest is said only of a set that no smaller one could replace", () => {
    fc.assert(
      fc.property(exits, (of) => {
        const [goal] = judged(of).counterfactual?.goals ?? [];
        if (goal?.status !== "within-reach" || goal.smallest !== true || goal.steps.length > 3) return;
        const [one] = changesIn(of, lexicons, core);
        if (!one) return;
        const reached = (set: typeof one.all) => one.assessor.of(set).score()?.grade === "A";
        const smaller = (size: number, from = 0): (typeof one.all)[] =>
          size === 0
            ? [[]]
            : one.all
                .slice(from)
                .flatMap((change, at) => smaller(size - 1, from + at + 1).map((rest) => [change, ...rest]));
        for (let size = 0; size < goal.steps.length; size++) expect(smaller(size).some(reached)).toBe(false);
      }),
      { numRuns: 8 },
    );
  });
});
