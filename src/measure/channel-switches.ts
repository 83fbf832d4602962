/** channelSwitches: how often the user is told to go on in another channel to reach the goal. */
import { type Lexicons, lexiconFor } from "../lexicon/lexicon.js";
import { switchesChannel } from "../reading/channels.js";
import { sentElsewhere } from "../reading/conversation/goal.js";
import type { Reading, ReadScreen } from "../reading/model.js";
import { walkedScreens } from "./walked.js";

/** A page that ends a journey to a person with nothing but ways off the web tells the user to take one of them. */
function leavesTheWeb(reading: Reading, screen: ReadScreen): boolean {
  const last = screen.visits.some(({ n }) => n === reading.endVisit);
  const isPage = screen.look.chats === undefined;
  return reading.kind === "support" && reading.outcome === "handed-off" && last && isPage;
}

/**
 * Distinct screens with such a notice, and messages of a chat; one notice that names two channels is one. What is said
 * after the end is none.
 */
export function channelSwitches(reading: Reading, lexicons: Lexicons): number {
  const confirmed = reading.outcome === "completed" || reading.outcome === "requested";
  const inChats = reading.chats.flatMap(sentElsewhere).length;
  const onPages = walkedScreens(reading).filter((screen) => {
    if (confirmed && screen.visits.every((visit) => visit.n === reading.endVisit)) return false;
    return leavesTheWeb(reading, screen) || switchesChannel(screen, lexiconFor(screen.language, lexicons));
  }).length;
  return onPages + inChats;
}
