/** Plain words for a comparison. */
import { count } from "../report/wording/format.js";
import type { Comparison, Direction, JourneyChange } from "./model.js";

export const STATUS_LINE: Record<Comparison["verdict"]["status"], { word: string; about: string }> = {
  same: { word: "Not worse", about: "No rule at or above the gate broke between the two runs." },
  better: { word: "Better", about: "Something became better, and no rule became worse." },
  worse: { word: "Worse", about: "Rules at or above the gate broke, or moved further from their limit." },
  undecided: { word: "Undecided", about: "The later run leaves open what the earlier one had decided." },
};

export const DIRECTION_WORDS: Record<Direction | "same", string> = {
  better: "better",
  worse: "worse",
  changed: "changed",
  undecided: "undecided",
  same: "same",
};

/** "2 came, 1 went, 3 changed, 4 stayed the same", without what there is none of. */
export function screenTally({ screens }: JourneyChange): string {
  const of = (change: string) => screens.filter((one) => one.change === change).length;
  const parts = [
    [of("came"), "came"],
    [of("went"), "went"],
    [of("changed"), "changed"],
    [of("same"), "stayed the same"],
  ] as const;
  const told = parts.filter(([many]) => many > 0).map(([many, word]) => `${many} ${word}`);
  return told.length === 0 ? "No screens." : `${count(screens.length, "screen")}: ${told.join(", ")}.`;
}

/** "64 (D)", "no score". */
export function scoreText(score: number | null, grade: string | null): string {
  return score === null ? "no score" : `${score}${grade ? ` (${grade})` : ""}`;
}
