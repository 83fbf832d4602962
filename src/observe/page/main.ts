/** The program that runs inside every frame: reports what the user does and tells what the page shows. */

import { aim, struck, watchAim } from "./aim.js";
import { watchChanges } from "./changes.js";
import { assertChat } from "./chat/find.js";
import { watchChats } from "./chat/index.js";
import { sendButton } from "./chat/send-button.js";
import { turn } from "./chat/turn.js";
import { knowConsentWords } from "./consent.js";
import { watchEvents } from "./events.js";
import { textElement } from "./find.js";
import { watchListeners } from "./listeners.js";
import { mask, unmask } from "./masks.js";
import { changed, pending, quiet, watchPending } from "./pending.js";
import { unbent } from "./pristine.js";
import type { PageApi, PageConfig } from "./protocol.js";
import { takeBinding } from "./report.js";
import { elementOf, place, snapshot } from "./snapshot.js";
import { sampleTicks } from "./ticks.js";
import { watchToasts } from "./toasts.js";
import { unfold } from "./unfold.js";
import { watchUsable } from "./usable.js";

/** Put in front of this program by src/observe/inject.ts. */
declare const WAYOUT_CONFIG: PageConfig;

const api: PageApi = {
  pending,
  quiet,
  changed,
  sampleTicks,
  snapshot: unbent(snapshot),
  element: elementOf,
  aim,
  struck,
  place: unbent(place),
  mask: unbent(mask),
  unmask: unbent(unmask),
  textElement: unbent(textElement),
  turn,
  sendButton: unbent(sendButton),
  assertChat,
  // What it presses runs the page's own code, which must find the page as it made it.
  unfold,
};

takeBinding(WAYOUT_CONFIG.binding);
knowConsentWords(WAYOUT_CONFIG.consent);
watchAim();
watchPending();
watchListeners();
watchChanges();
watchEvents();
watchUsable();
watchToasts();
watchChats();
Object.defineProperty(window, Symbol.for(WAYOUT_CONFIG.key), { value: Object.freeze(api) });
