/** Puts the events of each conversation in order: each message once, as it stood at last, with the turns before it. */
import type { ChatMessage, ChatOpen, EventOf, RecordEvent } from "../../record/schema.js";
import type { Line } from "./model.js";

export interface Turn {
  event: EventOf<"chat-turn">;
  /** Turns of the conversation before it. */
  before: number;
}

export interface Gathered {
  n: number;
  open?: ChatOpen;
  lines: Line[];
  turns: Turn[];
  silentMs?: number;
  shut: boolean;
  /** Present where a person was thanked by the program: what was said from then on, which is after the end. */
  afterwards?: Line[];
}

/** Characters of a message that are read: nobody writes, or reads, more in a chat. Time must stay bounded. */
const LONGEST = 3000;
const LONGEST_HEAD = 300;

/** A message with no more words than are read. */
function bounded(event: ChatMessage): ChatMessage {
  if (event.text.length <= LONGEST && event.speaker.length <= LONGEST_HEAD) return event;
  return { ...event, text: event.text.slice(0, LONGEST), speaker: event.speaker.slice(0, LONGEST_HEAD) };
}

function boundedHead(event: ChatOpen): ChatOpen {
  const notes = event.notes.slice(0, 50).map((note) => note.slice(0, LONGEST_HEAD));
  return { ...event, title: event.title.slice(0, LONGEST_HEAD), notes };
}

function whoBy(message: ChatMessage): Line["who"] {
  return message.from === "other" ? "unknown" : message.from;
}

/** After the farewell only the transcript goes on: what comes then is no part of what is counted. */
function afterFarewell({ lines, turns }: Gathered, afterwards: Line[], event: RecordEvent): void {
  if (event.type !== "chat-message") return;
  const known = [...lines, ...afterwards].find(({ message }) => message.n === event.n);
  if (!known)
    afterwards.push({ message: bounded(event), t: event.t, turns: turns.length, who: whoBy(event) });
  else if (afterwards.includes(known)) known.message = { ...bounded(event), look: known.message.look };
}

/** The conversations of one journey's events, by the first event of each; messages in the order in which they came. */
export function gather(events: readonly RecordEvent[]): Gathered[] {
  const all = new Map<number, Gathered>();
  const of = (n: number): Gathered => {
    const known = all.get(n);
    if (known) return known;
    const made: Gathered = { n, lines: [], turns: [], shut: false };
    all.set(n, made);
    return made;
  };
  for (const event of events) {
    const { afterwards } = "conversation" in event ? of(event.conversation) : {};
    if (event.type === "chat-farewell") of(event.conversation).afterwards ??= [];
    else if (afterwards && "conversation" in event) afterFarewell(of(event.conversation), afterwards, event);
    else if (event.type === "chat-open") of(event.conversation).open ??= boundedHead(event);
    else if (event.type === "chat-turn") {
      const { turns } = of(event.conversation);
      turns.push({ event, before: turns.length });
    } else if (event.type === "chat-message") {
      const { lines, turns } = of(event.conversation);
      const known = lines.find(({ message }) => message.n === event.n);
      // A message that went on is the same one, first seen when it began.
      if (known) known.message = { ...bounded(event), look: known.message.look };
      else lines.push({ message: bounded(event), t: event.t, turns: turns.length, who: whoBy(event) });
    } else if (event.type === "chat-silence") of(event.conversation).silentMs = event.waitedMs;
    else if (event.type === "chat-close") of(event.conversation).shut ||= event.by === "page";
    // Whoever speaks after a silence has ended it.
    if (event.type === "chat-message" && event.from !== "user" && !afterwards)
      delete of(event.conversation).silentMs;
  }
  return [...all.values()];
}

/** Whether the user sent something between two lines: a turn, or a message that is shown as theirs. */
export function userBetween(lines: readonly Line[], earlier: Line, later: Line): boolean {
  if (later.turns > earlier.turns) return true;
  const from = lines.indexOf(earlier);
  return lines.slice(from + 1, lines.indexOf(later)).some(({ who }) => who === "user");
}
