/** Looks at the page: waits until it has settled, reads it, and adds a look to the record if it shows something new. */
import type { Page } from "playwright";
import { isBeside, type Look } from "../record/schema.js";
import { type Capture, capture } from "./capture.js";
import { changed, unchanged } from "./change.js";
import { ask } from "./inject.js";
import { mergeFrames, type Seen } from "./merge.js";
import { nativeSeen } from "./native.js";
import { type Settled, STANDS_MS, settle } from "./settle.js";
import { sameBesideChats, sameFace, sameSight, textOf } from "./sight.js";
import { readView } from "./view.js";
import { framesOf, type Watch } from "./watch.js";

/** A page that is still busy after so long is looked at as it is, and the record says so. */
const CEILING_MS = 10_000;
/** States that follow each other by themselves within one look. */
const MOST_STATES = 6;
const TICK_MS = 1200;

export interface Looker {
  look(watch: Watch, cause?: Look["cause"]): Promise<Look>;
}

interface State {
  look: Look;
  nextTimer?: number;
}

/** @param flush to be called before a look is added: what was typed belongs to the look before */
export function makeLooker(flush: (watch: Watch) => void): Looker {
  const documents = new Map<string, number>();

  function documentNumber({ pages, view }: Watch, page: Page): number {
    const key = `${pages.numberOf(page)}:${view?.views[0]?.snapshot.loaded ?? 0}`;
    const number = documents.get(key) ?? documents.size + 1;
    documents.set(key, number);
    return number;
  }

  /** Adds a look unless it shows what the latest one showed. */
  async function note(
    watch: Watch,
    seen: Seen,
    page: Page,
    settled: Settled,
    t: number,
    asked?: Look["cause"],
  ): Promise<Look> {
    flush(watch);
    const { log, pages, options } = watch;
    const last = log.current();
    const document = documentNumber(watch, page);
    const number = pages.numberOf(page);
    const sameDocument = last?.document === document && last.page === number && !last.native;
    if (last && sameDocument && asked === undefined && sameSight(last, seen)) return last;
    const status = pages.networkOf(page).status();
    const sameAsBefore = last && sameDocument && (sameFace(last, seen) || sameBesideChats(last, seen));
    const files = sameAsBefore || options.evidence === "none" ? {} : await evidenceFor(watch, seen, page);
    const { ms, ceiling, pending } = settled;
    return log.look({
      t,
      cause: asked ?? causeOf(watch),
      page: number,
      document,
      ...(status === undefined ? {} : { status }),
      ...seen,
      settle: { ms, ceiling, pending },
      ...files,
    });
  }

  function noteDialog(watch: Watch): Look {
    const { log, pages } = watch;
    const dialog = pages.dialog();
    const last = log.current();
    if (!dialog) throw new Error("No native dialog is open");
    if (last?.native && !log.acted()) return last;
    flush(watch);
    const before = last ?? { url: "", title: "", lang: "", viewport: { width: 0, height: 0 } };
    return log.look({
      t: log.time(),
      cause: causeOf(watch),
      page: last?.page ?? 1,
      document: last?.document ?? 1,
      ...nativeSeen(dialog, before),
      settle: { ms: 0, ceiling: false, pending: [] },
    });
  }

  /** One settled state: undefined when it went away while it was read. */
  async function state(watch: Watch, cause?: Look["cause"]): Promise<State | undefined> {
    const { log, pages, injected } = watch;
    const page = pages.active();
    const settled = await settleOn(watch, page);
    if (pages.dialog()) return { look: noteDialog(watch) };
    if (pages.active() !== page) return undefined;
    const t = log.time();
    await sampleTicks(watch, page);
    const read = await Promise.race([readView(page, injected), pages.dialogOpens()]);
    if (pages.dialog()) return { look: noteDialog(watch) };
    if (!read) return undefined;
    watch.view = read;
    const chats = beside(cause) ? [] : watch.chats.read(read);
    const seen = { ...mergeFrames(read.views), ...(chats.length > 0 ? { chats } : {}) };
    const look = await note(watch, seen, page, settled, t, cause);
    if (!beside(cause)) watch.chats.tell(look);
    return { look, ...(settled.nextTimer === undefined ? {} : { nextTimer: settled.nextTimer }) };
  }

  async function look(watch: Watch, cause?: Look["cause"]): Promise<Look> {
    const { log, pages } = watch;
    const current = log.current();
    if (current && !log.acted() && cause === undefined && (await unchanged(watch))) return current;
    const end = Date.now() + 2 * CEILING_MS;
    let latest: Look | undefined;
    for (let states = 0; states < MOST_STATES && Date.now() < end; ) {
      if (pages.dialog()) return noteDialog(watch);
      // What comes late to the look afterwards belongs to it, not to the journey.
      const found = await state(watch, latest && !beside(cause) ? undefined : cause);
      if (!found) continue;
      states += 1;
      latest = found.look;
      if (found.nextTimer === undefined || pages.dialog()) return latest;
      await changed(watch, found.nextTimer + 50);
    }
    const last = latest ?? log.current();
    if (!last) throw new Error("The page could not be read: it shows no document of the site");
    return last;
  }
  return { look };
}

/** What is seen beside the journey stays beside it, chats and later states too. */
const beside = (cause: Look["cause"] | undefined): boolean => cause !== undefined && isBeside({ cause });

function causeOf({ log }: Watch): Look["cause"] {
  if (!log.current()) return "start";
  return log.acted() ? "action" : "auto";
}

const settleOn = (watch: Watch, page: Page): Promise<Settled> =>
  settle(page, () => framesOf(watch, page), watch.pages.networkOf(page), watch.injected, {
    ceilingMs: CEILING_MS,
    patienceMs: STANDS_MS,
    opening: watch.pages.opening,
    interrupted: () => watch.pages.dialog() !== undefined || watch.pages.active() !== page,
    interruption: watch.pages.dialogOpens,
  });

async function sampleTicks(watch: Watch, page: Page): Promise<void> {
  const asked = framesOf(watch, page).map((frame) =>
    ask(frame, watch.injected, "sampleTicks", TICK_MS).catch(() => undefined),
  );
  await Promise.race([Promise.all(asked), watch.pages.dialogOpens()]);
}

function evidenceFor({ log, options, view, injected }: Watch, seen: Seen, page: Page): Promise<Capture> {
  const n = (log.current()?.n ?? 0) + 1;
  return capture({
    page,
    frames: view?.frames ?? [],
    injected,
    writer: log.writer,
    level: options.evidence === "none" ? "minimal" : options.evidence,
    name: `${log.journey}-${String(n).padStart(3, "0")}`,
    text: textOf(seen),
    size: { width: seen.viewport.width, height: seen.pageHeight, window: seen.viewport },
    secrets: options.secrets(),
    secretField: view?.views.some(({ snapshot }) => snapshot.secretField) ?? false,
  });
}
