/** premium-number: a telephone number that costs the caller more than an ordinary call. */
import { type MetWay, phonesMet } from "../reading/places/contact.js";
import { type Detector, type Draft, quoteOf } from "./finding.js";

/** A price in words is sure; the numbering plan is, where it knows the very number; a shared cost may be little. */
function confidenceOf({ cost, costSure }: MetWay): number | undefined {
  if (cost === "paid") return costSure === true ? 0.9 : 0.65;
  return cost === "shared" ? 0.5 : undefined;
}

export const premiumNumber: Detector = (reading, lexicons) =>
  phonesMet(reading, lexicons).flatMap((met): Draft[] => {
    const confidence = confidenceOf(met);
    if (confidence === undefined) return [];
    const { screen, locator } = met;
    const by = `${met.label}: ${met.costBecause ?? ""}`;
    return [
      { pattern: "premium-number", screen, quote: quoteOf(met.quote), locator, confidence, by: quoteOf(by) },
    ];
  });
