/** What the program inside the page and the observer outside say to each other. */
import type { Block, Box, Control, Zone } from "../../record/schema.js";

/** Set by the wrapper around the bundle; see ../inject.ts. */
export interface PageConfig {
  /** Name of the binding the page program reports through; removed from the page at once. */
  binding: string;
  /** Registry key of the symbol under which the observer finds the page program. */
  key: string;
  /** Sources of regular expressions that recognise the words of a consent banner. */
  consent: string[];
}

/** A control as the page sees it, before frames are merged; ids are given then. */
export type PageControl = Omit<Control, "id" | "frame">;
export type PageBlock = Omit<Block, "frame" | "control"> & { control?: number };

export interface PageDialog {
  label: string;
  heading: string;
  box: Box;
  locator: string;
}

/** One frame as it looks now. Boxes are in the frame's own document coordinates. */
export interface FrameSnapshot {
  url: string;
  /** When the document was made: tells documents apart. */
  loaded: number;
  title: string;
  lang: string;
  /** First visible h1 outside the site's header. */
  h1: string;
  /** First heading of the main content. */
  firstHeading: string;
  dialog?: PageDialog;
  spinner: boolean;
  /** A password, code or card field holds something: pictures must be masked. */
  secretField: boolean;
  viewport: { width: number; height: number };
  pageHeight: number;
  scroll: { x: number; y: number };
  controls: PageControl[];
  blocks: PageBlock[];
  ticks: PageTick[];
  /** Types of things that the document's structured data names. */
  types: string[];
  autoAdvance?: number;
  chats: PageChat[];
  /** Counts changes of the document; equal counts mean nothing changed between. */
  changes: number;
}

/** An open chat; `control` and `composer` are numbers of controls in the snapshot. */
export interface PageChat {
  /** Within the document. */
  id: number;
  title: string;
  notes: string[];
  picture?: string;
  place: "panel" | "page";
  openedAt: number;
  box: Box;
  locator: string;
  composer?: number;
  /** Something stands in its message box that has not been sent. */
  written: boolean;
  typing: boolean;
  /** Somebody is writing, or an answer is on its way. */
  busy: boolean;
  /** Nothing can be written in it now. */
  shut: boolean;
  messages: PageMessage[];
}

export interface PageMessage {
  /** Within the chat. */
  id: number;
  from: "user" | "other" | "notice";
  speaker: string;
  picture?: string;
  text: string;
  /** When its first words were seen, by the wall clock. */
  at: number;
  replies: { name: string; locator: string; href?: string; control?: number }[];
  links: { text: string; href: string }[];
  fields: { label: string; type: string; required: boolean }[];
  box: Box;
  locator: string;
}

/** How the waiting for an answer ended. */
export interface TurnEnd {
  /** gone: the chat is shown no more. */
  state: "finished" | "limit" | "gone";
  answered: boolean;
}

export interface PageTick {
  locator: string;
  first: string;
  second: string;
  seconds: number;
}

/** What is still going on in a frame. */
export interface Pending {
  /** Nothing that the next moments could change. */
  quiet: boolean;
  /** Something of any length is under way: a timer, an interval, a request, a connection that is kept open. */
  alive: boolean;
  /** Milliseconds until the next one-shot timer that is worth waiting for; absent if there is none. */
  nextTimer?: number;
  /** Milliseconds since the page announced that it gives way to another; absent if it did not, or long ago. */
  departing?: number;
  names: string[];
  changes: number;
}

/** Where a child frame lies in its parent. */
export interface FramePlace {
  visible: boolean;
  box: Box;
  /** Where its document begins, and px drawn for each px of the document. */
  origin: { x: number; y: number };
  scale: number;
  fromTop: number;
  /** False: what lies beyond the frame's box cannot be reached. */
  scrolls: boolean;
  zone: Zone;
  /** The frame element itself is the topmost dialog of its parent, or lies inside it. */
  inDialog: boolean;
}

export interface PageTarget {
  kind: string;
  role: string;
  name: string;
  locator: string;
  box: Box;
  control: boolean;
  /** It writes or sends a message in a chat, or is a quick reply. */
  chat?: "message" | "reply";
}

/** Reports from the page; `at` is milliseconds by the page's own clock (epoch). */
export type PageReport =
  | { type: "click"; at: number; target: PageTarget; byKey: boolean }
  | { type: "key"; at: number; target: PageTarget; key: string; effective: boolean }
  | { type: "choice"; at: number; target: PageTarget; option: string; trusted: boolean }
  // What was typed is compared with the persona and goes no further.
  | { type: "input"; at: number; target: PageTarget; chars: number; trusted: boolean; typed: string }
  | { type: "turn"; at: number; by: "typed" | "reply"; chat: number; chars: number; typed: string }
  | { type: "usable"; at: number; name: string; locator: string; waitedMs: number; cause: "user" | "page" }
  | { type: "toast"; at: number; text: string };

/** Pixels from the upper left corner of the window. */
export interface Spot {
  x: number;
  y: number;
}

/** What the observer can ask of a frame. */
export interface PageApi {
  pending(): Pending;
  /** Resolves when the frame is quiet, or only waits for a timer of at least `patienceMs`, or after `limitMs`. */
  quiet(limitMs: number, patienceMs: number): Promise<Pending>;
  /** Resolves when the document has changed since `changes`, or after `limitMs`. */
  changed(changes: number, limitMs: number): Promise<boolean>;
  /** Waits for a second sample of texts that tick, if something can tick at all. */
  sampleTicks(limitMs: number): Promise<void>;
  snapshot(): FrameSnapshot;
  element(index: number): Element | null;
  /**
   * Where a press of the pointer reaches this element at once, scrolled to if need be; the next press reaches it or
   * nothing. Null where this is not plain: in a frame, zoomed, moving, covered.
   */
  aim(element: Element): Promise<Spot | null>;
  /** Whether the press that was aimed reached its element; undefined where nothing was aimed at in this document. */
  struck(): boolean | undefined;
  place(frame: Element): FramePlace;
  mask(values: string[]): number;
  unmask(): void;
  /** Resolves when the other side has finished its turn in a chat, or the chat has gone, or after `limitMs`. */
  turn(chat: number, limitMs: number): Promise<TurnEnd>;
  /** The button that sends what stands in a chat's message box; null if none is likely. */
  sendButton(chat: number): Element | null;
  /** The script says that a chat is open: the likeliest place for one is taken as it. */
  assertChat(): void;
  /** The innermost visible element whose text is or contains these words. */
  textElement(text: string, whole: boolean): Element | null;
  /** Opens closed accordions of the content; how many. */
  unfold(): number;
}
