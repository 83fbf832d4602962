/** What a comparison of two reports says. It is `compare.json`, too. */
import type { Finding, RuleStatus, Screen } from "../report/schema.js";
import type { Kind, MeasureName, Severity } from "../vocabulary.js";

export type Direction = "better" | "worse" | "changed" | "undecided";

/** One side of the comparison. */
export interface Side {
  site: string;
  url: string;
  file: string;
  startedAt: string;
  tool: string;
  packs: string[];
  verdict: "pass" | "fail" | "inconclusive";
}

export interface MeasureChange {
  measure: MeasureName;
  /** null: not measured. */
  before: number | boolean | null;
  after: number | boolean | null;
  direction: Direction;
}

export interface RuleChange {
  rule: string;
  title: string;
  severity: Severity;
  /** null: not judged on this side. */
  before: RuleStatus | null;
  after: RuleStatus | null;
  direction: Direction;
  /** What the later report says of it; the earlier one where the later does not judge it. */
  because: string;
}

export interface ScreenSide {
  screen: Screen;
  findings: Finding[];
}

export interface ScreenChange {
  change: "same" | "changed" | "came" | "went";
  before?: ScreenSide;
  after?: ScreenSide;
  /** What differs, a phrase each. */
  differences: string[];
}

export interface JourneyChange {
  id: string;
  kind: Kind;
  outcome: { before: string; after: string; direction: Direction | "same" };
  score: { before: number | null; after: number | null; direction: Direction | "same" };
  grade: { before: string | null; after: string | null };
  measures: MeasureChange[];
  rules: RuleChange[];
  screens: ScreenChange[];
}

export interface Comparison {
  format: "wayout-comparison";
  version: 1;
  before: Side;
  after: Side;
  /** What makes the two runs less than comparable, a sentence each. */
  notices: string[];
  /** Journeys that only one side has. */
  missing: { id: string; kind: Kind; side: "before" | "after" }[];
  journeys: JourneyChange[];
  verdict: {
    status: "same" | "better" | "worse" | "undecided";
    /** Why, a sentence each. */
    because: string[];
  };
}
