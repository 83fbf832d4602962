/** What a rule may look at: one judged journey without its judgement. */
import type { JourneyReport } from "../report/schema.js";

/** Everything known of a journey before rules are held against it. */
export type JourneyFacts = Omit<JourneyReport, "scores" | "rules" | "counterfactual">;
