/** Everything a visitor sees in this frame, read in one pass. */
import { placesBeside } from "./bars.js";
import { headingLevel, readBlocks } from "./blocks.js";
import { changes, watchRoots } from "./changes.js";
import { findChats } from "./chat/find.js";
import { chatsNow } from "./chat/index.js";
import { chatPart } from "./chat/part.js";
import { consentBanner } from "./consent.js";
import { makeCover } from "./cover.js";
import { describe } from "./describe.js";
import { topDialog } from "./dialogs.js";
import { contains, descendants, squeeze } from "./dom.js";
import { gatherControls } from "./gather.js";
import { locatorOf } from "./locate.js";
import { hasSecretField } from "./masks.js";
import { lookAfresh, styleOf } from "./memo.js";
import { nameOf } from "./names.js";
import { boxOf, fromTopOf } from "./place.js";
import type { FramePlace, FrameSnapshot, PageBlock, PageControl, PageDialog } from "./protocol.js";
import { currentTicks } from "./ticks.js";
import { structuredTypes } from "./types.js";
import { checkUsable, noteShut } from "./usable.js";
import { isVisible } from "./visible.js";
import { makeZones } from "./zones.js";

/** Elements of the last snapshot's controls, by their place in it. */
let elements: Element[] = [];

export const elementOf = (index: number): Element | null => elements[index] ?? null;

/** Seconds after which the document itself says it goes on. */
function autoAdvance(): number | undefined {
  const refresh = document.querySelector<HTMLMetaElement>("meta[http-equiv=refresh i]")?.content;
  const seconds = Number.parseFloat(refresh ?? "");
  return Number.isFinite(seconds) && /url\s*=/i.test(refresh ?? "") ? seconds : undefined;
}

const SPINNER =
  "[role=progressbar], progress, [aria-busy=true], [class*=spinner i], [class*=loader i], [class*=loading i]";
/** More words than these are a message, not a spinner's caption. */
const CAPTION_WORDS = 4;

function showsOnlySpinner(main: PageBlock[], controls: PageControl[]): boolean {
  if (controls.some(({ zone }) => zone === "main" || zone === "dialog")) return false;
  if (main.some(({ kind }) => kind === "heading")) return false;
  const words = main.flatMap(({ text }) => text.split(" ")).length;
  return words <= CAPTION_WORDS && [...document.querySelectorAll(SPINNER)].some((at) => isVisible(at));
}

function dialogOf(dialog: Element): PageDialog {
  const heading = [...descendants(dialog)].find((at) => headingLevel(at) !== undefined && isVisible(at));
  const label = nameOf(dialog, "");
  return {
    label: squeeze(label).slice(0, 200),
    heading: squeeze(heading?.textContent ?? "").slice(0, 200),
    box: boxOf(dialog),
    locator: locatorOf(dialog),
  };
}

/** A dialog that is nothing but a chat is the chat. */
const besidesChats = (dialog: Element | null, chats: { root: Element; list: Element }[]): Element | null =>
  dialog && chats.some(({ list }) => contains(dialog, list)) ? null : dialog;

export function snapshot(): FrameSnapshot {
  lookAfresh();
  watchRoots();
  checkUsable();
  const consent = consentBanner();
  const chats = findChats();
  const dialog = besidesChats(topDialog(consent), chats);
  const { zoneOf, regionOf } = makeZones(dialog, consent, chats);
  const hidden = makeCover(dialog, consent, ...chats.map(({ root }) => root));
  const gathered = gatherControls(dialog, hidden);
  elements = [...gathered.keys()];
  const indexes = new Map(elements.map((element, index) => [element, index]));
  const controls = [...gathered].map(([element, { kind, section }]): PageControl => {
    const part = chats.length > 0 ? chatPart(element) : undefined;
    return { ...describe(element, kind, zoneOf(element), section), ...(part ? { chat: part } : {}) };
  });
  const placeOf = placesBeside(elements, controls, zoneOf, regionOf);
  noteShut(elements.filter((_, index) => controls[index]?.enabled === false));
  const blocks = document.body ? readBlocks(document.body, placeOf, (at) => indexes.get(at), hidden) : [];
  const main = blocks.filter(({ zone, kind }) => (zone === "main" || zone === "dialog") && kind !== "image");
  const h1 = blocks.find(({ kind, level, zone }) => kind === "heading" && level === 1 && zone !== "header");
  const first = blocks.find(({ kind, zone }) => kind === "heading" && zone === "main");
  const advance = autoAdvance();
  return {
    url: location.href,
    loaded: performance.timeOrigin,
    title: document.title,
    lang: document.documentElement.lang,
    h1: h1?.text ?? "",
    firstHeading: first?.text ?? "",
    ...(dialog ? { dialog: dialogOf(dialog) } : {}),
    secretField: hasSecretField(),
    spinner: showsOnlySpinner(main, controls),
    viewport: { width: innerWidth, height: innerHeight },
    pageHeight: Math.max(document.documentElement.scrollHeight, innerHeight),
    scroll: { x: scrollX, y: scrollY },
    controls,
    blocks,
    ticks: currentTicks(),
    chats: chatsNow((at) => indexes.get(at)),
    types: structuredTypes(),
    ...(advance === undefined ? {} : { autoAdvance: advance }),
    changes: changes(),
  };
}

export function place(frame: Element): FramePlace {
  lookAfresh();
  const consent = consentBanner();
  const dialog = topDialog(consent);
  const zone = makeZones(dialog, consent, []).zoneOf(frame);
  const box = boxOf(frame);
  const style = styleOf(frame);
  const scale = frame instanceof HTMLElement && frame.offsetWidth > 0 ? box.width / frame.offsetWidth : 1;
  const inset = (padding: string, border: number): number => (Number.parseFloat(padding) + border) * scale;
  const top = inset(style.paddingTop, frame.clientTop);
  return {
    visible: isVisible(frame),
    box,
    origin: { x: box.x + inset(style.paddingLeft, frame.clientLeft), y: box.y + top },
    scale,
    fromTop: fromTopOf(frame) + top,
    scrolls: frame.getAttribute("scrolling")?.toLowerCase() !== "no",
    zone,
    inDialog: dialog !== null && contains(dialog, frame),
  };
}
