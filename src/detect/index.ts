/** All findings of a journey: runs every detector, then sets what follows from pattern and screen. */
import type { Lexicons } from "../lexicon/lexicon.js";
import type { Reading } from "../reading/model.js";
import { looksOf, voicesOf } from "../reading/voices.js";
import type { Finding } from "../report/schema.js";
import { classOf, EXIT_KINDS, REVIEW_BELOW } from "../vocabulary.js";
import { acknowledgement } from "./acknowledgement.js";
import { ambiguousLabel } from "./ambiguous-label.js";
import { apology } from "./apology.js";
import { areYouSure } from "./are-you-sure.js";
import { botUndisclosed } from "./bot-undisclosed.js";
import { channelOnly, hoursOnly } from "./channel-only.js";
import { chatLoop } from "./chat-loop.js";
import { choiceOfRemedy } from "./choice-of-remedy.js";
import { closedLine } from "./closed-line.js";
import { confirmshaming } from "./confirmshaming.js";
import { contactHidden } from "./contact-hidden.js";
import { contactHours, contactOnly } from "./contact-only.js";
import { countdownTimer } from "./countdown-timer.js";
import { deflection } from "./deflection.js";
import { easyReturn } from "./easy-return.js";
import { emotionalAppeal } from "./emotional-appeal.js";
import { empathy } from "./empathy.js";
import { feeThreat } from "./fee-threat.js";
import { type Detector, type Draft, plain } from "./finding.js";
import { forcedSurvey } from "./forced-survey.js";
import { forcedWait } from "./forced-wait.js";
import { hiddenExit } from "./hidden-exit.js";
import { labyrinth } from "./labyrinth.js";
import { loginRequired } from "./login-required.js";
import { lossFraming } from "./loss-framing.js";
import { nagging } from "./nagging.js";
import { noHumanRoute } from "./no-human-route.js";
import { noWaitTime } from "./no-wait-time.js";
import { deadEnd, noConfirmation } from "./outcomes.js";
import { plainConfirmation } from "./plain-confirmation.js";
import { premiumNumber } from "./premium-number.js";
import { preselectedStay } from "./preselected-stay.js";
import { reExplain } from "./re-explain.js";
import { reauthentication } from "./reauthentication.js";
import { pauseDiversion, retentionOffer } from "./retention-offer.js";
import { scarcity } from "./scarcity.js";
import { sentRound } from "./sent-round.js";
import { sneakedConsent } from "./sneaked-consent.js";
import { socialProof } from "./social-proof.js";
import { statedResponseTime } from "./stated-response-time.js";
import { stillActive } from "./still-active.js";
import { thanks } from "./thanks.js";
import { transfer } from "./transfer.js";
import { trickWording } from "./trick-wording.js";
import { unanswered } from "./unanswered.js";
import { urgency } from "./urgency.js";
import { visualAsymmetry } from "./visual-asymmetry.js";

/** Detectors for the kinds in which the user wants out. */
const EXIT: readonly Detector[] = [
  retentionOffer,
  pauseDiversion,
  lossFraming,
  confirmshaming,
  emotionalAppeal,
  urgency,
  countdownTimer,
  scarcity,
  socialProof,
  forcedSurvey,
  areYouSure,
  feeThreat,
  forcedWait,
  nagging,
  visualAsymmetry,
  hiddenExit,
  trickWording,
  preselectedStay,
  sneakedConsent,
  ambiguousLabel,
  channelOnly,
  hoursOnly,
  labyrinth,
  stillActive,
  noConfirmation,
  plainConfirmation,
  easyReturn,
  thanks,
];
/** Detectors for what is said in chats, whatever the journey, and on the pages of one that seeks help. */
const SERVICE: readonly Detector[] = [
  chatLoop,
  botUndisclosed,
  noHumanRoute,
  transfer,
  reExplain,
  noWaitTime,
  closedLine,
  unanswered,
  apology,
  acknowledgement,
  choiceOfRemedy,
  statedResponseTime,
  empathy,
];
/** Detectors for the kind in which the user wants to reach a person. */
const SUPPORT: readonly Detector[] = [
  contactHidden,
  deflection,
  contactOnly,
  contactHours,
  noConfirmation,
  thanks,
];
/** Detectors for every journey in which something is to be reached. */
const ANY: readonly Detector[] = [
  deadEnd,
  sentRound,
  premiumNumber,
  loginRequired,
  reauthentication,
  ...SERVICE,
];

function counts(draft: Draft, reading: Reading): boolean {
  if (draft.confidence < REVIEW_BELOW) return false;
  if (classOf(draft.pattern) !== "pressure") return true;
  return reading.screens.some((screen) => screen.n === draft.screen && screen.inFlow);
}

function order(a: Finding, b: Finding): number {
  const text = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);
  return (
    a.screen - b.screen || text(a.pattern, b.pattern) || text(a.locator, b.locator) || text(a.quote, b.quote)
  );
}

/**
 * The findings of one journey, by screen, pattern and locator; of several with the same pattern, screen and quote
 * the surest. A finding counts when it is sure enough, and for pressure when its screen is in the flow.
 * Sign-up journeys are measured for symmetry only and have no findings.
 */
export function detect(reading: Reading, lexicons: Lexicons): Finding[] {
  if (reading.kind === "signup") return [];
  const detectors = [...(EXIT_KINDS.includes(reading.kind) ? EXIT : SUPPORT), ...ANY];
  const surest = new Map<string, Finding>();
  const voices = voicesOf(looksOf(reading), lexicons);
  for (const detector of detectors)
    for (const draft of detector(reading, voices)) {
      const key = JSON.stringify([draft.pattern, draft.screen, draft.quote]);
      const known = surest.get(key);
      if (known !== undefined && known.confidence >= draft.confidence) continue;
      surest.set(key, {
        ...draft,
        by: plain(draft.by),
        class: classOf(draft.pattern),
        counted: counts(draft, reading),
      });
    }
  return [...surest.values()].sort(order);
}
