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

export interface TextScore {
  precision: number | undefined;
  recall: number | undefined;
  byType: Record<string, { texts: number; found: number; recall: number | undefined }>;
  mistakes: string[];
}

/** A text counts as found by a pattern of its type; one of no type, or only taken for another type, is a false find. */
export async function scoreTexts(rows: readonly Labelled[]): Promise<TextScore> {
  const byType: TextScore["byType"] = {};
  const mistakes: string[] = [];
  let right = 0;
  let wrong = 0;
  let all = 0;
  for (const { category, type, text } of rows) {
    const wanted = PATTERNS[type];
    if (wanted === undefined && category !== "None") continue;
    const found = await patternsOf(text);
    const hit = wanted?.some((pattern) => found.has(pattern)) ?? false;
    if (hit) right += 1;
    else if (found.size > 0) wrong += 1;
    if (!hit && (wanted !== undefined || found.size > 0))
      mistakes.push(`${type || "None"}, found ${[...found].join(" ") || "nothing"}: ${text}`);
    if (wanted === undefined) continue;
    all += 1;
    const { texts, found: before } = byType[type] ?? { texts: 0, found: 0 };
    const now = before + (hit ? 1 : 0);
    byType[type] = { texts: texts + 1, found: now, recall: share(now, texts + 1) };
  }
  return { precision: share(right, right + wrong), recall: share(right, all), byType, mistakes };
}

export async function reportTexts(tsv: string, { json = false, mistakes = false }): Promise<void> {
  const score = await scoreTexts(readTexts(tsv));
  const { precision, recall, byType } = score;
  const types = Object.entries(byType).sort(([a], [b]) => (a < b ? -1 : 1));
  console.log(`## Texts\n`);
  console.log(
    table(
      ["type", "texts", "found", "recall"],
      types.map(([type, one]) => [type, one.texts, one.found, one.recall]),
    ),
  );
  console.log(`\nPrecision ${precision ?? "-"}, recall ${recall ?? "-"}.`);
  if (mistakes) for (const one of score.mistakes) console.log(`- ${one}`);
  if (json) console.log(JSON.stringify({ precision: precision ?? null, recall: recall ?? null, byType }));
}
