/** What a counterfactual is made of: a journey as it would be, and the changes that make it so. */
import type { Reading } from "../reading/model.js";
import type { Finding } from "../report/schema.js";
import type { Decision } from "../rules/decide.js";
import type { JourneyFacts } from "../rules/facts.js";
import type { Measures } from "../vocabulary.js";

/** A journey between its reading and its facts, as it was or as a change makes it. */
export interface Supposed {
  reading: Reading;
  findings: readonly Finding[];
}

/** A single change to a site, as a pure function of the journey. Each part is left out where it does nothing. */
export interface Change {
  /** Stable for one record and version, such as `leave-out-3`. */
  id: string;
  /** What the company would do, as a sentence without its full stop. */
  text: string;
  /** Screens that it is about. */
  screens: readonly number[];
  /** Of what can be done to one screen, leaving it out includes the rest: true for that. */
  whole?: true;
  /** It is what this pack alone asks for: of no use, or worse, where another pack is to be passed. */
  pack?: string;
  suppose?: (was: Supposed) => Supposed;
  /** Measures that are known to come out so; put in after all others were taken. */
  measures?: (taken: Measures) => Measures;
  facts?: (facts: JourneyFacts) => JourneyFacts;
}

/** What changes are made from: the journey as it was, and what its rules came to. */
export interface Walked extends Supposed {
  facts: JourneyFacts;
  decisions: readonly Decision[];
}

/** Makes the changes of one sort that a journey gives reason for. */
export type Proposer = (walked: Walked) => Change[];

/** A screen by number and heading, for a sentence. */
export function named(facts: JourneyFacts, n: number): string {
  const heading =
    facts.screens
      .find((screen) => screen.n === n)
      ?.heading.replace(/\s+/g, " ")
      .trim() ?? "";
  const short = heading.length > 60 ? `${heading.slice(0, 59).trimEnd()}…` : heading;
  return short === "" ? `screen ${n}` : `screen ${n} (“${short}”)`;
}

/** Rules that failed or were warned of. */
export const broken = ({ decisions }: Pick<Walked, "decisions">): Decision[] =>
  decisions.filter(({ status }) => status === "fail" || status === "warn");
