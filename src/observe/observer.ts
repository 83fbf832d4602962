/** Watches one journey: reports every user event and every settled state to the record. It alone counts. */
import type { BrowserContext, ElementHandle, Page } from "playwright";
import type { Control, Look } from "../record/schema.js";
import { reloadAside } from "./aside.js";
import { alive, changed } from "./change.js";
import { assertChat, awaitTurn } from "./chat/await.js";
import type { OpenChat } from "./chat/open-chat.js";
import { type ChatTracker, trackChats } from "./chat/tracker.js";
import { aimAt, ask, askForElement, inject, isGone } from "./inject.js";
import { makeListener, noteAction } from "./listen.js";
import type { JourneyLog } from "./log.js";
import { makeLooker } from "./look.js";
import type { TurnEnd } from "./page/protocol.js";
import { watchPages } from "./pages.js";
import { framesOf, type ObserverOptions, type Reason, type Watch } from "./watch.js";

export type { ObserverOptions, Reason } from "./watch.js";

export interface Observer {
  readonly log: JourneyLog;
  page(): Page;
  /** A native dialog is open and must be answered first. */
  dialogOpen(): boolean;
  /** Waits until the page has settled; adds a look to the record if what is seen is new; returns the latest. */
  look(): Promise<Look>;
  /** Waits until something may have changed since the latest look. False: nothing did within the limit. */
  changed(limitMs: number): Promise<boolean>;
  /** Whether the page can still change by itself. */
  alive(): Promise<boolean>;
  /** Messages shown for a moment since the latest action. */
  messages(): readonly string[];
  /** The element of a control of the latest look; null if it has gone. */
  elementOf(control: Control): Promise<ElementHandle<Element> | null>;
  /** The innermost element with these words, in any frame of the latest look. */
  elementWithText(text: string, whole: boolean): Promise<ElementHandle<Element> | null>;
  /** What happens during `act` is put down to this reason. Returns early when a native dialog opens. */
  during(reason: Reason, act: () => Promise<unknown>): Promise<void>;
  /**
   * Presses an element at once where a pointer plainly reaches it, put down to this reason. False: it does not, and
   * nothing has been pressed.
   */
  strike(element: ElementHandle<Element>, reason: Reason): Promise<boolean>;
  answerDialog(accept: boolean, text?: string): Promise<void>;
  /** Closes a dialog without an answer being counted: the journey is over. */
  closeDialog(): Promise<void>;
  /** Goes to an address; after the first look that is an action of its own. */
  goto(url: string, reason: Reason): Promise<void>;
  back(reason: Reason): Promise<void>;
  /** The chats that stand open, and what was said in them. */
  readonly chats: ChatTracker;
  /** An element of an open chat, by its control's number in the frame's snapshot. */
  chatElement(chat: OpenChat, control: number): Promise<ElementHandle<Element> | null>;
  /** The button that sends what stands in the chat's message box. */
  sendButton(chat: OpenChat): Promise<ElementHandle<Element> | null>;
  /** Waits until the other side of a chat has finished its turn. */
  awaitTurn(conversation: number, limitMs: number): Promise<TurnEnd>;
  /** What looks like a chat at all is taken as one from now on: the script says that there is one. */
  assertChat(): Promise<void>;
  /** Looks at an address after the journey: in the same window, whose session it may need, and not counted. */
  lookAside(url: string): Promise<void>;
  /** Opens a page with a running clock in a window of its own, and loads it again: whether the clock starts again. */
  reloadAside(url: string): Promise<void>;
}

async function elementOf(
  { view, injected }: Watch,
  control: Control,
): Promise<ElementHandle<Element> | null> {
  const frame = view?.frames[control.frame];
  const before = view?.views.slice(0, control.frame) ?? [];
  const first = before.reduce((sum, { snapshot }) => sum + snapshot.controls.length, 0);
  return frame ? askForElement(frame, injected, "element", control.id - first) : null;
}

async function elementWithText(
  { view, injected }: Watch,
  text: string,
  whole: boolean,
): Promise<ElementHandle<Element> | null> {
  for (const frame of view?.frames ?? []) {
    const found = await askForElement(frame, injected, "textElement", text, whole).catch(() => null);
    if (found) return found;
  }
  return null;
}

/** A native dialog freezes the page, and with it whatever was asked of it: that goes on when it is answered. */
async function untilDialog({ pages }: Watch, working: Promise<unknown>): Promise<void> {
  await Promise.race([working, pages.dialogOpens()]);
  if (pages.dialog()) working.catch(() => undefined);
}

async function strike(watch: Watch, element: ElementHandle<Element>, reason: Reason): Promise<boolean> {
  const page = watch.pages.active();
  if (watch.view?.frames[0]?.page() !== page) return false;
  const aimed = aimAt(element, watch.injected).catch(() => undefined);
  const spot = await Promise.race([aimed, watch.pages.dialogOpens()]);
  if (!spot) return false;
  watch.reason = reason;
  try {
    await untilDialog(watch, page.mouse.click(spot.x, spot.y));
    // A dialog that the press opened freezes the page. Undefined: another document has come, as the press led there.
    const struck = ask(page.mainFrame(), watch.injected, "struck");
    struck.catch(() => undefined);
    return (await Promise.race([struck, watch.pages.dialogOpens()])) ?? true;
  } catch (error) {
    if (isGone(error)) return true;
    throw error;
  }
}

async function answerDialog(watch: Watch, accept: boolean, text?: string): Promise<void> {
  const dialog = watch.pages.dialog();
  if (!dialog) throw new Error("No native dialog is open");
  const name = accept ? "OK" : "Cancel";
  noteAction(watch, {
    kind: "native-dialog",
    target: { role: "button", name, locator: `native dialog > ${name}` },
    answer: accept ? "accept" : "dismiss",
    effective: true,
  });
  watch.pages.dialogAnswered();
  await (accept ? dialog.accept(text) : dialog.dismiss());
}

/** Goes to an address whatever the page says against being left. */
async function leaveFor(watch: Watch, url: string): Promise<void> {
  const { pages } = watch;
  const going = pages.active().goto(url, { waitUntil: "commit" });
  await untilDialog(watch, going);
  const dialog = pages.dialog();
  if (dialog) {
    pages.dialogAnswered();
    await dialog.accept();
  }
  await going;
}

/** Begins to watch a context. To be called before its first page is opened. */
export async function observe(
  context: BrowserContext,
  log: JourneyLog,
  options: ObserverOptions,
): Promise<Observer> {
  const pages = watchPages(context);
  const listener = makeListener();
  const looker = makeLooker(listener.flush);
  const injected = await inject(context, (frame, report) => listener.hear(watch, frame, report));
  const { persona = () => [], named = (text: string) => text } = options;
  const chats = trackChats({ log, persona, named });
  const watch: Watch = { context, log, pages, injected, options, chats, view: undefined, reason: {} };

  return {
    log,
    page: pages.active,
    dialogOpen: () => pages.dialog() !== undefined,
    look: () => looker.look(watch),
    changed: (limitMs) => changed(watch, limitMs),
    alive: () => alive(watch),
    messages: log.messages,
    elementOf: (control) => elementOf(watch, control),
    elementWithText: (text, whole) => elementWithText(watch, text, whole),
    async during(reason, act) {
      watch.reason = reason;
      await untilDialog(watch, act());
    },
    strike: (element, reason) => strike(watch, element, reason),
    answerDialog: (accept, text) => answerDialog(watch, accept, text),
    async closeDialog() {
      const dialog = pages.dialog();
      pages.dialogAnswered();
      await dialog?.dismiss();
    },
    async goto(url, reason) {
      watch.reason = reason;
      const target = { role: "address", name: url, locator: url };
      if (log.current()) noteAction(watch, { kind: "goto", target, effective: true });
      await untilDialog(watch, pages.active().goto(url, { waitUntil: "commit" }));
    },
    async back(reason) {
      watch.reason = reason;
      const target = { role: "button", name: "Back", locator: "browser" };
      noteAction(watch, { kind: "back", target, effective: true });
      await untilDialog(watch, pages.active().goBack({ waitUntil: "commit" }));
    },
    chats,
    chatElement: ({ frame }, control) => askForElement(frame, injected, "element", control),
    sendButton: ({ frame, chat }) => askForElement(frame, injected, "sendButton", chat.id),
    awaitTurn: (conversation, limitMs) => awaitTurn(watch, conversation, limitMs),
    assertChat: () => assertChat(watch),
    async lookAside(url) {
      watch.reason = {};
      // From a blank page on, even an address that differs by its fragment only is loaded anew.
      for (const address of ["about:blank", url]) await leaveFor(watch, address);
      await looker.look(watch, "verify");
      let unfolded = 0;
      for (const frame of framesOf(watch, pages.active()))
        unfolded += (await ask(frame, injected, "unfold")) ?? 0;
      if (unfolded > 0) await looker.look(watch, "verify");
    },
    reloadAside: (url) => reloadAside(watch, looker, url),
  };
}
