/** Plain words for the closed vocabularies: outcomes, kinds, drivers, roles, statuses, axes, meanings. */
import type { Family, Kind, Outcome, TrustAxis } from "../../vocabulary.js";
import type { JourneyReport, RuleStatus, Verdict } from "../schema.js";

export const KIND_WORDS: Record<Kind, string> = {
  cancel: "cancel a subscription",
  support: "reach help from a person",
  signup: "sign up",
  delete: "delete the account",
  withdraw: "withdraw from the contract",
};

export const DRIVER_WORDS: Record<JourneyReport["driver"], string> = {
  script: "a script",
  explore: "the explorer, without a script",
  person: "a person",
  external: "a program of the user's own",
};

export const OUTCOME_WORDS: Record<Outcome, { label: string; about: string }> = {
  completed: { label: "Completed", about: "The goal was reached and the site confirmed it." },
  requested: {
    label: "Requested",
    about: "A request was accepted, to be handled later. Nothing has ended yet.",
  },
  retained: { label: "Retained", about: "The way taken ended in staying." },
  unconfirmed: {
    label: "Unconfirmed",
    about: "The final control was pressed and nothing on the site says what came of it.",
  },
  stopped: {
    label: "Stopped before the final control",
    about: "The final, irreversible control was reached and deliberately not pressed.",
  },
  "handed-off": { label: "Handed off", about: "The only way on leaves the web." },
  "dead-end": { label: "Dead end", about: "Nothing leads on from the last screen." },
  blocked: {
    label: "Blocked",
    about: "Something outside the flow stopped the browser. The journey could not be judged.",
  },
  "gave-up": {
    label: "Gave up",
    about: "A limit of the run was hit first. The journey could not be judged.",
  },
  failed: {
    label: "Script failed",
    about: "A scripted step could not be carried out. The journey could not be judged.",
  },
};

export const FAMILY_WORDS: Record<Family, string> = {
  exit: "Barrier to exit",
  service: "Barrier to service",
};

export const TRUST_WORDS: Record<TrustAxis, string> = {
  caring: "Acts in the customer's interest",
  competence: "Is able to do what it promises",
  integrity: "Is honest and keeps its word",
};

export const STATUS_WORDS: Record<RuleStatus, { label: string; about: string }> = {
  fail: { label: "Failed", about: "These rules were broken." },
  warn: { label: "Warned", about: "These came near to their limit, or broke it in a lesser way." },
  "needs-review": { label: "Needs review", about: "A person has to decide these. They cost no points." },
  pass: { label: "Passed", about: "These were tested and kept." },
  "not-tested": {
    label: "Not tested",
    about: "These could not be decided. That is neither a pass nor a fail.",
  },
  "not-applicable": { label: "Not applicable", about: "These do not concern this journey." },
};

export const VERDICT_WORDS: Record<Verdict["status"], string> = {
  pass: "Passed",
  fail: "Failed",
  inconclusive: "Inconclusive",
};

/** Screen roles that say more than the heading does; others are left unsaid. */
const ROLE_WORDS: ReadonlyMap<string, string> = new Map([
  ["entry", "entry"],
  ["identification", "identification"],
  ["survey", "survey"],
  ["offer", "offer"],
  ["loss-list", "list of losses"],
  ["question", "question"],
  ["final", "final act"],
  ["confirmation", "confirmation"],
  ["detour", "detour"],
  ["interstitial", "interstitial"],
]);
export function roleWords(role: string): string | undefined {
  return ROLE_WORDS.get(role);
}

const MEANING_WORDS: ReadonlyMap<string, string> = new Map([
  ["leave", "means leaving"],
  ["stay", "means staying"],
  ["go-on", "means going on"],
  ["pause", "means a pause"],
  ["downgrade", "means a smaller plan"],
  ["accept-offer", "accepts the offer"],
  ["decline", "declines"],
  ["back", "goes back"],
  ["contact", "means contacting the company"],
]);
/** What the words of a control say that pressing it does; undefined where they say nothing of it. */
export function meaningWords(meaning: string | undefined): string | undefined {
  return meaning === undefined ? undefined : MEANING_WORDS.get(meaning);
}
