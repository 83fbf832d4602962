/** The way that ended in staying leads to the end of the contract instead. */
import type { Meaning, ReadAction, Reading } from "../../reading/model.js";
import { type Change, named, type Proposer, type Supposed } from "../model.js";
import { lookedAt } from "./end.js";
import { labelOf, lastScreen } from "./parts.js";

const STAYING: readonly Meaning[] = ["stay", "pause", "accept-offer", "downgrade"];

/** A button that says that it keeps the contract: no other meaning can be asked of it. */
function saysStay({ control, meaning }: ReadAction): boolean {
  return meaning !== undefined && control?.field === undefined && STAYING.includes(meaning.meaning);
}

/** Ended, and confirmed where now the site is glad: that screen presses nobody any more. */
function ended({ reading, findings }: Supposed, press: ReadAction | undefined): Supposed {
  const last = reading.visits.find(({ n }) => n === reading.endVisit);
  const shared = !last || press === undefined || press.visit === last.n;
  const met = reading.screens.find(({ n }) => n === last?.screen)?.visits ?? [];
  if (shared || met.some(({ n }) => n < last.n))
    return { reading: { ...reading, outcome: "completed" }, findings };
  const screens: Reading["screens"] = reading.screens.map((screen) =>
    screen.n === last.screen ? { ...screen, inFlow: false, role: "confirmation" } : screen,
  );
  return {
    reading: { ...reading, screens, outcome: "completed" },
    findings: findings.filter((one) => one.screen !== last.screen || one.class === "care"),
  };
}

/** One, on the screen where the choice was made that kept the contract. */
export const leadToTheEnd: Proposer = ({ reading, facts }) => {
  if (facts.outcome !== "retained") return [];
  const press = reading.finalAct;
  const n = reading.visits.find((visit) => visit.n === press?.visit)?.screen ?? lastScreen(reading);
  if (n === undefined) return [];
  const where = named(facts, n);
  const label = press ? labelOf(press) : "";
  const stays = press !== undefined && saysStay(press);
  const what = label === "" ? "what is chosen" : `“${label}”`;
  const beside = label === "" ? "" : ` beside “${label}”`;
  const change: Change = {
    id: "lead-to-the-end",
    text: stays
      ? `Offer${beside} on ${where} a control that ends it, with nothing more in the way`
      : `Let ${what} on ${where} end it instead of keeping it, with nothing more in the way`,
    screens: [n],
    suppose: (was) => ended(was, press),
    measures: (taken) => lookedAt(taken, facts.measures, true),
    ...(stays && {
      facts: (now) => ({ ...now, finalControl: { screen: n, label: "", kind: "button", meaning: "leave" } }),
    }),
  };
  return [change];
};
