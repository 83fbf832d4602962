/** Labels of the measures, and which of them a journey of a given kind is expected to show. */
import {
  EXIT_KINDS,
  type Kind,
  MEASURE_NAMES,
  MEASURES,
  type MeasureName,
  type Measures,
} from "../../vocabulary.js";

export const MEASURE_LABELS: Record<MeasureName, string> = {
  screens: "Screens",
  visits: "Visits",
  clicks: "Clicks",
  inputs: "Fields filled in",
  options: "Options offered",
  words: "Words to read",
  estimatedSeconds: "Estimated time",
  elapsedMs: "Machine time",
  waitSeconds: "Forced waiting",
  detours: "Detours",
  reauthentications: "Identity checks",
  entryClicks: "Clicks before intent",
  pressureScreens: "Pressure screens",
  offers: "Offers to stay",
  offerEscalations: "Escalated offers",
  repeatedAsks: "Repeated asks",
  channelSwitches: "Channel switches",
  signupClicks: "Clicks to sign up",
  symmetry: "Leaving against joining",
  stillActive: "Still active afterwards",
  clicksToContact: "Clicks to contact",
  humanReached: "Person reached",
  chatTurns: "Chat messages sent",
  chatLoops: "Repeated bot replies",
  turnsToHuman: "Messages until a person",
  forumRedirects: "Sent to a forum",
  deflections: "Sent to self-service",
  transfers: "Transfers",
  reExplains: "Asked again",
  announcedWaitSeconds: "Stated waiting time",
  contactChannels: "Channels to a person",
};

/** What a measure counts, as a phrase. */
export function measureMeaning(name: MeasureName): string {
  // The vocabulary names the type for rule authors; readers see yes or no.
  return MEASURES[name].about.replace(" (true or false)", "");
}

export type MeasureFamily = (typeof MEASURES)[MeasureName]["family"];
export const MEASURE_FAMILIES: Record<MeasureFamily, string> = {
  work: "The work",
  pressure: "Pressure to stay",
  avoidance: "Avoidance of contact",
};

/** Measures of the work that are counted in the flow or up to the intent: without these there is nothing to count. */
const NEEDS_FLOW: readonly MeasureName[] = ["options", "entryClicks"];

function expects(kind: Kind, name: MeasureName): boolean {
  const { family } = MEASURES[name];
  if (family === "work") return EXIT_KINDS.includes(kind) || !NEEDS_FLOW.includes(name);
  return family === "pressure" ? EXIT_KINDS.includes(kind) : kind === "support";
}

/**
 * The measures to list, by family. A family that belongs to the kind is listed whole, so that a gap shows;
 * of any other family only what was measured.
 */
export function listedMeasures(
  kind: Kind,
  measures: Measures,
): { family: MeasureFamily; names: MeasureName[] }[] {
  const families: MeasureFamily[] = ["work", "pressure", "avoidance"];
  return families
    .map((family) => ({
      family,
      names: MEASURE_NAMES.filter(
        (name) => MEASURES[name].family === family && (expects(kind, name) || measures[name] !== undefined),
      ),
    }))
    .filter((group) => group.names.length > 0);
}
