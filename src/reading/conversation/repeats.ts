/** Answers that repeat an earlier one of the same conversation, by the letter of the counting rules (`chatLoops`). */
import type { Lexicon } from "../../lexicon/lexicon.js";
import { foldText } from "../../lexicon/parse.js";
import { userBetween } from "./gather.js";
import { isQueueNotice, menuOf } from "./marks.js";
import type { Line, Repeat } from "./model.js";

/** Token overlap from which two texts are the same answer. */
const OVERLAP = 0.9;
/** A bubble that repeats an earlier one makes its whole answer a repeat when it is at least this share of it. */
const SHARE = 0.5;
/** Fewer words in a bubble are a turn of phrase ("Thanks!") that comes again in any conversation. */
const FEWEST = 4;
const LONGEST = 20_000;

/** The words of a text without case, digits, punctuation and the given names of people. */
export function tokensOf(text: string, names: ReadonlySet<string>, spaces: boolean): string[] {
  const words = foldText(text.slice(0, LONGEST))
    .toLowerCase()
    .match(/[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu);
  const kept = (words ?? []).filter((word) => !names.has(word));
  if (spaces) return kept;
  // Where no spaces part words, pairs of signs stand for them.
  const signs = [...kept.join("")];
  return signs.length < 2 ? signs : signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
}

/** Share of the tokens that two texts have in common, of all that either has. */
export function overlapOf(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const left = new Set(a);
  const right = new Set(b);
  let common = 0;
  for (const token of left) if (right.has(token)) common += 1;
  return common / (left.size + right.size - common);
}

interface Reply {
  lines: Line[];
  tokens: string[];
  menus: string[];
}

const menuKey = (names: readonly string[]): string =>
  [...names]
    .map((name) =>
      foldText(name)
        .toLowerCase()
        .replace(/[^\p{L}]+/gu, " ")
        .trim(),
    )
    .sort()
    .join("|");

const same = (a: readonly string[], b: readonly string[]): Repeat["by"] | undefined => {
  if (a.length === 0 || b.length === 0) return undefined;
  if (a.join(" ") === b.join(" ")) return "text";
  return overlapOf(a, b) >= OVERLAP ? "overlap" : undefined;
};

/** Bubbles between two messages of the user are one reply; a form among them is answered as well. */
function repliesOf(
  lines: readonly Line[],
  all: readonly Line[],
  lexicon: Lexicon,
  tokens: (line: Line) => string[],
): Reply[] {
  const replies: Reply[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const menu = menuOf(line.message, lexicon);
    const answered = last && (userBetween(all, last, line) || last.message.fields.length > 0);
    const current = answered ? undefined : replies.at(-1);
    const reply = current ?? { lines: [], tokens: [], menus: [] };
    if (!current) replies.push(reply);
    reply.lines.push(line);
    reply.tokens.push(...tokens(line));
    if (menu.length > 0) reply.menus.push(menuKey(menu));
    last = line;
  }
  return replies;
}

/**
 * The replies among `lines` (what a bot said) that repeat an earlier one with a user's message between the two: the
 * same text, an overlap of 0.9 and more, or the same menu of two or more. Queue notices are none. `all` are the lines
 * of the conversation; `names` are names of people, in lower case. One repeat a reply, with the latest it repeats.
 */
export function repeatsIn(
  lines: readonly Line[],
  all: readonly Line[],
  names: ReadonlySet<string>,
  lexicon: Lexicon,
): Repeat[] {
  const spaces = lexicon.language !== "ja" && lexicon.language !== "zh";
  const tokenised = new Map<Line, string[]>();
  const tokens = (line: Line): string[] => {
    const known = tokenised.get(line) ?? tokensOf(line.message.text, names, spaces);
    tokenised.set(line, known);
    return known;
  };
  const said = lines.filter((line) => !isQueueNotice(line, lexicon));
  const replies = repliesOf(said, all, lexicon, tokens);
  return replies.flatMap((reply, index): Repeat[] => {
    for (const earlier of replies.slice(0, index).reverse()) {
      const [of] = earlier.lines;
      const [line] = reply.lines;
      if (!of || !line) continue;
      const whole = same(reply.tokens, earlier.tokens);
      if (whole) return [{ line, of, by: whole }];
      for (const one of reply.lines)
        for (const other of earlier.lines) {
          const by = same(tokens(one), tokens(other));
          const weighs = tokens(one).length >= Math.max(FEWEST, reply.tokens.length * SHARE);
          if (by && weighs) return [{ line: one, of: other, by }];
        }
      const menu = reply.menus.find((key) => earlier.menus.includes(key));
      const withMenu = (key: string) => (one: Line) => menuKey(menuOf(one.message, lexicon)) === key;
      if (menu !== undefined)
        return [
          {
            line: reply.lines.find(withMenu(menu)) ?? line,
            of: earlier.lines.find(withMenu(menu)) ?? of,
            by: "menu",
          },
        ];
    }
    return [];
  });
}
