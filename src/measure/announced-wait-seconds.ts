/** announcedWaitSeconds: the longest waiting or answering time that the site states for the way taken. */
import { type Lexicons, lexiconFor } from "../lexicon/lexicon.js";
import { longestWaitIn, statedTimes } from "../reading/announced-wait.js";
import type { Reading } from "../reading/model.js";
import { mainPieces } from "../reading/pieces.js";
import { walkedVisits } from "./walked.js";

/** Screens of the way itself: the one it ends on and the one before (the form that was sent). */
const LAST_SCREENS = 2;

/** Seconds; of chats where one was met, else of the last screens. Undefined where no time is stated. */
export function announcedWaitSeconds(reading: Reading, lexicons: Lexicons): number | undefined {
  const inChats = reading.chats.flatMap((chat) => longestWaitIn(chat) ?? []);
  if (reading.chats.length > 0) return inChats.length === 0 ? undefined : Math.max(...inChats);
  const last = new Set(
    walkedVisits(reading)
      .slice(-LAST_SCREENS)
      .map(({ screen }) => screen),
  );
  const onPages = reading.screens
    .filter(({ n }) => last.has(n))
    .flatMap((screen) =>
      mainPieces(screen).flatMap(({ text }) => statedTimes(text, lexiconFor(screen.language, lexicons))),
    )
    .flatMap(({ seconds }) => seconds ?? []);
  return onPages.length === 0 ? undefined : Math.max(...onPages);
}
