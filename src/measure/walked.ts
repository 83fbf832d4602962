/** The part of a reading that is counted: visits, screens and actions from the start to the end. */
import type { ReadAction, Reading, ReadScreen, Visit } from "../reading/model.js";

/** Visits from the start to the one at which the journey ended. */
export function walkedVisits(reading: Reading): Visit[] {
  return reading.visits.filter((visit) => visit.n <= reading.endVisit);
}

/** Distinct screens that were met on the way. */
export function walkedScreens(reading: Reading): ReadScreen[] {
  const met = new Set(walkedVisits(reading).map((visit) => visit.screen));
  return reading.screens.filter((screen) => met.has(screen.n));
}

export function flowScreens(reading: Reading): ReadScreen[] {
  return walkedScreens(reading).filter((screen) => screen.inFlow);
}

export function walkedActions(reading: Reading): ReadAction[] {
  return reading.actions.filter((one) => one.visit <= reading.endVisit);
}
