/** Builds a reading by hand, so that a detector is tested apart from how the reading came about. */
import { mainOf } from "../../src/reading/main.js";
import type {
  Meaning,
  ReadAction,
  Reading,
  ReadMeaning,
  ReadScreen,
  Role,
  Visit,
} from "../../src/reading/model.js";
import type { Control, EventOf } from "../../src/record/schema.js";
import type { Kind, Outcome } from "../../src/vocabulary.js";
import { type LookDraft, type LookSpec, look } from "./record.js";

export interface Stop extends LookSpec {
  /** What its controls mean, by name; all others are neutral. */
  means?: Record<string, Meaning>;
  /** Further looks of the same visit. */
  later?: LookSpec[];
  /** Controls pressed on the visit, in order; the last one leads to the next stop. */
  press?: string[];
  /** Look of each press, from 1 within the visit; the last look otherwise. */
  pressedOn?: number[];
  /** Another visit to the stop of this number. */
  again?: number;
  inFlow?: boolean;
  role?: Role;
  advancedAfter?: number;
  usable?: { name: string; seconds: number; cause?: "user" | "page" }[];
}

export interface ReadingSpec {
  kind?: Kind;
  outcome?: Outcome;
  /** Number of the stop on which intent was said; 1 by default, 0 for none. */
  intent?: number;
  verify?: LookSpec;
  /** Pages with a clock, looked at again beside the journey. */
  reloads?: LookSpec[];
  endVisit?: number;
}

/** A reading of a walk through the stops. All stops after that of intent are in the flow, but the last of a completed journey. */
export function reading(spec: ReadingSpec, ...stops: Stop[]): Reading {
  const outcome = spec.outcome ?? "completed";
  const intentStop = spec.intent ?? 1;
  const visits: Visit[] = [];
  const screens: ReadScreen[] = [];
  const actions: ReadAction[] = [];
  const usable: EventOf<"usable">[] = [];
  let looks = 0;
  let entered: ReadAction | undefined;
  let intent: ReadAction | undefined;
  stops.forEach((stop, index) => {
    const n = index + 1;
    const known = screens.find((screen) => screen.n === stop.again);
    const specs: LookSpec[] = [stop, ...(stop.later ?? [])];
    const taken = specs.map((one): LookDraft => {
      looks += 1;
      return { ...look(one), n: looks, t: one.t ?? looks * 1000, journey: "j" };
    });
    const [first] = taken;
    if (first === undefined) return;
    const meanings = new Map<number, ReadMeaning>();
    const given = stop.means ?? {};
    const all: Control[] = taken.flatMap((one) => one.controls);
    for (const control of all)
      meanings.set(control.id, {
        meaning: given[control.name] ?? "neutral",
        because: "test",
        confidence: 0.9,
      });
    const visit: Visit = { n, screen: known?.n ?? screens.length + 1, looks: taken, actions: [] };
    if (entered !== undefined) visit.enteredBy = entered;
    if (stop.advancedAfter !== undefined) visit.advancedAfter = stop.advancedAfter;
    for (const event of stop.usable ?? [])
      usable.push({
        type: "usable",
        journey: "j",
        t: 0,
        look: first.n,
        name: event.name,
        locator: all.find((one) => one.name === event.name)?.locator ?? "",
        waitedMs: event.seconds * 1000,
        cause: event.cause ?? "page",
      });
    (stop.press ?? []).forEach((name, at) => {
      const on = taken[(stop.pressedOn?.[at] ?? taken.length) - 1] ?? first;
      const control = on.controls.find((one) => one.name === name);
      const target = {
        role: control?.role ?? "",
        name,
        locator: control?.locator ?? "",
        ...(control ? { control: control.id } : {}),
      };
      const kind = name === "(back)" ? "back" : name === "(goto)" ? "goto" : "click";
      const action: ReadAction = {
        action: {
          type: "action",
          journey: "j",
          n: actions.length + 1,
          t: on.t,
          look: on.n,
          kind,
          target,
          effective: true,
        },
        visit: n,
        counted: kind !== "goto",
        ...(control
          ? {
              control,
              meaning: meanings.get(control.id) ?? { meaning: "neutral", because: "", confidence: 0.9 },
            }
          : {}),
      };
      actions.push(action);
      visit.actions.push(action);
      entered = action;
      if (n === intentStop && at === (stop.press?.length ?? 0) - 1) intent = action;
    });
    visits.push(visit);
    const last = n === stops.length && (outcome === "completed" || outcome === "requested");
    const inFlow = stop.inFlow ?? (intentStop > 0 && n > intentStop && !last);
    if (known !== undefined) {
      known.visits.push(visit);
      known.inFlow ||= inFlow;
      return;
    }
    const role = stop.role ?? "other";
    screens.push({
      n: visit.screen,
      look: first,
      visits: [visit],
      role,
      inFlow,
      main: mainOf(first),
      meanings,
      language: "en",
    });
  });
  const journey: EventOf<"journey"> = {
    type: "journey",
    journey: "j",
    kind: spec.kind ?? "cancel",
    driver: "script",
    start: "/account",
    commit: true,
    line: 1,
    steps: [],
    at: "2027-01-01T00:00:00Z",
  };
  return {
    journey,
    kind: spec.kind ?? "cancel",
    visits,
    screens,
    actions,
    ...(intent === undefined ? {} : { intent }),
    endVisit: spec.endVisit ?? visits.length,
    outcome,
    outcomeBecause: "as the test says",
    usable,
    toasts: [],
    chats: [],
    reloads: (spec.reloads ?? []).map((one) => look({ ...one, cause: "reload" })),
    ...(spec.verify === undefined ? {} : { verify: look({ ...spec.verify, cause: "verify" }) }),
  };
}

/** The usual first stop: an account page from which "Cancel membership" leads on. */
export const account: Stop = {
  heading: "Your account",
  controls: ["Cancel membership"],
  means: { "Cancel membership": "leave" },
  press: ["Cancel membership"],
};
