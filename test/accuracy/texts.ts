/** Holds the detectors that rest on words against labelled texts of shops. */
import { detect } from "../../src/detect/index.js";
import { loadLexicons } from "../../src/lexicon/load.js";
import type { Pattern } from "../../src/vocabulary.js";
import { account, reading } from "../support/reading.js";
import { share, table } from "./table.js";

/** The patterns by which a text of a type may be known; a type that no pattern of the counting rules covers is left out. */
const PATTERNS: Readonly<Record<string, readonly Pattern[]>> = {
  Confirmshaming: ["confirmshaming"],
  "Countdown Timer": ["countdown-timer", "urgency"],
  "Limited-time Message": ["urgency"],
  "Low-stock Message": ["scarcity"],
  "High-demand Message": ["scarcity"],
  "Activity Notification": ["social-proof"],
};
const ALL = new Set(Object.values(PATTERNS).flat());

export interface Labelled {
  category: string;
  type: string;
  text: string;
}

/** The rows of a TSV of category, type and text; a head line and empty lines are passed over. */
export function readTexts(tsv: string): Labelled[] {
  return tsv.split(/\r?\n/).flatMap((line) => {
    const [category = "", type = "", ...rest] = line.split("\t");
    const text = rest.join(" ").trim();
    return text === "" || (category === "category" && type === "type") ? [] : [{ category, type, text }];
  });
}

/** What is reported, for review included, of a screen of the flow that says only this, or has only this button. */
export async function patternsOf(text: string): Promise<Set<Pattern>> {
  const lexicons = await loadLexicons();
  const said = reading({}, account, { heading: "", text: [text] }, {});
  const pressed = reading({}, account, { heading: "", controls: [text] }, {});
  const labels = detect(pressed, lexicons).filter(({ pattern }) => pattern === "confirmshaming");
  return new Set(
    [...detect(said, lexicons), ...labels].map(({ pattern }) => pattern).filter((one) => ALL.has(one)),
  );
}

interface TypeScore {
  texts: number;
  found: number;
  /** Texts that are flagged with a pattern of the type and are neither of it nor of a type that shares the pattern. */
  false: number;
  precision: number | undefined;
  recall: number | undefined;
}

export interface TextScore {
  precision: number | undefined;
  recall: number | undefined;
  byType: Record<string, TypeScore>;
  mistakes: string[];
}

/** A text counts as found by a pattern of its type; one of no type, or only taken for another type, is a false find. */
export async function scoreTexts(rows: readonly Labelled[]): Promise<TextScore> {
  const byType = new Map<string, TypeScore>();
  const mistakes: string[] = [];
  const falseFinds: ReadonlySet<Pattern>[] = [];
  let right = 0;
  let all = 0;
  for (const { category, type, text } of rows) {
    const wanted = PATTERNS[type];
    if (wanted === undefined && category !== "None") continue;
    const found = await patternsOf(text);
    const hit = wanted?.some((pattern) => found.has(pattern)) ?? false;
    if (hit) right += 1;
    else if (found.size > 0) falseFinds.push(found);
    if (!hit && (wanted !== undefined || found.size > 0))
      mistakes.push(`${type || "None"}, found ${[...found].join(" ") || "nothing"}: ${text}`);
    if (wanted === undefined) continue;
    all += 1;
    const one = byType.get(type) ?? { texts: 0, found: 0, false: 0, precision: undefined, recall: undefined };
    byType.set(type, { ...one, texts: one.texts + 1, found: one.found + (hit ? 1 : 0) });
  }
  for (const [type, one] of byType) {
    one.false = falseFinds.filter((found) => PATTERNS[type]?.some((pattern) => found.has(pattern))).length;
    one.precision = share(one.found, one.found + one.false);
    one.recall = share(one.found, one.texts);
  }
  return {
    precision: share(right, right + falseFinds.length),
    recall: share(right, all),
    byType: Object.fromEntries([...byType].sort(([a], [b]) => (a < b ? -1 : 1))),
    mistakes,
  };
}

export async function reportTexts(tsv: string, { json = false, mistakes = false }): Promise<void> {
  const score = await scoreTexts(readTexts(tsv));
  const { precision, recall, byType } = score;
  console.log(`## Texts\n`);
  console.log(
    table(
      ["type", "texts", "found", "false", "precision", "recall"],
      Object.entries(byType).map(([type, one]) => [
        type,
        one.texts,
        one.found,
        one.false,
        one.precision,
        one.recall,
      ]),
    ),
  );
  console.log(`\nPrecision ${precision ?? "-"}, recall ${recall ?? "-"}.`);
  if (mistakes) for (const one of score.mistakes) console.log(`- ${one}`);
  // What cannot be told (a share of nothing) is null, so that every figure has its place.
  const filled = (_key: string, value: unknown) => (value === undefined ? null : value);
  if (json) console.log(JSON.stringify({ precision, recall, byType }, filled));
}
