/** nagging: the same offer, or a question in the same words, shown again after it was declined. */
import { type Ask, asksOf } from "../reading/asks.js";
import { offerKey } from "../reading/escalations.js";
import type { Reading, ReadScreen, Visit } from "../reading/model.js";
import { type Offer, offersOf } from "../reading/offers.js";
import { type Detector, type Draft, quoteOf } from "./finding.js";
import { lexiconOf } from "./screens.js";

/** Whether leaving the visit declined what it showed: not by going back, staying or taking the offer. */
function declined(visit: Visit): boolean {
  const last = visit.actions.at(-1);
  if (last === undefined || last.action.kind === "back" || last.action.kind === "goto") return false;
  const meaning = last.meaning?.meaning;
  return (
    meaning !== "back" &&
    meaning !== "stay" &&
    meaning !== "pause" &&
    meaning !== "accept-offer" &&
    meaning !== "downgrade"
  );
}

function undone(visit: Visit): boolean {
  const by = visit.enteredBy;
  return by?.action.kind === "back" || by?.action.kind === "goto" || by?.meaning?.meaning === "back";
}

/** Flow visits in order, with their screens. */
function walk(reading: Reading): { visit: Visit; screen: ReadScreen }[] {
  return reading.visits.flatMap((visit) => {
    const screen = reading.screens.find((one) => one.n === visit.screen);
    return screen?.inFlow && visit.n <= reading.endVisit ? [{ visit, screen }] : [];
  });
}

/** A further question in other words is a repeated ask, and a better offer an escalation: neither is nagging. */
export const nagging: Detector = (reading, lexicons) => {
  const refused = new Set<string>();
  const drafts: Draft[] = [];
  for (const { visit, screen } of walk(reading)) {
    const lexicon = lexiconOf(screen, lexicons);
    const offers = offersOf(screen, lexicon);
    const asks = asksOf(screen, lexicon);
    const shown: [string, Offer | Ask, string][] = [
      ...offers.map((offer): [string, Offer, string] => [offerKey(offer), offer, `the same ${offer.kind}`]),
      ...asks.map((ask): [string, Ask, string] => [`? ${ask.words}`, ask, "a question in the same words"]),
    ];
    if (!undone(visit))
      for (const [key, { quote, locator }, what] of shown)
        if (refused.has(key))
          drafts.push({
            pattern: "nagging",
            screen: screen.n,
            quote: quoteOf(quote),
            locator,
            confidence: key.endsWith("unnamed") ? 0.55 : 0.85,
            by: `${what} as declined before`,
          });
    // Pressing on with the pause chosen beforehand took it: what the site says of it afterwards repeats nothing.
    const took = reading.outcome === "retained" && visit.n === reading.endVisit - 1;
    if (declined(visit) && !took) for (const [key] of shown) refused.add(key);
  }
  return drafts;
};
