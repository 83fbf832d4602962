/** labyrinth: more than three clicks, or any detour, before the user can say that they want out. */
import type { Reading } from "../reading/model.js";
import { type Detector, labelOf, quoteOf } from "./finding.js";

/** Clicks before the click of intent above which the way in is a labyrinth (counting rules, `labyrinth`). */
const MOST_CLICKS = 3;

function entry(reading: Reading): { clicks: number; detours: number } | undefined {
  const intent = reading.intent?.action.n;
  if (intent === undefined) return undefined;
  const before = reading.actions.filter((one) => one.action.n < intent);
  return {
    clicks: before.filter((one) => one.counted).length,
    detours: before.filter(({ action }) => action.kind === "back" || action.kind === "goto").length,
  };
}

/** Reported on the screen of intent; a journey in which nobody found the way out has no entry to measure. */
export const labyrinth: Detector = (reading) => {
  const way = entry(reading);
  const intent = reading.intent;
  const visit = reading.visits.find((one) => one.n === intent?.visit);
  if (way === undefined || intent === undefined || visit === undefined) return [];
  if (way.clicks <= MOST_CLICKS && way.detours === 0) return [];
  const { control, action } = intent;
  const quote = quoteOf(control === undefined ? (action.target?.name ?? "") : labelOf(control));
  const locator = control?.locator ?? action.target?.locator ?? "";
  const by = `${way.clicks} click${way.clicks === 1 ? "" : "s"} and ${way.detours} detour${way.detours === 1 ? "" : "s"} before it`;
  return [{ pattern: "labyrinth", screen: visit.screen, quote, locator, confidence: 0.95, by }];
};
