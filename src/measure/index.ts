/** Numbers from a reading and its findings, by the counting rules. A name that is absent was not measured. */
import type { Lexicons } from "../lexicon/lexicon.js";
import { escalations } from "../reading/escalations.js";
import type { Reading } from "../reading/model.js";
import { renewingAfterwards } from "../reading/verify.js";
import { looksOf, voicesOf } from "../reading/voices.js";
import type { Finding } from "../report/schema.js";
import { EXIT_KINDS, type Measures, UNJUDGED } from "../vocabulary.js";
import { announcedWaitSeconds } from "./announced-wait-seconds.js";
import { channelSwitches } from "./channel-switches.js";
import { chatLoops } from "./chat-loops.js";
import { chatTurns } from "./chat-turns.js";
import { clicks } from "./clicks.js";
import { clicksToContact } from "./clicks-to-contact.js";
import { contactChannels } from "./contact-channels.js";
import { deflections, forumRedirects } from "./deflections.js";
import { detours } from "./detours.js";
import { elapsedMs } from "./elapsed.js";
import { entryClicks } from "./entry-clicks.js";
import { estimatedSeconds } from "./estimated-seconds.js";
import { humanReached } from "./human-reached.js";
import { inputs, typedCharacters } from "./inputs.js";
import { offers } from "./offers.js";
import { options } from "./options.js";
import { pressureScreens } from "./pressure-screens.js";
import { reExplains } from "./re-explains.js";
import { reauthentications } from "./reauthentications.js";
import { repeatedAsks } from "./repeated-asks.js";
import { symmetry } from "./symmetry.js";
import { transfers } from "./transfers.js";
import { turnsToHuman } from "./turns-to-human.js";
import { waitSeconds } from "./wait-seconds.js";
import { walkedScreens, walkedVisits } from "./walked.js";
import { words } from "./words.js";

const tenth = (seconds: number) => Math.round(seconds * 10) / 10;

/** Drops what was not measured, so that a missing number can never be read as 0. */
function measured(values: Record<string, number | boolean | undefined>): Measures {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function work(reading: Reading, lexicons: Lexicons): Measures {
  const counts = {
    clicks: clicks(reading),
    inputs: inputs(reading),
    words: words(reading),
    waitSeconds: tenth(waitSeconds(reading)),
  };
  return measured({
    screens: walkedScreens(reading).length,
    visits: walkedVisits(reading).length,
    ...counts,
    estimatedSeconds: tenth(
      estimatedSeconds({ ...counts, chatTurns: chatTurns(reading), characters: typedCharacters(reading) }),
    ),
    elapsedMs: elapsedMs(reading),
    detours: detours(reading),
    reauthentications: reauthentications(reading, lexicons),
  });
}

/** What only a journey out can have; without intent in a run that broke off, nothing is known of its flow. */
function pressure(reading: Reading, findings: readonly Finding[], lexicons: Lexicons): Measures {
  if (!EXIT_KINDS.includes(reading.kind)) return {};
  if (!reading.intent && UNJUDGED.includes(reading.outcome)) return {};
  return measured({
    options: options(reading),
    entryClicks: entryClicks(reading),
    pressureScreens: pressureScreens(reading, findings),
    offers: offers(reading, lexicons),
    offerEscalations: escalations(reading, lexicons).length,
    repeatedAsks: repeatedAsks(reading, lexicons),
    channelSwitches: channelSwitches(reading, lexicons),
    ...(reading.outcome === "requested"
      ? { announcedWaitSeconds: announcedWaitSeconds(reading, lexicons) }
      : {}),
  });
}

/** What stands between a customer and the company's people. */
function places(reading: Reading, lexicons: Lexicons): Record<string, number | undefined> {
  return {
    clicksToContact: clicksToContact(reading, lexicons),
    forumRedirects: forumRedirects(reading, lexicons),
    deflections: deflections(reading, lexicons),
    contactChannels: contactChannels(reading, lexicons),
  };
}

/** What can occur in a journey that seeks help, or that met a chat on its way. */
function avoidance(reading: Reading, lexicons: Lexicons): Measures {
  if (reading.kind !== "support" && reading.chats.length === 0) return {};
  return measured({
    ...(reading.kind === "support" ? places(reading, lexicons) : {}),
    humanReached: humanReached(reading),
    chatTurns: chatTurns(reading),
    chatLoops: chatLoops(reading),
    turnsToHuman: turnsToHuman(reading),
    transfers: transfers(reading),
    reExplains: reExplains(reading, lexicons),
    announcedWaitSeconds: announcedWaitSeconds(reading, lexicons),
    channelSwitches: channelSwitches(reading, lexicons),
  });
}

/**
 * The measures of one journey: the work, and for journeys out the pressure. `others.signup` is the sign-up journey of
 * the same file, for symmetry. Seconds have one decimal. Empty where no screen was seen.
 */
export function measure(
  reading: Reading,
  findings: readonly Finding[],
  others: { signup?: Reading | undefined },
  plain: Lexicons,
): Measures {
  return measureIn(reading, findings, others, voicesOf(looksOf(reading), plain));
}

/** The same with lexicons that already read each text in its own language. */
export function measureIn(
  reading: Reading,
  findings: readonly Finding[],
  others: { signup?: Reading | undefined },
  lexicons: Lexicons,
): Measures {
  if (walkedVisits(reading).length === 0) return {};
  const renewing = renewingAfterwards(reading, lexicons)?.renewing;
  return {
    ...work(reading, lexicons),
    ...pressure(reading, findings, lexicons),
    ...avoidance(reading, lexicons),
    ...(EXIT_KINDS.includes(reading.kind) ? symmetry(reading, others.signup) : {}),
    ...measured({ stillActive: renewing }),
  };
}

/** The measures of a reading of which they are known, with other findings: pressure alone rests on findings. */
export function measureAgain(reading: Reading, findings: readonly Finding[], known: Measures): Measures {
  return known.pressureScreens === undefined
    ? known
    : { ...known, pressureScreens: pressureScreens(reading, findings) };
}
