/** confirmshaming: the leaving choice words the user as foolish or unkind. */
import type { Meaning } from "../reading/model.js";
import { shownControls } from "../reading/shown.js";
import { byWords, type Detector, labelOf, onControl } from "./finding.js";
import { lexiconOf } from "./screens.js";

/**
 * Words that shame by themselves, and a refusal that goes on about the user, with how sure each is. The second is heard in
 * the flow only, where offers and pleas are refused: elsewhere "No, I am not Alex" answers a question of fact.
 */
const CLASSES = [
  { cls: "confirmshaming", confidence: 0.88, flowOnly: false },
  { cls: "confirmshaming-answer", confidence: 0.72, flowOnly: true },
];
/** "No, thanks. I hate to save." is one answer, and is read as one. */
const asOne = (label: string): string => label.replace(/[.!]+\s+/gu, ", ");
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
      for (const { cls, confidence, flowOnly } of CLASSES) {
        if (flowOnly && !screen.inFlow) continue;
        const match = lexicon.find(cls, asOne(labelOf(control))) ?? lexicon.find(cls, asOne(control.name));
        if (match) return [onControl("confirmshaming", screen.n, control, confidence, byWords(match))];
      }
      return [];
    });
  });
