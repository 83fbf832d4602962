/** What is remembered of each conversation between two looks: which message is which, when it came, what was sent. */
import { wallClock } from "../natives.js";
import type { Chat } from "./find.js";
import { fold } from "./text.js";

export interface Remembered {
  id: number;
  element: Element;
  text: string;
  /** When its first words were seen, by the wall clock. */
  at: number;
  /** When its words last changed. */
  changedAt: number;
  /** How often it has grown: more than once, and it is being written word by word. */
  grown: number;
}

export interface Sent {
  text: string;
  /** Messages that stood there before it was sent. */
  before: number;
  at: number;
}

/** How things stood when the user last sent something. */
export interface Turn {
  /** By the document's clock. */
  at: number;
  /** Texts of the other side, and how often each stood there. */
  had: Map<string, number>;
  offered: string;
  /** An answer was being read piece by piece, for ever perhaps. */
  streamed: boolean;
  /** Milliseconds to the first word of the answer, once there is one. */
  firstMs?: number;
  /** When the turn was taken to be finished. */
  endedAt?: number;
}

export interface Memory {
  id: number;
  root: Element;
  list: Element;
  openedAt: number;
  messages: Remembered[];
  sent: Sent[];
  /** An indicator that the other side is writing was seen. */
  typed: boolean;
  turn?: Turn;
  /** New messages go on top; not yet known where nothing has been read. */
  growsUp?: boolean;
  /** The longest pause between two messages of one turn so far. */
  pauseMs: number;
}

const memories: Memory[] = [];

/** Lists are made anew by some frameworks; what is said in them stays the same conversation. */
export function memoryOf({ root, list }: Chat): Memory {
  const own = memories.find((one) => one.list === list) ?? memories.find((one) => one.root === root);
  const orphan = own ?? memories.find((one) => !one.root.isConnected);
  if (orphan) {
    orphan.root = root;
    orphan.list = list;
    return orphan;
  }
  const memory: Memory = {
    id: memories.length + 1,
    root,
    list,
    openedAt: wallClock(),
    messages: [],
    sent: [],
    typed: false,
    pauseMs: 0,
  };
  memories.push(memory);
  return memory;
}

export const memoryWithId = (id: number): Memory | undefined => memories.find((one) => one.id === id);

/** Texts that stand now, in order, each with what is remembered of it. */
export function remember(memory: Memory, now: readonly { element: Element; text: string }[]): Remembered[] {
  let from = 0;
  return now.map(({ element, text }) => {
    const { messages } = memory;
    let index = messages.findIndex((one, at) => at >= from && one.element === element);
    if (index < 0) index = messages.findIndex((one, at) => at >= from && one.text === text);
    // It was made anew while it was being written.
    if (index < 0)
      index = messages.findIndex(
        (one, at) => at >= from && !one.element.isConnected && one.text !== "" && text.startsWith(one.text),
      );
    const known = messages[index];
    if (!known) {
      const at = wallClock();
      const added = { id: messages.length + 1, element, text, at, changedAt: at, grown: 0 };
      messages.push(added);
      from = messages.length;
      return added;
    }
    from = index + 1;
    known.element = element;
    if (known.text !== text) {
      if (text.startsWith(known.text)) known.grown += 1;
      known.text = text;
      known.changedAt = wallClock();
    }
    return known;
  });
}

/** Which of these texts the user sent: each of what was sent is the first of its words after it was sent. */
export function sentAmong({ sent }: Memory, texts: readonly string[]): Set<number> {
  const found = new Set<number>();
  let from = 0;
  for (const { text, before } of sent) {
    const wanted = fold(text);
    const first = Math.max(from, before);
    const whole = texts.findIndex((one, at) => at >= first && fold(one) === wanted);
    // A name or a time may stand over it or under it where nothing tells them apart.
    const holds = (one: string): boolean => one.split("\n").some((line) => fold(line) === wanted);
    const index = whole >= 0 ? whole : texts.findIndex((one, at) => at >= first && holds(one));
    if (index < 0) continue;
    found.add(index);
    from = index + 1;
  }
  return found;
}
