/** Keeps what was read from a screen: a dozen detectors and measures ask the same of it. */
import type { Lexicon } from "../lexicon/lexicon.js";
import type { ReadScreen } from "./model.js";

/** What an answer rests on beside the screen's first look: visited again, or put into the flow, it is read anew. */
function stateOf(screen: ReadScreen): string {
  return `${screen.inFlow} ${screen.language} ${screen.visits.map((visit) => visit.looks.length).join(" ")}`;
}

/** A function of a screen that works once for each state of the screen. */
export function remembered<Value>(make: (screen: ReadScreen) => Value): (screen: ReadScreen) => Value {
  const known = new WeakMap<ReadScreen, { state: string; value: Value }>();
  return (screen) => {
    const state = stateOf(screen);
    const last = known.get(screen);
    if (last?.state === state) return last.value;
    const value = make(screen);
    known.set(screen, { state, value });
    return value;
  };
}

/** The same for a function that needs a lexicon. */
export function rememberedIn<Value>(
  make: (screen: ReadScreen, lexicon: Lexicon) => Value,
): (screen: ReadScreen, lexicon: Lexicon) => Value {
  const byLexicon = new WeakMap<Lexicon, (screen: ReadScreen) => Value>();
  return (screen, lexicon) => {
    let known = byLexicon.get(lexicon);
    if (!known) {
      known = remembered((one) => make(one, lexicon));
      byLexicon.set(lexicon, known);
    }
    return known(screen);
  };
}
