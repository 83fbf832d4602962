/** still-active: after a confirmed end the place to verify still shows the subscription as renewing. */
import { renewingAfterwards } from "../reading/verify.js";
import { type Detector, quoteOf } from "./finding.js";
import { endOf } from "./screens.js";

/** Quotes the words of the place to verify; the screen is the one that had confirmed the end. */
export const stillActive: Detector = (reading, lexicons) => {
  const state = renewingAfterwards(reading, lexicons);
  const end = endOf(reading);
  if (!state?.renewing || end === undefined) return [];
  const by = `seen afterwards at ${quoteOf(reading.verify?.url ?? "")}`;
  const { locator } = state;
  return [
    {
      pattern: "still-active",
      screen: end.screen.n,
      quote: quoteOf(state.quote),
      locator,
      confidence: 0.85,
      by,
    },
  ];
};
