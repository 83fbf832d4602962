/** are-you-sure: a further confirmation that adds no information and no choice. */
import type { Lexicon } from "../lexicon/lexicon.js";
import { asksOf } from "../reading/asks.js";
import type { ReadScreen } from "../reading/model.js";
import { offersOf } from "../reading/offers.js";
import { mainPieces } from "../reading/pieces.js";
import { type Detector, onPiece } from "./finding.js";
import { afterIntent, asksReason, lexiconOf } from "./screens.js";

/** What a confirmation may add: a date, an amount, the fate of data, when it ends; what is lost is told, if unkindly. */
const INFORMATION = ["date", "money", "data-fate", "ends-when", "owed", "loss-framing"];

function adds(screen: ReadScreen, lexicon: Lexicon): boolean {
  // What a control says is a choice, not information.
  const pieces = mainPieces(screen).filter((piece) => piece.kind !== "control");
  if (pieces.some((piece) => INFORMATION.some((cls) => lexicon.find(cls, piece.text) !== undefined)))
    return true;
  return offersOf(screen, lexicon).length > 0 || asksReason(screen, lexicon) || screen.main.fields.length > 0;
}

/** Asked after the user had already said so. */
export const areYouSure: Detector = (reading, lexicons) => {
  let asked = false;
  return reading.screens.flatMap((screen) => {
    if (!afterIntent(reading, screen)) return [];
    const lexicon = lexiconOf(screen, lexicons);
    const [ask] = asksOf(screen, lexicon);
    if (ask === undefined) return [];
    const again = asked;
    asked = true;
    if (adds(screen, lexicon)) return [];
    const piece = { text: ask.quote, locator: ask.locator, kind: "text" as const };
    const by = `question${again ? " asked again" : ""}, no date, amount or fate of data on the screen`;
    return [onPiece("are-you-sure", screen.n, piece, again ? 0.9 : 0.8, by)];
  });
};
