/** Detectors of care: the first sentence on each screen in which the company says a thing. */
import type { Match } from "../lexicon/lexicon.js";
import type { Pattern } from "../vocabulary.js";
import { companySays, onSpoken, type Spoken } from "./chat-lines.js";
import { byWords, type Detector } from "./finding.js";

/** What a sentence says of a pattern: the words and how sure. */
export type Heard = { match: Match; confidence: number } | undefined;

/** A detector that reports, per screen, the first sentence of the company that `hears` knows. */
export function careDetector(pattern: Pattern, hears: (spoken: Spoken) => Heard): Detector {
  return (reading, lexicons) => {
    const done = new Set<number>();
    return companySays(reading, lexicons).flatMap((spoken) => {
      const heard = done.has(spoken.screen) ? undefined : hears(spoken);
      if (!heard) return [];
      if (heard.confidence >= 0.6) done.add(spoken.screen);
      return [onSpoken(pattern, reading, spoken, heard.confidence, byWords(heard.match), heard.match.index)];
    });
  };
}

/** By one class of the lexicon. */
export function heardAs(cls: string, confidence: number): (spoken: Spoken) => Heard {
  return ({ lexicon, text }) => {
    const match = lexicon.find(cls, text);
    return match && { match, confidence };
  };
}
