/** Leaves out of a record what the program did to say goodbye to a person in a chat: it is after the end. Pure. */
import { type EventOf, isBeside, type Look, type RecordEvent } from "../record/schema.js";

const isOwn = (event: RecordEvent): boolean => event.type === "action" && event.farewell === true;

/** What the record still says after the end: how it ended, what was looked at beside it, the transcript. */
function staysAfter(event: RecordEvent): boolean {
  if (event.type === "look") return isBeside(event);
  return event.type !== "usable" && event.type !== "toast";
}

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A look without the farewell's words, where the journey went on elsewhere. */
function withoutWords(look: Look, said: readonly EventOf<"chat-farewell">[]): Look {
  const own = new Set(said.map(({ text }) => plain(text)));
  return { ...look, blocks: look.blocks.filter(({ text }) => !own.has(plain(text))) };
}

/**
 * The events without the farewell: its actions, its words on the page and, where nothing else was done after it, all
 * that showed from then on. The conversation itself keeps what followed apart (`afterwards`).
 */
export function withoutFarewell(events: readonly RecordEvent[]): readonly RecordEvent[] {
  const first = events.findIndex(({ type }) => type === "chat-farewell");
  if (first < 0) return events;
  const last = events.findLastIndex((event) => event.type === "action" && !isOwn(event));
  const said: EventOf<"chat-farewell">[] = [];
  return events.flatMap((event, index): RecordEvent[] => {
    if (event.type === "chat-farewell") said.push(event);
    if (isOwn(event)) return [];
    if (index > first && index > last && !staysAfter(event)) return [];
    return [event.type === "look" && said.length > 0 ? withoutWords(event, said) : event];
  });
}
