/** confirmshaming: the leaving choice words the user as foolish or unkind. */
import type { Meaning } from "../reading/model.js";
import { shownControls } from "../reading/shown.js";
import { byWords, type Detector, labelOf, onControl } from "./finding.js";
import { lexiconOf } from "./screens.js";

const KEEPS: readonly Meaning[] = ["stay", "pause", "downgrade", "accept-offer"];

/**
 * Only labels of controls that do not keep the user: first-person words of waste, ignorance or unkindness put into
 * the user's mouth. Fields are passed over: a reason that the user ticks is the user's own.
 */
export const confirmshaming: Detector = (reading, lexicons) =>
  reading.screens.flatMap((screen) => {
    const lexicon = lexiconOf(screen, lexicons);
    return shownControls(screen, lexicon).flatMap(({ control, meaning }) => {
      if (meaning.confidence >= 0.6 && KEEPS.includes(meaning.meaning)) return [];
      const match =
        lexicon.find("confirmshaming", labelOf(control)) ?? lexicon.find("confirmshaming", control.name);
      return match === undefined
        ? []
        : [onControl("confirmshaming", screen.n, control, 0.88, byWords(match))];
    });
  });
