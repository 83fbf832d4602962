/** Puts the way in where customers start, and does not lead them round. */
import type { ReadAction, Reading, Visit } from "../../reading/model.js";
import { withoutVisits } from "../cut.js";
import { type Change, named, type Proposer, type Supposed } from "../model.js";
import { dropped, labelOf } from "./parts.js";

/** The control stands on the first screen: nothing is pressed before it. */
function atStart({ reading, findings }: Supposed, press: ReadAction, until: number, start: Visit): Supposed {
  const gone = new Set(reading.visits.filter(({ n }) => n > start.n && n < until).map(({ n }) => n));
  // An address that is typed is no click, and nobody needs it any more either.
  const before = reading.actions.filter(
    (one) =>
      one !== press &&
      (one.counted || one.action.kind === "goto") &&
      one.visit <= press.visit &&
      one.action.n < press.action.n,
  );
  const moved = new Map(press.visit === start.n ? [] : [[press, start.n] as const]);
  return {
    reading: withoutVisits(reading, gone, before, moved),
    findings: dropped(findings, ["labyrinth", "contact-hidden"]),
  };
}

/** For a journey out: the control of intent, unless it is the first thing pressed or something said to a chat. */
export const wayInAtStart: Proposer = ({ reading, facts }) => {
  const [start] = reading.visits;
  const was = reading.intent;
  if (!start || !was?.counted || was.said !== undefined) return [];
  if (!reading.actions.some((one) => one.counted && one.action.n < was.action.n)) return [];
  const label = labelOf(was);
  const what = label === "" ? "the control that leads out" : `“${label}”`;
  const change: Change = {
    id: "way-in-at-start",
    text: `Put ${what} in plain sight on ${named(facts, start.screen)}, where customers start`,
    screens: [...new Set([start.screen, ...screensOf(reading, start.n, was.visit)])],
    suppose: (now) => {
      const press = now.reading.intent;
      return press ? atStart(now, press, press.visit + 1, start) : now;
    },
  };
  return [change];
};

function screensOf({ visits }: Reading, from: number, to: number): number[] {
  return visits.filter(({ n }) => n > from && n <= to).map(({ screen }) => screen);
}

/** For a journey that seeks help: what led to the first working way to a person. */
export const contactAtStart: Proposer = ({ reading, facts }) => {
  const [start] = reading.visits;
  const contact = facts.contacts?.find(({ works, tried }) => works && tried);
  const at = reading.visits.find(({ screen }) => screen === contact?.screen);
  const press = at?.enteredBy;
  if (!start || !contact || !at || !press?.counted || press.visit === start.n) return [];
  return [
    {
      id: "contact-at-start",
      text: `Lead from ${named(facts, start.screen)} straight to ${named(facts, at.screen)}, where a person can be reached`,
      screens: [start.screen, at.screen],
      suppose: (now) => {
        const visit = now.reading.visits.find(({ n }) => n === at.n);
        return visit?.enteredBy ? atStart(now, visit.enteredBy, at.n, start) : now;
      },
    },
  ];
};

/** One for each screen to which customers were led back. */
export const noWayRound: Proposer = ({ reading, facts, findings }) =>
  [
    ...new Set(findings.filter(({ pattern }) => pattern === "sent-round").map(({ screen }) => screen)),
  ].flatMap((screen): Change[] => {
    const met = reading.visits.filter((visit) => visit.screen === screen && visit.n <= reading.endVisit);
    const [first] = met;
    const last = met.at(-1);
    if (!first || !last || first === last) return [];
    const lost = (one: ReadAction | undefined) =>
      one !== undefined && one.visit >= first.n && one.visit < last.n;
    if (lost(reading.intent) || lost(reading.finalAct)) return [];
    return [
      {
        id: `lead-on-${screen}`,
        text: `Lead straight on from ${named(facts, screen)}, not round and back to it`,
        screens: [screen],
        suppose: (now) => {
          const between = now.reading.visits.filter(({ n }) => n > first.n && n < last.n).map(({ n }) => n);
          return {
            reading: withoutVisits(now.reading, new Set(between)),
            findings: dropped(now.findings, ["sent-round"], screen),
          };
        },
      },
    ];
  });
