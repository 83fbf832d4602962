/**
 * The rules on the built-in sites, by what a careful person finds there (truth.yaml): which sites keep and break each
 * core rule about a trick, and that more barrier on any of them never gives a lower score.
 */
import { describe, expect, it } from "vitest";
import { fixtureIds } from "../../fixtures/serve.mjs";
import type { JourneyFacts } from "../../src/rules/facts.js";
import { judge } from "../../src/rules/judge.js";
import { builtInPacks, loadPacks } from "../../src/rules/load.js";
import { score } from "../../src/score/score.js";
import {
  EXIT_KINDS,
  familyOf,
  type Kind,
  type MeasureName,
  type Pattern,
  UNJUDGED,
} from "../../src/vocabulary.js";
import { readTruth, type Truth } from "../support/truth.js";
import { facts, finding, screen } from "./facts.js";

const KIND_OF: Readonly<Record<string, Kind>> = {
  signup: "signup",
  support: "support",
  delete: "delete",
  withdraw: "withdraw",
};

/** A truth as the facts of a journey. What the file does not say is left out. */
function factsOf(journey: string, { expect: found, screens }: Truth): JourneyFacts {
  const kind = KIND_OF[journey] ?? "cancel";
  const { intent: _, ...base } = facts();
  const numbers = Object.entries(found.measures).filter(([, value]) => value !== null && value !== undefined);
  return {
    ...base,
    kind,
    outcome: found.outcome,
    ...(EXIT_KINDS.includes(kind) && screens.some(({ inFlow }) => inFlow) && { intent: 1 }),
    measures: Object.fromEntries(numbers) as JourneyFacts["measures"],
    screens: screens.map(({ heading, inFlow, pressure = false, controls }, at) =>
      screen(at + 1, { heading, inFlow, pressure, controls }),
    ),
    path: screens.map((_one, at) => at + 1),
    findings: found.patterns.map(({ pattern, on }) => {
      const at = screens.findIndex(({ heading }) => on !== undefined && heading.includes(on));
      return finding(pattern, { screen: at < 0 ? screens.length : at + 1 });
    }),
  };
}

interface Known {
  name: string;
  facts: JourneyFacts;
  /** What the truth says of rules that rest on more than its measures and patterns; a browser test holds it to that. */
  rules: Readonly<Record<string, string>>;
}
const journeys: Known[] = [];
for (const id of await fixtureIds())
  for (const [journey, truth] of Object.entries(await readTruth(id))) {
    const read = factsOf(journey, truth);
    if (familyOf(read.kind) && !UNJUDGED.includes(read.outcome))
      journeys.push({ name: `${id} ${journey}`, facts: read, rules: truth.expect.rules ?? {} });
  }

const core = await loadPacks(["core-exit", "core-service"]);
const everything = await loadPacks(await builtInPacks());

/** A rule that no built-in site breaks, and why. Its pure examples stand in for one. */
const NOT_ON_A_SITE: Readonly<Record<string, string>> = {
  "service-wait-time":
    "what passes is two and a half minutes of real waiting, longer than all sites together take",
};

describe("the built-in sites", () => {
  it("break the rules about leaving and about service, and keep them", () => {
    const broken = new Set<string>();
    const kept = new Set<string>();
    const speaks = new Map(core.flatMap(({ rules }) => rules.map(({ id, kinds }) => [id, kinds])));
    for (const { facts: of, rules } of journeys)
      for (const { id, status: judged } of judge(of, core)) {
        // A rule about leaving is not kept by a journey that seeks help.
        if (!speaks.get(id)?.includes(of.kind)) continue;
        const status = rules[id] ?? judged;
        if (status === "fail" || status === "warn") broken.add(id);
        if (status === "pass" || status === "not-applicable") kept.add(id);
      }
    const rules = core.flatMap((pack) => pack.rules.map(({ id }) => id));
    expect(rules.filter((id) => !broken.has(id))).toEqual(Object.keys(NOT_ON_A_SITE));
    expect(rules.filter((id) => !kept.has(id))).toEqual([]);
  });
});

const add = (of: JourneyFacts, name: MeasureName, more = 1): JourneyFacts => {
  const value = of.measures[name];
  return typeof value === "number" ? { ...of, measures: { ...of.measures, [name]: value + more } } : of;
};
const found = (of: JourneyFacts, pattern: Pattern): JourneyFacts => ({
  ...of,
  findings: [...of.findings, finding(pattern, { screen: of.screens.find(({ inFlow }) => inFlow)?.n ?? 1 })],
});

/** Barriers that a site could put up besides. */
const MORE: Readonly<Record<string, (of: JourneyFacts) => JourneyFacts>> = {
  "a click": (of) => add(of, "clicks"),
  "a screen of the flow": (of) => ({
    ...of,
    screens: [...of.screens, screen(of.screens.length + 1, { inFlow: EXIT_KINDS.includes(of.kind) })],
  }),
  "a pressure screen": (of) => add(found(of, "loss-framing"), "pressureScreens"),
  "an offer": (of) => add(found(of, "retention-offer"), "offers"),
  "a better offer": (of) => add(of, "offerEscalations"),
  "a question": (of) => add(found(of, "are-you-sure"), "repeatedAsks"),
  "a wait": (of) => add(found(of, "forced-wait"), "waitSeconds", 20),
  "a field": (of) => add(of, "inputs"),
  "a transfer": (of) => add(found(of, "transfer"), "transfers"),
  "a question already answered": (of) => add(found(of, "re-explain"), "reExplains"),
  "a deflection": (of) => add(found(of, "faq-deflection"), "deflections"),
  "a loop": (of) => add(found(of, "chat-loop"), "chatLoops"),
  "a hidden exit": (of) => found(of, "hidden-exit"),
  "a switch of channel": (of) => add(of, "channelSwitches"),
  "a log-in": (of) => found(of, "login-required"),
};

describe.each([
  ["the core packs", core],
  ["every pack", everything],
] as const)("one barrier more, under %s", (_, packs) => {
  it.each(Object.entries(MORE))("%s never lowers a score", (_name, more) => {
    for (const { name, facts: of } of journeys) {
      const family = familyOf(of.kind) ?? "exit";
      const before = score(judge(of, packs), family).score ?? 0;
      const after = score(judge(more(of), packs), family).score ?? 0;
      expect(after, name).toBeGreaterThanOrEqual(before);
    }
  });
});
