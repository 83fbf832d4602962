/** What a conversation means: who spoke, who was a person, where the user was passed on, what came again. */
import type { Lexicon } from "../../lexicon/lexicon.js";
import type { ChatMessage, ChatOpen } from "../../record/schema.js";

/** `unknown`: nothing tells whether a person or a program answers. */
export type Who = "user" | "bot" | "person" | "unknown" | "notice";

/** One message as it stood when it was complete. */
export interface Line {
  message: ChatMessage;
  /** Milliseconds since the journey began when it was first seen. */
  t: number;
  /** Messages the user had sent to this conversation before it. */
  turns: number;
  who: Who;
}

/** What a judgement of ours rests on, for a sentence of ours. */
export interface Sign {
  line: Line;
  words: string;
}

/** Who answers for a while: from when they appear until another takes their place. */
export interface Holder {
  who: "bot" | "person" | "unknown";
  /** 0..1, how sure `who` is. */
  confidence: number;
  because: string;
  /** As shown or as they say; empty if never named. */
  name: string;
  /** Their lines, the notice of their coming left out. */
  lines: Line[];
  /** The notice or the first words by which they came; absent for who was there from the start. */
  came?: Line;
  /** A word of being automatic: in its name, its words or the head of the chat. */
  disclosed?: Sign | string;
  /** Its own words that it is a person. */
  claims?: Sign;
  /** What only a program does: a menu, an answer said before, no understanding. */
  machine?: Sign;
}

/** Being passed on: said by somebody, or seen by another taking over. */
export interface HandOver {
  line: Line;
  from: Holder;
  /** Who took over; absent where nobody came. */
  to?: Holder;
  /** It is one of the measure `transfers`. */
  transfer: boolean;
}

/** A wait for a person, from the hand-over notice to the person or the closing message. */
export interface QueueWait {
  from: Line;
  /** Absent where it never ended in the record. */
  to?: Line;
  seconds?: number;
}

export interface Repeat {
  line: Line;
  /** The earlier line that it repeats. */
  of: Line;
  by: "text" | "overlap" | "menu";
}

export type Given = "account" | "email" | "order" | "matter";

/** Something asked for that had been given before. */
export interface AskedAgain {
  line: Line;
  what: Given;
  words: string;
}

export interface Conversation {
  n: number;
  open?: ChatOpen;
  lines: Line[];
  /** Chat turns sent in it. */
  turns: number;
  /** Characters typed in them. */
  characters: number;
  /** In order of coming; at least one where the other side said anything. */
  holders: Holder[];
  handOvers: HandOver[];
  waits: QueueWait[];
  repeats: Repeat[];
  askedAgain: AskedAgain[];
  /** What the user gave in it, and when first. */
  given: { what: Given; t: number }[];
  /** The other side was silent until the run's limit, at the end of the conversation. */
  silentMs?: number;
  /** The window was shut, or went away, by itself. */
  shut: boolean;
  /** What was said from the program's farewell to a person on: after the end, and part of nothing that is counted. */
  afterwards?: Line[];
  /** Name of the site. */
  site: string;
  language: string;
  lexicon: Lexicon;
}
