/** What would bring a journey to a goal, on small records: by the same judgement as the journey itself. */
import { describe, expect, it } from "vitest";
import { judgeRecord } from "../../src/judge.js";
import { loadLexicons } from "../../src/lexicon/load.js";
import type { RecordEvent } from "../../src/record/schema.js";
import type { JourneyReport } from "../../src/report/schema.js";
import { builtInPacks, loadPacks } from "../../src/rules/load.js";
import { raising } from "../support/counterfactual.js";
import { answer, back, click, goto, input, look, record, runEvent, usable } from "../support/record.js";

const lexicons = await loadLexicons();
const core = await loadPacks(["core-exit", "core-service"]);
const everything = await loadPacks(await builtInPacks());

const RUN = runEvent();

type Parts = Parameters<typeof record> extends [unknown, ...infer P] ? P : never;
const events = (spec: Parameters<typeof record>[0], ...parts: Parts): RecordEvent[] => [
  RUN,
  ...record(spec, ...parts),
];

function judged(of: RecordEvent[], packs = core): JourneyReport {
  const [journey] = judgeRecord(of, { lexicons, packs, failOn: "major" }).journeys;
  if (!journey) throw new Error("no journey");
  return journey;
}

const account = look({ heading: "Your account", controls: ["Manage membership"], text: ["Hello"] });
const plan = look({ heading: "Your plan", controls: ["Cancel membership"], text: ["Renews on 3 May 2027"] });
const done = look({
  heading: "Your membership has been cancelled",
  text: ["Your membership ends on 3 May 2027. You will not be charged again."],
});
const vague = look({ heading: "Your membership has been cancelled" });
const offer = (share: number): Parts => [
  look({
    heading: `Stay for ${share}% off`,
    controls: ["Keep my plan", "Continue to cancel"],
    text: [`Get ${share}% off for three months if you stay.`],
  }),
  click("Continue to cancel"),
];
const losses: Parts = [
  look({
    heading: "You will lose all of this",
    controls: ["Keep my benefits", "Continue to cancel"],
    text: ["You will lose your lists and your 4,000 points."],
  }),
  click("Continue to cancel"),
];
const phone = look({
  heading: "Cancel by telephone",
  text: ["To cancel your membership, call us on 0800 123 4567, Monday to Friday, 9 am to 5 pm."],
});

const pressed = (...between: Parts) => events({}, plan, click("Cancel membership"), ...between, done);

describe("a screen that is left out", () => {
  it("gives the score of the same journey without it", () => {
    const { counterfactual } = judged(pressed(...offer(30), ...losses));
    const without = judged(pressed(...losses)).scores[0];
    const change = counterfactual?.changes?.find(({ id }) => id === "leave-out-2");
    expect(change).toMatchObject({ screens: [2], score: without?.score, grade: without?.grade });
    expect(change?.text).toContain("Stay for 30% off");
    expect(change?.mends).toContain("exit-offer-unasked");
  });

  it("takes an escalation with it that rests on it", () => {
    const { counterfactual } = judged(pressed(...offer(30), ...offer(50)));
    const change = counterfactual?.changes?.find(({ id }) => id === "leave-out-2");
    expect(change?.mends).toContain("exit-offer-escalation");
  });

  it("is not the one on which the contract is ended, nor where it is confirmed", () => {
    const { counterfactual } = judged(pressed(...losses));
    expect(counterfactual?.changes?.map(({ id }) => id)).not.toContain("leave-out-1");
    expect(counterfactual?.changes?.map(({ id }) => id)).not.toContain("leave-out-2");
    expect(counterfactual?.changes?.map(({ id }) => id)).not.toContain("leave-out-3");
  });
});

describe("the way to grade A", () => {
  it("is the fewest changes, each with the score so far, down to one that is reached", () => {
    const journey = judged(pressed(...offer(30), ...offer(50), ...losses));
    const goal = journey.counterfactual?.goals?.[0];
    expect(goal).toMatchObject({ goal: "grade-a", status: "within-reach", smallest: true });
    const scores = goal?.steps.map(({ score }) => score ?? Number.NaN) ?? [];
    expect(scores.length).toBeGreaterThan(0);
    expect([...scores].sort((a, b) => b - a)).toEqual(scores);
    expect(scores.at(-1)).toBeLessThanOrEqual(10);
    expect(goal?.steps.at(-1)?.grade).toBe("A");
    if (scores.length > 1) expect(scores.at(-2)).toBeGreaterThan(10);
  });

  it("is empty where the journey is there already", () => {
    expect(judged(pressed()).counterfactual).toMatchObject({
      goals: [{ goal: "grade-a", status: "reached", steps: [] }],
    });
  });

  it("leads over an end on the web where now there is a telephone number, and a word on the date", () => {
    const journey = judged(events({}, plan, click("Cancel membership"), phone));
    expect(journey.outcome).toBe("handed-off");
    const goal = journey.counterfactual?.goals?.[0];
    expect(goal?.status).toBe("within-reach");
    expect(goal?.steps.map(({ change }) => change)).toContain("end-online");
  });

  it("is found by saying when it ends", () => {
    const goal = judged(
      events({}, plan, click("Cancel membership"), vague),
      everything,
    ).counterfactual?.goals?.find(({ pack }) => pack === "de-312k");
    expect(goal?.steps.map(({ change }) => change)).toContain("say-plain-confirmation");
  });

  it("starts where customers start", () => {
    const far = Array.from({ length: 4 }, (_, at) => [
      look({
        heading: `Settings, part ${at}`,
        url: `https://shop.example/s${at}`,
        controls: [`More of part ${at}`],
      }),
      click(`More of part ${at}`),
    ]).flat();
    const journey = judged(
      events({}, account, click("Manage membership"), ...far, plan, click("Cancel membership"), done),
    );
    const change = journey.counterfactual?.changes?.find(({ id }) => id === "way-in-at-start");
    expect(change?.text).toContain("Cancel membership");
    expect(change?.mends).toEqual(expect.arrayContaining(["exit-entry-depth", "exit-click-count"]));
  });

  it("is not made up where the journey could not be judged, or has no score", () => {
    const blocked = pressed(...losses).map(
      (event): RecordEvent => (event.type === "end" ? { ...event, reason: "blocked", detail: "503" } : event),
    );
    const { counterfactual } = judged(blocked);
    expect(counterfactual?.because).toMatch(/could not be judged \(blocked\)/);
    expect(counterfactual).not.toHaveProperty("changes");
    expect(counterfactual).not.toHaveProperty("goals");
    expect(judged(events({ kind: "signup" }, account)).counterfactual).toBeUndefined();
  });
});

describe("a pack", () => {
  it("is passed by the changes that its rules ask for, in the words of its law", () => {
    const konto = look({
      lang: "de",
      heading: "Ihr Vertrag",
      controls: ["Vertrag kündigen"],
      text: ["Verlängert sich am 3. Mai 2027"],
    });
    const grund = look({
      lang: "de",
      heading: "Wirklich kündigen?",
      text: ["Sie verlieren alle Ihre Vorteile und Ihre 4.000 Punkte."],
      controls: ["Weiter"],
    });
    const ende = look({
      lang: "de",
      heading: "Ihre Kündigung ist eingegangen. Ihr Vertrag wurde gekündigt.",
    });
    const packs = everything.filter(({ id }) => id === "core-exit" || id === "de-312k");
    const journey = judged(events({}, konto, click("Vertrag kündigen"), grund, click("Weiter"), ende), packs);
    const goal = journey.counterfactual?.goals?.find(({ pack }) => pack === "de-312k");
    expect(goal).toMatchObject({ goal: "pack", status: "within-reach" });
    expect(goal?.steps.at(-1)?.broken).toBe(0);
    expect(goal?.steps.map(({ text }) => text).join("\n")).toMatch(/“jetzt kündigen”/);
  });

  it("has no goal where none of its rules was decided", () => {
    const goals = judged(pressed(...losses), everything).counterfactual?.goals ?? [];
    expect(goals.map(({ pack }) => pack)).not.toContain("es-sac");
    expect(goals.map(({ pack }) => pack)).not.toContain("core-exit");
  });
});

describe("no change raises a score", () => {
  const records: [string, RecordEvent[]][] = [
    ["offers and losses", pressed(...offer(30), ...offer(50), ...losses)],
    ["a telephone number", events({}, plan, click("Cancel membership"), phone)],
    ["a vague end", events({}, account, click("Manage membership"), plan, click("Cancel membership"), vague)],
    [
      "a way round, a wait and a native dialog",
      events(
        {},
        plan,
        click("Cancel membership"),
        ...losses,
        usable("Continue to cancel", 9),
        look({ heading: "Your plan", controls: ["Cancel membership"], text: ["Renews on 3 May 2027"] }),
        click("Cancel membership"),
        ...offer(30),
        look({ native: { type: "confirm", message: "Do you really want to cancel?" } }),
        answer("accept"),
        done,
      ),
    ],
    [
      "a password, a detour and an address typed",
      events(
        {},
        account,
        goto(),
        plan,
        back(),
        account,
        click("Manage membership"),
        plan,
        click("Cancel membership"),
        look({
          heading: "Enter your password",
          fields: [{ name: "Password", type: "password", required: true }],
          controls: ["Continue"],
        }),
        input("Password", 8),
        click("Continue"),
        done,
      ),
    ],
    [
      "help that ends nowhere",
      events(
        { kind: "support" },
        account,
        click("Manage membership"),
        look({ heading: "Help", controls: [] }),
      ),
    ],
  ];
  it.each(records)("%s", (_, of) => {
    expect(raising(of, lexicons, core)).toEqual([]);
    expect(raising(of, lexicons, everything)).toEqual([]);
  });
  it("and the same record gives the same changes", () => {
    const of = pressed(...offer(30), ...losses);
    expect(judged(of).counterfactual).toEqual(judged(structuredClone(of)).counterfactual);
  });
});
