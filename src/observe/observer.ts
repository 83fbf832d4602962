/** Watches one journey: reports every user event and every settled state to the record. It alone counts. */
import type { BrowserContext, ElementHandle, Frame, Page } from "playwright";
import type { Action, Box, Control, Look } from "../record/schema.js";
import { type Capture, capture, type EvidenceLevel } from "./capture.js";
import { ask, askForElement, type Injected, inject, isGone } from "./inject.js";
import type { JourneyLog } from "./log.js";
import { mergeFrames, type Seen } from "./merge.js";
import { nativeSeen } from "./native.js";
import type { PageReport } from "./page/protocol.js";
import { type Pages, watchPages } from "./pages.js";
import { actionOf, isAction, type Place, sameField, type Typing, targetIn } from "./reports.js";
import { type Settled, STANDS_MS, settle } from "./settle.js";
import { sameFace, sameSight, textOf } from "./sight.js";
import { readView, type View } from "./view.js";

/** A page that is still busy after so long is looked at as it is, and the record says so. */
const CEILING_MS = 10_000;
/** States that follow each other by themselves within one look. */
const MOST_STATES = 6;
const TICK_MS = 1200;

export interface ObserverOptions {
  /** `none` where nothing is recorded. */
  evidence: EvidenceLevel | "none";
  secrets: () => readonly string[];
}

/** Why the driver acts: the observer cannot know. */
export interface Reason {
  step?: number;
  /** Playwright sets native selects and date fields by script: such events count only while this is announced. */
  setsField?: boolean;
}

export interface Observer {
  readonly log: JourneyLog;
  page(): Page;
  /** A native dialog is open and must be answered first. */
  dialogOpen(): boolean;
  /** Waits until the page has settled; adds a look to the record if what is seen is new; returns the latest. */
  look(cause?: Look["cause"]): Promise<Look>;
  /** Waits until something may have changed since the latest look. False: nothing did within the limit. */
  changed(limitMs: number): Promise<boolean>;
  /** Whether the page can still change by itself: something is under way, or a timer, clock or connection runs. */
  alive(): Promise<boolean>;
  /** Messages shown for a moment since the latest action. */
  messages(): readonly string[];
  elementOf(control: Control): Promise<ElementHandle<Element> | null>;
  /** The innermost element with these words, in any frame of the latest look. */
  elementWithText(text: string, whole: boolean): Promise<ElementHandle<Element> | null>;
  /** What happens during `act` is put down to this reason. Returns early when a native dialog opens. */
  during(reason: Reason, act: () => Promise<unknown>): Promise<void>;
  answerDialog(accept: boolean, text?: string): Promise<void>;
  /** Closes what is open without an answer being counted: the journey is over. */
  closeDialog(): Promise<void>;
  goto(url: string, reason: Reason): Promise<void>;
  back(reason: Reason): Promise<void>;
  /** Looks at an address in a window of its own: beside the journey, not counted. */
  lookAside(url: string): Promise<void>;
}

export async function observe(
  context: BrowserContext,
  log: JourneyLog,
  { evidence, secrets }: ObserverOptions,
): Promise<Observer> {
  let view: View | undefined;
  let reason: Reason = {};
  let typing: Typing | undefined;
  const documents = new Map<string, number>();
  const pages: Pages = watchPages(context);
  const injected: Injected = await inject(context, onReport);

  function placeOf(frame: Frame): Place {
    const index = view?.frames.indexOf(frame) ?? -1;
    const place = view?.views[index]?.place;
    const scroll = view?.views[index]?.snapshot.scroll ?? { x: 0, y: 0 };
    return {
      frame: Math.max(0, index),
      shift: (box: Box) =>
        place ? { ...box, x: place.box.x + box.x - scroll.x, y: place.box.y + box.y - scroll.y } : box,
      locator: (locator) => (place ? `frame ${index} |> ${locator}` : locator),
    };
  }

  function act(action: Omit<Action, "type" | "journey" | "n" | "look" | "t">, at?: number): void {
    const step = reason.step === undefined ? {} : { step: reason.step };
    log.action({ ...action, ...step, t: log.time(at) });
  }

  function flushTyping(): void {
    const last = typing;
    typing = undefined;
    const look = log.current();
    if (!last || !look) return;
    act(actionOf(last.report, targetIn(look, placeOf(last.frame), last.report.target)), last.report.at);
  }

  function onReport(frame: Frame, report: PageReport): void {
    const look = log.current();
    if (!look) return;
    if (report.type === "toast") log.add({ type: "toast", look: look.n, text: report.text });
    else if (report.type === "usable") {
      const { name, waitedMs, cause } = report;
      log.add({
        type: "usable",
        look: look.n,
        name,
        locator: placeOf(frame).locator(report.locator),
        waitedMs,
        cause,
      });
    } else if (isAction(report)) {
      if ("trusted" in report && !report.trusted && !reason.setsField) return;
      if (typing && !sameField(typing, frame, report)) flushTyping();
      if (report.type === "input") typing = { frame, report };
      else act(actionOf(report, targetIn(look, placeOf(frame), report.target)), report.at);
    }
  }

  function documentNumber(page: Page, loaded: number): number {
    const key = `${pages.numberOf(page)}:${loaded}`;
    const number = documents.get(key) ?? documents.size + 1;
    documents.set(key, number);
    return number;
  }

  const frames = (page: Page): Frame[] => {
    const known = view?.frames.filter((frame) => frame.page() === page && !frame.isDetached()) ?? [];
    const fresh = page.frames().filter((frame) => !known.includes(frame) && frame.url() !== "about:blank");
    return [...new Set([page.mainFrame(), ...known, ...fresh])];
  };

  /** Adds a look unless it shows what the latest one showed. */
  async function note(
    seen: Seen,
    page: Page,
    settled: Settled,
    t: number,
    asked?: Look["cause"],
  ): Promise<Look> {
    flushTyping();
    const last = log.current();
    const top = view?.views[0]?.snapshot;
    const document = documentNumber(page, top?.loaded ?? 0);
    const number = pages.numberOf(page);
    const sameDocument = last?.document === document && last.page === number && !last.native;
    if (last && sameDocument && asked === undefined && sameSight(last, seen)) return last;
    const cause = asked ?? (last ? (log.acted() ? "action" : "auto") : "start");
    const status = pages.networkOf(page).status();
    const sameAsBefore = last && sameDocument && sameFace(last, seen);
    const files = sameAsBefore || evidence === "none" ? {} : await evidenceFor(seen, page, evidence);
    const { ms, ceiling, pending } = settled;
    return log.look({
      t,
      cause,
      page: number,
      document,
      ...(status === undefined ? {} : { status }),
      ...seen,
      settle: { ms, ceiling, pending },
      ...files,
    });
  }

  async function evidenceFor(seen: Seen, page: Page, level: EvidenceLevel): Promise<Capture> {
    const n = (log.current()?.n ?? 0) + 1;
    return capture({
      page,
      frames: view?.frames ?? [],
      injected,
      writer: log.writer,
      level,
      name: `${log.journey}-${String(n).padStart(3, "0")}`,
      text: textOf(seen),
      size: { width: seen.viewport.width, height: seen.pageHeight },
      secrets: secrets(),
    });
  }

  function noteDialog(): Look {
    const dialog = pages.dialog();
    const last = log.current();
    if (!dialog) throw new Error("No native dialog is open");
    if (last?.native && !log.acted()) return last;
    flushTyping();
    const before = last ?? { url: "", title: "", lang: "", viewport: { width: 0, height: 0 } };
    return log.look({
      t: log.time(),
      cause: log.acted() ? "action" : last ? "auto" : "start",
      page: last?.page ?? 1,
      document: last?.document ?? 1,
      ...nativeSeen(dialog, before),
      settle: { ms: 0, ceiling: false, pending: [] },
    });
  }

  const settleOn = (page: Page): Promise<Settled> =>
    settle(page, () => frames(page), pages.networkOf(page), injected, {
      ceilingMs: CEILING_MS,
      patienceMs: STANDS_MS,
      interrupted: () => pages.dialog() !== undefined || pages.active() !== page,
      interruption: pages.dialogOpens,
    });

  async function sampleTicks(page: Page): Promise<void> {
    const asked = frames(page).map((frame) =>
      ask(frame, injected, "sampleTicks", TICK_MS).catch(() => undefined),
    );
    await Promise.race([Promise.all(asked), pages.dialogOpens()]);
  }

  /** One settled state: undefined when it went away while it was read. */
  async function state(cause?: Look["cause"]): Promise<{ look: Look; nextTimer?: number } | undefined> {
    const page = pages.active();
    const settled = await settleOn(page);
    if (pages.dialog()) return { look: noteDialog() };
    if (pages.active() !== page) return undefined;
    const t = log.time();
    await sampleTicks(page);
    const read = await Promise.race([readView(page, injected), pages.dialogOpens()]);
    if (pages.dialog()) return { look: noteDialog() };
    if (!read) return undefined;
    view = read;
    const look = await note(mergeFrames(read.views), page, settled, t, cause);
    return { look, ...(settled.nextTimer === undefined ? {} : { nextTimer: settled.nextTimer }) };
  }

  async function changed(limitMs: number): Promise<boolean> {
    if (pages.dialog()) return false;
    const page = pages.active();
    const since = view?.views.map(({ snapshot }) => snapshot.changes) ?? [];
    const asked = (view?.frames ?? []).map((frame, index) =>
      ask(frame, injected, "changed", since[index] ?? 0, limitMs).catch((error: unknown) => {
        if (isGone(error)) return true;
        throw error;
      }),
    );
    const happened = pages.somethingHappens().then(() => true);
    const quietly = Promise.all(asked.map(async (answer) => ((await answer) ? undefined : false)));
    const any = asked.map((answer) =>
      answer.then((yes) => (yes ? true : new Promise<never>(() => undefined))),
    );
    const result = await Promise.race([happened, ...any, quietly.then(() => false)]);
    return result || pages.active() !== page;
  }

  async function look(cause?: Look["cause"]): Promise<Look> {
    const end = Date.now() + 2 * CEILING_MS;
    let latest: Look | undefined;
    for (let states = 0; states < MOST_STATES && Date.now() < end; ) {
      if (pages.dialog()) return noteDialog();
      const found = await state(latest ? undefined : cause);
      if (!found) continue;
      states += 1;
      latest = found.look;
      if (found.nextTimer === undefined || pages.dialog()) return latest;
      await changed(found.nextTimer + 50);
    }
    const last = latest ?? log.current();
    if (!last) throw new Error("The page could not be read: it shows no document of the site");
    return last;
  }

  /** A native dialog freezes the page, and with it whatever was asked of it. */
  async function during(why: Reason, work: () => Promise<unknown>): Promise<void> {
    reason = why;
    const working = work();
    await Promise.race([working, pages.dialogOpens()]);
    // Goes on when the dialog is answered; what fails then was no failure of this act.
    if (pages.dialog()) working.catch(() => undefined);
  }

  return {
    log,
    page: pages.active,
    dialogOpen: () => pages.dialog() !== undefined,
    look,
    changed,
    async alive() {
      if (pages.dialog()) return false;
      const page = pages.active();
      if (log.current()?.autoAdvance !== undefined || pages.networkOf(page).open().length > 0) return true;
      const asked = frames(page).map((frame) => ask(frame, injected, "pending").catch(() => undefined));
      const answers = await Promise.race([Promise.all(asked), pages.dialogOpens()]);
      return answers?.some((answer) => answer?.alive) ?? false;
    },
    messages: log.messages,
    during,
    elementOf: (control) => {
      const frame = view?.frames[control.frame];
      const first = (view?.views.slice(0, control.frame) ?? []).reduce(
        (sum, { snapshot }) => sum + snapshot.controls.length,
        0,
      );
      return frame ? askForElement(frame, injected, "element", control.id - first) : Promise.resolve(null);
    },
    async elementWithText(text, whole) {
      for (const frame of view?.frames ?? []) {
        const found = await askForElement(frame, injected, "textElement", text, whole).catch(() => null);
        if (found) return found;
      }
      return null;
    },
    async answerDialog(accept, text) {
      const dialog = pages.dialog();
      if (!dialog) throw new Error("No native dialog is open");
      const name = accept ? "OK" : "Cancel";
      act({
        kind: "native-dialog",
        target: { role: "button", name, locator: `native dialog > ${name}` },
        answer: accept ? "accept" : "dismiss",
        effective: true,
      });
      pages.dialogAnswered();
      await (accept ? dialog.accept(text) : dialog.dismiss());
    },
    async closeDialog() {
      const dialog = pages.dialog();
      pages.dialogAnswered();
      await dialog?.dismiss();
    },
    async goto(url, why) {
      reason = why;
      if (log.current())
        act({ kind: "goto", target: { role: "address", name: url, locator: url }, effective: true });
      const page = pages.active();
      const loading = page.goto(url, { waitUntil: "commit" });
      await Promise.race([loading, pages.dialogOpens()]);
      if (pages.dialog()) loading.catch(() => undefined);
    },
    async back(why) {
      reason = why;
      act({ kind: "back", target: { role: "button", name: "Back", locator: "browser" }, effective: true });
      const page = pages.active();
      const loading = page.goBack({ waitUntil: "commit" });
      await Promise.race([loading, pages.dialogOpens()]);
      if (pages.dialog()) loading.catch(() => undefined);
    },
    async lookAside(url) {
      reason = {};
      const page = await context.newPage();
      await page.goto(url, { waitUntil: "commit" });
      await look("verify");
    },
  };
}
