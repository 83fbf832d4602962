/** What a record means: visits, screens, the flow and the outcome. Built once by reading/, used by detect/ and measure/. */
import type { Action, Block, Control, EventOf, Look } from "../record/schema.js";
import type { Kind, Outcome } from "../vocabulary.js";
import type { Conversation } from "./conversation/model.js";

/** What a control says that pressing it does. */
export const MEANINGS = [
  "leave",
  "stay",
  "go-on",
  "pause",
  "downgrade",
  "accept-offer",
  "decline",
  "back",
  "contact",
  "neutral",
] as const;
export type Meaning = (typeof MEANINGS)[number];

/** A meaning with the words and features that decided it. */
export interface ReadMeaning {
  meaning: Meaning;
  because: string;
  /** 0..1; under 0.6 a detector must not rest on it alone. */
  confidence: number;
}

/** A screen's part in the journey. */
export const ROLES = [
  "entry",
  "identification",
  "survey",
  "offer",
  "loss-list",
  "question",
  "final",
  "confirmation",
  "detour",
  "interstitial",
  "other",
] as const;
export type Role = (typeof ROLES)[number];

/** The main content of a look by the counting rules: topmost dialog, else the flow's frame, else main. */
export interface Main {
  blocks: Block[];
  /** Buttons, links and what acts like one, in reading order; no fields, close crosses or carousel arrows. */
  controls: Control[];
  fields: Control[];
  /** All visible text in reading order, one block a line. */
  text: string;
  words: number;
}

export interface ReadAction {
  action: Action;
  /** Number of the visit on which it was done. */
  visit: number;
  /** It is one of the measure `clicks`. */
  counted: boolean;
  /** What it said to a chat, typed or by quick reply: no click, but a step of the journey. */
  said?: string;
  control?: Control;
  meaning?: ReadMeaning;
}

/** A step that the user took: a click that counts, or something said to a chat. */
export const isStep = ({ counted, said }: ReadAction): boolean => counted || said !== undefined;

/** One entering of a screen. */
export interface Visit {
  n: number;
  screen: number;
  /** The looks taken on it, oldest first; the first one is what decides its identity. */
  looks: Look[];
  actions: ReadAction[];
  enteredBy?: ReadAction;
  /** The page went on from here by itself after so many seconds. */
  advancedAfter?: number;
}

/** What a counterfactual can take off a screen. Its words stay, and are not read as this any more. */
export type TakenOff = "discounts" | "pauses" | "asks" | "waits" | "identity" | "channels";

export interface ReadScreen {
  n: number;
  /** The first look at it. */
  look: Look;
  visits: Visit[];
  role: Role;
  inFlow: boolean;
  main: Main;
  /** Meaning of each control of the look, main content or not, by control id. */
  meanings: Map<number, ReadMeaning>;
  /** Language of the words on it, as a two-letter code of a known lexicon; "en" where unknown. */
  language: string;
  /** Only in a counterfactual: the screen as it was, and what is supposed not to be on it. */
  supposed?: { of: ReadScreen; without: readonly TakenOff[] };
}

/** Whether a counterfactual takes this off the screen. */
export const takenOff = (screen: ReadScreen, what: TakenOff): boolean =>
  screen.supposed?.without.includes(what) === true;

export interface Reading {
  journey: EventOf<"journey">;
  kind: Kind;
  visits: Visit[];
  screens: ReadScreen[];
  actions: ReadAction[];
  /** The action that said first that the user wants out. */
  intent?: ReadAction;
  /** The last activation of the flow before the journey's end. */
  finalAct?: ReadAction;
  /** Number of the visit at which the journey ended; visits after it are listed, not counted. */
  endVisit: number;
  outcome: Outcome;
  outcomeBecause: string;
  usable: EventOf<"usable">[];
  toasts: EventOf<"toast">[];
  /** Conversations in chats, in order. */
  chats: Conversation[];
  held?: EventOf<"held">;
  /** The look afterwards at the place to verify. */
  verify?: Look;
  /** Pages with a running clock, beside the journey: each as it was opened anew, then as it was loaded again. */
  reloads: Look[];
  end?: EventOf<"end">;
}
