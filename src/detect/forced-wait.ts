/** forced-wait: the user is made to wait, on the screen where it happens. */
import { waitsOf } from "../reading/waits.js";
import { type Detector, quoteOf } from "./finding.js";

const WORDS = {
  disabled: "could be used only after",
  late: "appeared only after",
  interstitial: "went on by itself after",
} as const;

/** A control that becomes usable or appears only after a delay, or an interstitial; page loading is none. */
export const forcedWait: Detector = (reading) =>
  waitsOf(reading).map(({ screen, seconds, kind, quote, locator }) => ({
    pattern: "forced-wait",
    screen,
    quote: quoteOf(quote),
    locator,
    confidence: kind === "late" ? 0.7 : 0.92,
    by: `${WORDS[kind]} ${seconds.toFixed(1)} s`,
  }));
