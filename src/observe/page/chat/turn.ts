/**
 * Knows when the other side has finished its turn: no indicator, nothing under way, the text at rest, something offered
 * to answer with. Where messages can come at any time, the conversation's own pace tells how long another may take.
 */
import { noteChange, onChange } from "../changes.js";
import { lookAfresh } from "../memo.js";
import { now, painted, setTimer, wallClock } from "../natives.js";
import { noteStill, pending } from "../pending.js";
import { pristine } from "../pristine.js";
import type { TurnEnd } from "../protocol.js";
import { ticks, timersSince } from "../timers.js";
import { addresses, askedAt, connections, lastEnded, openRequests, STREAM } from "../traffic.js";
import { findChats } from "./find.js";
import { type Memory, memoryOf, memoryWithId, type Turn } from "./memory.js";
import { type ReadChat, readChat } from "./read.js";

/** A timer that was set after the user's message and is due so soon may bring the next one. */
const SOON_MS = 4000;
/** An answer that follows a request so soon came with it. */
const WITH_REQUEST_MS = 600;
/** Between two messages: where an indicator shows that more is coming; where nothing does, at least and at most. */
const INDICATED_MS = 350;
const SHORTEST_MS = 700;
const LONGEST_MS = 2500;
/** Between two words of an answer that is being written. */
const WORD_MS = 300;
/** Where something of the page's own repeats, it may be what writes, and a busy machine makes it late. */
const LETTER_MS = 1000;
/** After something is asked or offered, little more comes. */
const ASKED_MS = 150;
/** "One moment …": more is promised. */
const PROMISED_MS = 5000;
/** What announces a queue is an answer too, but a person may follow it. */
const NOTICE_WORDS = 3;

const PROMISES = /(?:\u2026|\.\.\.|[:：])\s*$/;
const ASKS = /[?？؟;]\s*["')\]]*\s*$/;

const offeredIn = (read: ReadChat): string =>
  read.messages.flatMap(({ id, replies }) => replies.map(({ name }) => `${id} ${name}`)).join("\n");

const othersIn = (read: ReadChat) =>
  read.messages.filter(
    ({ from, text }) => from === "other" || (from === "notice" && text.split(" ").length >= NOTICE_WORDS),
  );

/** To be called when the user sends something, before the page answers. */
export function beginTurn(memory: Memory, read: ReadChat): void {
  const had = new Map<string, number>();
  for (const { text } of othersIn(read)) had.set(text, (had.get(text) ?? 0) + 1);
  const streamed = openRequests().some(({ key }) => key === STREAM);
  memory.turn = { at: now(), had, offered: offeredIn(read), streamed };
}

/** What the other side has said since. */
function newIn(read: ReadChat, { had }: Turn): ReadChat["messages"] {
  const left = new Map(had);
  return othersIn(read).filter(({ text }) => {
    const count = left.get(text) ?? 0;
    if (count > 0) left.set(text, count - 1);
    return count === 0;
  });
}

/** Asked for at least twice by the page itself before a moment: a poll. */
const isPoll = (key: string, before: number): boolean => askedAt(key).filter((at) => at < before).length > 1;

/** Requests that the user's message set off, and the reading of what they brought. */
const underWay = ({ at, streamed }: Turn): boolean =>
  openRequests().some(({ key, since }) =>
    key === STREAM ? !streamed && since >= at : since >= at - 20 && !isPoll(key, at),
  );

/** The answer to what the user sent last is on its way. */
export const isUnderWay = ({ turn }: Memory): boolean =>
  turn !== undefined && turn.endedAt === undefined && underWay(turn);

/** Messages can come that nothing in the page announces: what the page asks for again and again may bring one. */
function canBePushed({ at }: Turn): boolean {
  if (connections() > 0) return true;
  if (addresses().some((key) => isPoll(key, now()))) return true;
  return openRequests().some(({ since }) => since < at - 20);
}

/** How long the text must be at rest. */
function restMs(memory: Memory, turn: Turn, read: ReadChat): number {
  const fresh = newIn(read, turn);
  const last = fresh.at(-1);
  // Written word by word, perhaps by the page itself long after the answer has come.
  const step = last && last.grown > 1 ? (last.changedAt - last.at) / last.grown : undefined;
  const streamed = step === undefined ? 0 : Math.min(1500, Math.max(ticks() ? LETTER_MS : WORD_MS, 3 * step));
  const withRequest = Math.abs(lastEnded() - (turn.at + (turn.firstMs ?? 0))) < WITH_REQUEST_MS;
  const announced = !canBePushed(turn) && (withRequest || window === window.top);
  const pace = Math.min(1.5 * memory.pauseMs, 2 * LONGEST_MS);
  if (announced) return Math.max(streamed, 0);
  // "Choose a topic:" promises nothing where the topics stand there.
  const promises = last !== undefined && last.replies.length === 0 && PROMISES.test(last.text);
  if (promises) return Math.max(PROMISED_MS, pace);
  const asks =
    (last && (ASKS.test(last.text) || last.replies.length > 0)) || offeredIn(read) !== turn.offered;
  if (asks || read.shut) return Math.max(ASKED_MS, streamed, pace);
  if (memory.typed) return Math.max(INDICATED_MS, streamed, pace);
  const own = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, (turn.firstMs ?? 0) * 0.8));
  return Math.max(own, streamed, pace);
}

interface Sight {
  answered: boolean;
  finished: boolean;
  /** When to look again though nothing has changed. */
  againMs: number;
}

function sightOf(memory: Memory, turn: Turn, read: ReadChat): Sight {
  const fresh = newIn(read, turn);
  const answered = fresh.length > 0 || (offeredIn(read) !== turn.offered && offeredIn(read) !== "");
  if (!answered) return { answered, finished: false, againMs: 500 };
  const wall = Math.max(0, ...fresh.map(({ changedAt }) => changedAt));
  const quietMs = wall > 0 ? wallClock() - wall : now() - turn.at;
  turn.firstMs ??= now() - turn.at;
  if (read.typing || underWay(turn)) return { answered, finished: false, againMs: 60 };
  const timers = timersSince(turn.at, SOON_MS);
  if (timers.length > 0) return { answered, finished: false, againMs: Math.max(5, Math.min(...timers)) + 5 };
  const left = restMs(memory, turn, read) - quietMs;
  return { answered, finished: left <= 0, againMs: Math.max(5, left) };
}

/** The chat as it stands now. Undefined: it is shown no more. */
function readNow(id: number): ReadChat | undefined {
  return pristine(() => {
    lookAfresh();
    const chat = findChats().find((one) => memoryOf(one).id === id);
    return chat && readChat(chat);
  });
}

/** The next change, or so many milliseconds. */
const changeWithin = (limitMs: number): Promise<void> =>
  new Promise((resolve) => {
    const forget = onChange(() => {
      forget();
      resolve();
    });
    setTimer(() => {
      forget();
      resolve();
    }, limitMs);
  });

/** Where one change follows the other, a chat is read once in so many milliseconds. */
const READ_MS = 50;

/** See PageApi.turn. */
export async function turn(id: number, limitMs: number): Promise<TurnEnd> {
  const end = now() + limitMs;
  for (;;) {
    const readAt = now();
    const memory = memoryWithId(id);
    const read = readNow(id);
    if (!memory?.turn || !read) return { state: "gone", answered: false };
    const sight = sightOf(memory, memory.turn, read);
    if (sight.finished) {
      const before = read.messages.length;
      const { changes } = pending();
      await painted();
      const again = readNow(id);
      if (again && again.messages.length === before && sightOf(memory, memory.turn, again).finished) {
        memory.turn.endedAt = now();
        const after = pending();
        // What was held back until now is to be read.
        noteChange();
        if (after.quiet && after.changes === changes) noteStill();
        return { state: "finished", answered: true };
      }
      continue;
    }
    const left = end - now();
    if (left <= 0) return { state: "limit", answered: sight.answered };
    await changeWithin(Math.min(left, sight.againMs));
    if (now() - readAt < READ_MS) await painted();
  }
}
