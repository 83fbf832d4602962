/** Leaves a screen out: what led to it leads on to where it led. */
import type { Reading, ReadScreen } from "../../reading/model.js";
import { withoutVisits } from "../cut.js";
import { type Change, named, type Proposer, type Supposed } from "../model.js";
import { lastScreen } from "./parts.js";

/** The visits on which something stands that the journey cannot do without. */
function needed({ intent, finalAct, endVisit, held, chats, visits }: Reading): Set<number> {
  const looks = [held?.look, ...chats.flatMap(({ open, lines }) => [open?.look, lines[0]?.message.look])];
  return new Set([
    visits[0]?.n ?? 0,
    endVisit,
    intent?.visit ?? 0,
    finalAct?.visit ?? 0,
    ...visits.filter((visit) => visit.looks.some(({ n }) => looks.includes(n))).map(({ n }) => n),
  ]);
}

function leaveOut({ reading, findings }: Supposed, screen: ReadScreen): Supposed {
  const gone = new Set(reading.visits.filter((visit) => visit.screen === screen.n).map(({ n }) => n));
  return { reading: withoutVisits(reading, gone), findings };
}

function mayGo(screen: ReadScreen, reading: Reading, contacts: ReadonlySet<number>): boolean {
  if (contacts.has(screen.n) || screen.n === lastScreen(reading)) return false;
  const walked = screen.visits.some(({ n }) => n <= reading.endVisit);
  // What comes before the act of intent is the way in: it has a change of its own.
  return walked && (reading.kind === "support" || screen.inFlow);
}

/** One for each screen of the flow, or on the way to a person, that is not where something needed stands. */
export const leavingOut: Proposer = ({ reading, facts }) => {
  const stays = needed(reading);
  const contacts = new Set((facts.contacts ?? []).filter(({ works }) => works).map(({ screen }) => screen));
  return reading.screens
    .filter((screen) => mayGo(screen, reading, contacts) && !screen.visits.some(({ n }) => stays.has(n)))
    .map(
      (screen): Change => ({
        id: `leave-out-${screen.n}`,
        text: `Leave out ${named(facts, screen.n)}`,
        screens: [screen.n],
        whole: true,
        suppose: (was) => leaveOut(was, screen),
      }),
    );
};
