/** estimatedSeconds: the time an ordinary person needs, never the machine's own. */

/** What the estimate rests on; all are measures or counts of the same journey. */
export interface Work {
  clicks: number;
  inputs: number;
  chatTurns: number;
  characters: number;
  waitSeconds: number;
  words: number;
}

/** Seconds of the keystroke-level model (Card, Moran and Newell 1980): point, press, decide, change hands, type. */
const POINT = 1.1;
const PRESS = 0.2;
const DECIDE = 1.35;
const HAND = 0.8;
const TYPE = 0.28;
/** Words a minute in silent reading (Brysbaert 2019). */
const READING = 238;

/** Seconds, unrounded: pointing, pressing, deciding, typing, forced waits and reading. */
export function estimatedSeconds(work: Work): number {
  const acts = work.clicks + work.inputs;
  const typed = work.inputs + work.chatTurns;
  return (
    (POINT + PRESS) * acts +
    DECIDE * (acts + work.chatTurns) +
    HAND * typed +
    TYPE * work.characters +
    work.waitSeconds +
    (60 * work.words) / READING
  );
}
