/** still-active: after a confirmed end the place to verify still shows the subscription as renewing. */
import { renewingAfterwards } from "../reading/verify.js";
import { type Detector, quoteOf } from "./finding.js";
import { endOf } from "./screens.js";

/** Quotes the words of the place to verify; the screen is the one of the journey that shows the same place, else its last. */
export const stillActive: Detector = (reading, lexicons) => {
  const state = renewingAfterwards(reading, lexicons);
  const end = endOf(reading);
  if (!state?.renewing || end === undefined) return [];
  const place = reading.verify?.heading;
  const screen =
    reading.screens.find(({ look }) => look.heading === place && look.heading !== "") ?? end.screen;
  const by = `seen afterwards at ${quoteOf(reading.verify?.url ?? "")}`;
  const { locator } = state;
  return [
    {
      pattern: "still-active",
      screen: screen.n,
      quote: quoteOf(state.quote),
      locator,
      confidence: 0.85,
      by,
    },
  ];
};
