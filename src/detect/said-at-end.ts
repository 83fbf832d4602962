/** What the end of a journey says: its main content, its heading wherever that stands, and messages that popped up. */

import type { Reading, ReadScreen, Visit } from "../reading/model.js";
import { mainPieces, type Piece, sentencePieces } from "../reading/pieces.js";

/** The sentences of the screen that confirms, and of what was announced beside its main content. */
export function saidAtEnd(
  reading: Reading,
  { visit, screen }: { visit: Visit; screen: ReadScreen },
): readonly Piece[] {
  const announced = reading.toasts
    .filter((toast) => visit.looks.some((one) => one.n === toast.look))
    .map((toast): Piece => ({ text: toast.text, locator: "", kind: "status" }));
  const heading: Piece = { text: screen.look.heading, locator: "", kind: "heading" };
  return sentencePieces([...mainPieces(screen), heading, ...announced], screen.language);
}
