/** The sentences a reader remembers: what a journey took, and what the report as a whole says. */
import { EXIT_KINDS, type Kind, type Outcome, UNJUDGED } from "../../vocabulary.js";
import type { JourneyReport, Report } from "../schema.js";
import { count } from "./format.js";

const DOING: Record<Kind, string> = {
  cancel: "Leaving",
  delete: "Deleting the account",
  withdraw: "Withdrawing",
  support: "Reaching a person",
  signup: "Signing up",
};

function numeric(value: number | boolean | undefined): number | undefined {
  return typeof value === "number" ? value : undefined;
}

/** "6 clicks over 7 screens and 4 chat messages", from whatever was measured; undefined if nothing was. */
function effort({ measures }: JourneyReport): string | undefined {
  const clicks = numeric(measures.clicks);
  const screens = numeric(measures.screens);
  const turns = numeric(measures.chatTurns) ?? 0;
  const work = [clicks === undefined ? undefined : count(clicks, "click")];
  if (screens !== undefined) work.push(count(screens, "screen"));
  const base = work.filter((part) => part !== undefined).join(" over ");
  const chat = turns > 0 ? count(turns, "chat message") : undefined;
  return [base || undefined, chat].filter((part) => part !== undefined).join(" and ") || undefined;
}

function pressure({ kind, measures }: JourneyReport): string {
  if (!EXIT_KINDS.includes(kind)) return "";
  const screens = numeric(measures.pressureScreens);
  if (screens === undefined) return "; pressure was not measured";
  const named = measures.screens === undefined ? (screens === 1 ? " screen" : " screens") : " of them";
  return `; ${screens === 0 ? "none" : screens}${named} pressed the customer to stay`;
}

type Sentence = (doing: string, after: string, journey: JourneyReport) => string;
const SENTENCES: Record<Outcome, Sentence> = {
  completed: (doing, _after, journey) => {
    const work = effort(journey);
    const what =
      journey.kind === "support" && journey.measures.humanReached === false ? "Getting through" : doing;
    return work
      ? `${what} took ${work}${pressure(journey)}.`
      : `${what} succeeded; what it took was not measured.`;
  },
  requested: (_doing, after, journey) =>
    `A request to end was accepted${after}, but nothing has ended yet${pressure(journey)}.`,
  retained: (_doing, after, journey) => `The way taken ended in staying${after}${pressure(journey)}.`,
  unconfirmed: (_doing, after) =>
    `The final control was pressed${after}, and nothing on the site says what came of it.`,
  stopped: (_doing, after, journey) =>
    `The final control was reached${after} and deliberately not pressed${pressure(journey)}.`,
  "handed-off": (_doing, after, journey) => `The only way on leaves the web${after}${pressure(journey)}.`,
  "dead-end": (_doing, after, journey) => `Nothing led on${after}${pressure(journey)}.`,
  blocked: (_doing, after) =>
    `Something outside the flow stopped the browser${after}. This journey could not be judged.`,
  "gave-up": (_doing, after) => `A limit of the run was hit${after}. This journey could not be judged.`,
  failed: (_doing, after) =>
    `The site no longer follows the script, which broke off${after}. This journey could not be judged.`,
};

/** One or two plain sentences on a journey. Says only what was measured. */
export function journeyLine(journey: JourneyReport): string {
  const work = effort(journey);
  const after = work ? ` after ${work}` : "";
  return SENTENCES[journey.outcome](DOING[journey.kind], after, journey);
}

/** The report's verdict in one sentence, gate included. */
export function verdictLine({ verdict, journeys }: Report): string {
  const worst = verdict.worst ? ` The worst broken rule is ${verdict.worst}.` : "";
  const unjudged = journeys.some(({ outcome }) => UNJUDGED.includes(outcome));
  if (verdict.status === "inconclusive" && !unjudged)
    return `The limit set for this run could not be decided, so there is neither a pass nor a fail.${worst}`;
  if (verdict.status === "inconclusive")
    return `At least one journey could not be judged, so there is neither a pass nor a fail.${worst}`;
  if (verdict.failOn === "never" && verdict.status === "pass" && verdict.maxScore === undefined)
    return verdict.worst
      ? `No limit was set for this run.${worst}`
      : "No limit was set for this run, and no rule failed.";
  if (verdict.failOn === "never")
    return `${verdict.status === "pass" ? "The score keeps within" : "The score is over"} the limit set for this run.${worst}`;
  const level =
    verdict.failOn === "critical" ? "of severity critical" : `of severity ${verdict.failOn} or above`;
  if (verdict.status === "pass")
    return verdict.baseline
      ? `Of the rules that could be tested, none ${level} was broken beyond what is accepted (${count(verdict.baseline.accepted, "finding")}).${worst}`
      : `Of the rules that could be tested, none ${level} was broken.${worst}`;
  // A gate can also fail by score or baseline: then no rule is to be named.
  if (verdict.failed === 0)
    return `The run is worse than the limit set for it, although no rule ${level} was broken.`;
  if (verdict.baseline)
    return `${count(verdict.failed, "broken rule")} ${verdict.failed === 1 ? "is" : "are"} new, worse than accepted or accepted no longer.${worst}`;
  return `${count(verdict.failed, "rule")} ${level} ${verdict.failed === 1 ? "was" : "were"} broken.${worst}`;
}
