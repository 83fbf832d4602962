/** Shortens what is read on a screen, where much reading or a long way was found. */
import type { Reading } from "../../reading/model.js";
import { type Change, named, type Proposer } from "../model.js";
import { breaksLimit } from "./parts.js";

/** Words that a screen can do with: some twenty-five seconds of reading. The figure is our own. */
const ENOUGH = 100;

function shortened(reading: Reading, n: number): Reading {
  const screens = reading.screens.map((screen) => {
    if (screen.n !== n) return screen;
    // What is said on it stays: it is only said in fewer words.
    const { of = screen, without = [] } = screen.supposed ?? {};
    const main = { ...screen.main, words: Math.min(screen.main.words, ENOUGH) };
    return { ...screen, main, supposed: { of, without } };
  });
  return { ...reading, screens };
}

/** One for each screen of the way with more words. How long a conversation is, its chat decides. */
export const shorter: Proposer = (walked) => {
  const { reading, facts } = walked;
  if (!breaksLimit(walked, "words", "estimatedSeconds")) return [];
  return reading.screens
    .filter(({ main, look }) => main.words > ENOUGH && look.chats === undefined)
    .filter(({ visits }) => visits.some((visit) => visit.n <= reading.endVisit))
    .map(
      ({ n, main }): Change => ({
        id: `shorten-${n}`,
        text: `Say in ${ENOUGH} words what takes ${main.words} on ${named(facts, n)}`,
        screens: [n],
        suppose: ({ reading: now, findings }) => ({ reading: shortened(now, n), findings }),
      }),
    );
};
