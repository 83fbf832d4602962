/** The rules of the sample report: some of every status. */
import type { RuleResult } from "../../src/report/schema.js";

/** A passed rule of the core pack, unless told otherwise. */
export function rule(id: string, title: string, more: Partial<RuleResult> = {}): RuleResult {
  return {
    id,
    pack: "core-exit",
    title,
    status: "pass",
    severity: "minor",
    points: 0,
    atMost: 4,
    because: "Nothing of it was found on the screens of the flow.",
    remedy: "",
    trust: ["caring"],
    screens: [],
    references: [],
    ...more,
  };
}

export const RULES: RuleResult[] = [
  rule("exit-survey-optional", "Reasons are asked, not demanded", {
    status: "warn",
    points: 2,
    because: "1 question must be answered before the next screen opens",
    remedy: "Make every question optional, and put it after the confirmation.",
    screens: [3],
  }),
  rule("exit-no-countdown", "No clock runs against the customer", {
    status: "fail",
    severity: "critical",
    points: 12,
    atMost: 12,
    because: "1 running clock, none passes",
    why: "A clock makes people decide before they have compared what they are offered.",
    remedy: "Take the clock off the offer. If the offer has an end, state the date once in plain text.",
    screens: [5],
    references: ["Mathur et al. 2019, Dark Patterns at Scale https://doi.org/10.1145/3359183"],
    trust: ["integrity"],
  }),
  rule("exit-click-count", "Leaving takes few clicks", {
    status: "fail",
    severity: "major",
    points: 8,
    atMost: 10,
    because: "7 clicks, at most 4 pass",
    why: "Each further click loses people who had made up their mind.",
    remedy: "Link “End membership” from the account page and drop the screen of benefits.",
    screens: [1, 2, 3, 4, 5, 6],
    references: ["15 U.S.C. 8403(3)", "https://www.law.cornell.edu/uscode/text/15/8403"],
    trust: ["competence", "caring"],
  }),
  rule("exit-door-visible", "The way out can be seen", {
    status: "fail",
    severity: "major",
    points: 8,
    atMost: 8,
    because: "The control of intent lies 1,980 px down, beyond the first two viewport heights",
    remedy: "Show the control within the first screenful of the account page, as legible as its neighbours.",
    screens: [1],
    trust: ["integrity"],
  }),
  rule("exit-shaming", "The leaving choice is worded neutrally", {
    status: "fail",
    severity: "major",
    points: 6,
    atMost: 6,
    because: "1 choice words the customer as foolish",
    remedy: "Name the choice after what it does, for instance “Continue without the offer”.",
    screens: [5],
  }),
  rule("exit-trick-wording", "Labels can be read in one way only", {
    status: "needs-review",
    severity: "major",
    because: "“Cancel” beside “OK” on a native dialog, 55 % sure",
    screens: [6],
  }),
  rule("exit-still-active", "The end takes effect", {
    status: "not-tested",
    severity: "critical",
    atMost: 10,
    because: "The run did not look at the account afterwards",
  }),
  rule("exit-confirmation", "The end is confirmed in plain words", {
    severity: "critical",
    atMost: 10,
    because: "Screen 7 says what ends and when",
    screens: [7],
  }),
  rule("exit-reauth", "Identity is not asked for again", {
    because: "0 demands during the journey",
    atMost: 5,
  }),
  rule("exit-phone", "Nobody has to telephone", {
    severity: "major",
    atMost: 8,
    because: "The journey ended on the web",
  }),
  rule("exit-notice-period", "The notice period is stated", {
    status: "not-applicable",
    severity: "info",
    atMost: 0,
    because: "The site states no notice period for this plan",
  }),
];
