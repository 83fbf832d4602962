/** What the parts of an observer share: the context, what was last read of it, and why things are being done. */
import type { BrowserContext, Frame, Page } from "playwright";
import type { EvidenceLevel } from "./capture.js";
import type { PersonaValue } from "./chat/gave.js";
import type { ChatTracker } from "./chat/tracker.js";
import type { Injected } from "./inject.js";
import type { JourneyLog } from "./log.js";
import type { Pages } from "./pages.js";
import type { View } from "./view.js";

export interface ObserverOptions {
  /** `none` where nothing is recorded. */
  evidence: EvidenceLevel | "none";
  secrets: () => readonly string[];
  /** What may be told of whom: only ever compared with what is typed. */
  persona?: () => readonly PersonaValue[];
  /** Shows what was typed as a secret as its reference. */
  named?: (text: string) => string;
}

/** Why the driver acts: the observer cannot know. */
export interface Reason {
  step?: number;
  /** Playwright sets native selects and date fields by script: such events count only while this is announced. */
  setsField?: boolean;
  /** What is done says goodbye to a person in a chat: it is after the end of the conversation, and counts as nothing. */
  farewell?: boolean;
}

export interface Watch {
  readonly context: BrowserContext;
  readonly log: JourneyLog;
  readonly pages: Pages;
  readonly injected: Injected;
  readonly options: ObserverOptions;
  readonly chats: ChatTracker;
  /** What was read last, with the frames it was read from. */
  view: View | undefined;
  reason: Reason;
}

/** Frames worth asking: the top one, those that showed something, and new ones. */
export function framesOf({ view }: Watch, page: Page): Frame[] {
  const known = view?.frames.filter((frame) => frame.page() === page && !frame.isDetached()) ?? [];
  const fresh = page.frames().filter((frame) => !known.includes(frame) && frame.url() !== "about:blank");
  return [...new Set([page.mainFrame(), ...known, ...fresh])];
}
