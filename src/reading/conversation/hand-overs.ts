/** Where the user was passed on, to whom, and how long it took until somebody came. */
import type { Lexicon } from "../../lexicon/lexicon.js";
import { isQueueNotice, lineSays } from "./marks.js";
import type { HandOver, Holder, Line, QueueWait } from "./model.js";

/** The last word of passing on while somebody answered, before the next one came: said and then seen are one. */
function lastWord(
  lines: readonly Line[],
  holder: Holder,
  next: Holder | undefined,
  lexicon: Lexicon,
): Line | undefined {
  const place = (line: Line | undefined, otherwise: number) => (line ? lines.indexOf(line) : otherwise);
  const from = place(holder.came ?? holder.lines[0], 0);
  const to = place(next?.came ?? next?.lines[0], lines.length);
  return lines
    .slice(from, Math.max(from, to))
    .findLast(
      (line) =>
        (holder.lines.includes(line) || line.who === "notice") && lineSays(line, lexicon, "hands-over"),
    );
}

/**
 * The hand-overs of a conversation. One that a bot announces counts only where somebody came; one that a person
 * announces has happened for the user, whoever comes. The first from a bot to a person is no transfer.
 */
export function handOversOf(
  lines: readonly Line[],
  holders: readonly Holder[],
  lexicon: Lexicon,
): HandOver[] {
  const found: HandOver[] = [];
  let toPerson = false;
  holders.forEach((from, index) => {
    const to = holders[index + 1];
    const said = lastWord(lines, from, to, lexicon);
    const line = said ?? to?.came ?? to?.lines[0];
    if (line === undefined || (to === undefined && said === undefined)) return;
    const first = from.who !== "person" && to?.who === "person" && !toPerson;
    toPerson ||= to?.who === "person";
    const happened = to !== undefined || from.who === "person";
    found.push({ line, from, ...(to ? { to } : {}), transfer: happened && !first && surely(from, to) });
  });
  return found;
}

/** Of a bot and who answers after it without a word of passing on, nothing is known but another name. */
function surely(from: Holder, to: Holder | undefined): boolean {
  if (from.who === "person" && (to === undefined || to.who === "person")) return true;
  return to !== undefined && from.who !== "unknown" && to.who !== "unknown";
}

/**
 * The waits for a person: each from the notice of passing on, or the first notice of a queue, to whoever came. Whoever
 * passes on and leaves before the next one comes does not end it.
 */
export function waitsOf(lines: readonly Line[], holders: readonly Holder[], lexicon: Lexicon): QueueWait[] {
  const waits: QueueWait[] = [];
  let from: Line | undefined;
  const arrival = (line: Line) =>
    holders.some((one) => one.who === "person" && (one.came ?? one.lines[0]) === line);
  /** Somebody comes after a line, before the user says anything. */
  const comesNext = (line: Line): boolean => {
    const after = lines.slice(lines.indexOf(line) + 1);
    const next = after.findIndex((one) => one.who === "user" || arrival(one));
    return next >= 0 && after[next]?.who !== "user";
  };
  for (const line of lines) {
    if (line.who === "user") continue;
    const over = lineSays(line, lexicon, "chat-ended", "line-closed", "person-refused", "handled-later");
    if (arrival(line) || (over && !comesNext(line))) {
      if (from) waits.push({ from, to: line, seconds: (line.t - from.t) / 1000 });
      from = undefined;
    } else if (lineSays(line, lexicon, "hands-over") || isQueueNotice(line, lexicon)) from ??= line;
  }
  if (from) waits.push({ from });
  return waits;
}
