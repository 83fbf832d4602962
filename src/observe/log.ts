/** What one journey adds to the record: numbers looks and actions, knows what is current. */
import type { Action, Look, RecordEvent } from "../record/schema.js";
import type { RecordWriter } from "../record/writer.js";

type Timed = Extract<RecordEvent, { journey: string; t: number }>;
export type Bare<E> = E extends Timed ? Omit<E, "journey" | "t"> & { t?: number } : never;

export interface JourneyLog {
  readonly journey: string;
  readonly writer: RecordWriter;
  /** Milliseconds since the journey began, of a moment by the wall clock; of now without one. */
  time(wallClock?: number): number;
  /** Adds an event with journey and time, and returns it as it was written. */
  add(event: Bare<RecordEvent>): RecordEvent;
  look(look: Omit<Look, "type" | "journey" | "n">): Look;
  action(action: Omit<Action, "type" | "journey" | "n" | "look">): void;
  /** The latest look; undefined before the first. */
  current(): Look | undefined;
  /** Messages that were shown for a moment since the latest action. */
  messages(): readonly string[];
  /** Looks on which a text changed by itself. */
  ticking(): readonly Look[];
  /** Something was done since the latest look. */
  acted(): boolean;
  /** When something was done last, in milliseconds since the journey began. */
  lastAct(): number | undefined;
  /** What was done last said something to a chat. */
  said(): boolean;
}

export function openLog(journey: string, writer: RecordWriter): JourneyLog {
  const began = Date.now();
  let current: Look | undefined;
  let looks = 0;
  let actions = 0;
  let acted = false;
  let messages: string[] = [];
  let last: number | undefined;
  const ticking: Look[] = [];
  let said = false;
  const time = (wallClock = Date.now()): number => Math.max(0, Math.round(wallClock - began));
  return {
    journey,
    writer,
    time,
    add(event) {
      if (event.type === "toast") messages.push(event.text);
      const timed = { ...event, journey, t: event.t ?? time() } as Timed;
      writer.event(timed);
      return timed;
    },
    look(look) {
      looks += 1;
      acted = false;
      current = { type: "look", journey, n: looks, ...look };
      if (look.ticks.length > 0) ticking.push(current);
      writer.event(current);
      return current;
    },
    action(action) {
      actions += 1;
      messages = [];
      acted = true;
      last = action.t;
      said = action.chat !== undefined;
      writer.event({ type: "action", journey, n: actions, look: looks, ...action });
    },
    current: () => current,
    messages: () => messages,
    ticking: () => ticking,
    acted: () => acted,
    lastAct: () => last,
    said: () => said,
  };
}
