/** Whether a message repeats the user's matter back: words in common with what the user told, whatever the language. */
import type { Lexicon } from "../../lexicon/lexicon.js";
import { foldText } from "../../lexicon/parse.js";
import { functionWords } from "../function-words.js";
import { tellsMatter } from "./asked-again.js";
import type { Line } from "./model.js";

/** Words are compared by their beginnings: charged, charges, charge. */
const STEM = 5;
const SHORTEST = 4;
/** Fewer words in common are chance. */
const FEWEST = 2;
const SHARE = 0.34;

function stemsOf(text: string, lexicon: Lexicon): Set<string> {
  const folded = foldText(text.slice(0, 5000)).toLowerCase();
  if (lexicon.language === "ja") {
    const signs = [...(folded.match(/[\p{sc=Han}\p{sc=Kana}]+/gu) ?? []).join("")];
    return new Set(signs.slice(1).map((sign, index) => `${signs[index]}${sign}`));
  }
  const words = folded.match(/[\p{L}\p{M}]+/gu) ?? [];
  const content = words.filter(
    (word) => word.length >= SHORTEST && functionWords([word], lexicon.language) === 0,
  );
  return new Set(content.map((word) => word.slice(0, STEM)));
}

/** Messages of the user before a line that told what the matter is. */
function mattersBefore(lines: readonly Line[], line: Line, lexicon: Lexicon): Line[] {
  return lines
    .slice(0, lines.indexOf(line))
    .filter((one) => one.who === "user" && tellsMatter(one.message.text, lexicon));
}

/** Share of the user's words that a line repeats, of the matter it repeats best; 0 where it repeats none. */
export function echoOf(line: Line, lines: readonly Line[], lexicon: Lexicon): number {
  const said = stemsOf(line.message.text, lexicon);
  const shares = mattersBefore(lines, line, lexicon).map((matter) => {
    const told = stemsOf(matter.message.text, lexicon);
    const common = [...told].filter((stem) => said.has(stem)).length;
    return common >= FEWEST && common / told.size >= SHARE ? common / told.size : 0;
  });
  return Math.max(0, ...shares);
}
