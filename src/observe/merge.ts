/** Puts the snapshots of a page's frames together to one look. Pure. */
import type { Box, Look, Zone } from "../record/schema.js";
import type { FramePlace, FrameSnapshot, PageBlock, PageControl } from "./page/protocol.js";

export interface FrameView {
  snapshot: FrameSnapshot;
  /** Absent for the top document. */
  place?: FramePlace;
}

/** What a look holds that comes from the frames; the observer adds when, why and the evidence. */
export type Seen = Pick<
  Look,
  | "url"
  | "title"
  | "lang"
  | "heading"
  | "dialog"
  | "spinner"
  | "viewport"
  | "pageHeight"
  | "frames"
  | "controls"
  | "blocks"
  | "ticks"
  | "types"
  | "autoAdvance"
  | "chats"
>;

/** From the frame's own document to the page, as both are drawn. */
export function shift(box: Box, { place, snapshot }: FrameView): Box {
  if (!place) return box;
  const { origin, scale } = place;
  const round = (value: number): number => Math.round(value * 10) / 10;
  return {
    x: round(origin.x + (box.x - snapshot.scroll.x) * scale),
    y: round(origin.y + (box.y - snapshot.scroll.y) * scale),
    width: round(box.width * scale),
    height: round(box.height * scale),
  };
}

/** How a control of a frame stands on the page: as far down as both together, as large as it is drawn. */
function onPage(control: PageControl, { place }: FrameView, page: FrameSnapshot): PageControl {
  if (!place) return control;
  const fromTop = place.fromTop + (control.fromTop ?? control.box.y) * place.scale;
  const fontSize = Math.round(control.fontSize * place.scale * 10) / 10;
  return { ...control, fromTop, fontSize, offscreen: fromTop >= page.viewport.height };
}

/** What a frame that cannot be scrolled cuts off is not there. */
function reachable({ box }: { box: Box }, { place, snapshot }: FrameView): boolean {
  const { width, height } = snapshot.viewport;
  const { x, y } = snapshot.scroll;
  return !place || place.scrolls || (box.x - x < width && box.y - y < height);
}

/** What lies in a dialog of its frame, or in a frame that is a dialog, is in the dialog; else the place decides. */
function zoneIn(zone: Zone, view: FrameView, dialogFrame: number, frame: number): Zone {
  const { place } = view;
  if (zone === "chat") return zone;
  if (zone === "dialog") return frame === dialogFrame ? "dialog" : "main";
  if (!place) return zone;
  if (place.inDialog) return dialogFrame === frame || dialogFrame === 0 ? "dialog" : zone;
  return place.zone === "main" ? zone : place.zone;
}

/**
 * The frame that holds the topmost dialog: the innermost that says so. A dialog inside a frame that floats beside the
 * page, or lies under the page's own dialog, takes nothing over.
 */
function dialogFrameOf(views: FrameView[]): number {
  const outer = views[0]?.snapshot.dialog !== undefined;
  // A dialog that holds the frame of a chat is the chat's.
  if (outer && views.some(({ snapshot, place }) => place?.inDialog && snapshot.chats.length > 0)) return -1;
  return views.findLastIndex(({ snapshot, place }) => {
    if (snapshot.dialog === undefined) return false;
    return !place || (outer ? place.inDialog : place.inDialog || place.zone === "main");
  });
}

export const prefix = (locator: string, view: FrameView, index: number): string =>
  view.place ? `frame ${index} |> ${locator}` : locator;

function headingOf(views: FrameView[], dialogFrame: number, blocks: Seen["blocks"]): string {
  const dialog = views[dialogFrame]?.snapshot.dialog;
  const top = views[0]?.snapshot;
  if (dialog) {
    const first = blocks.find(({ kind, zone }) => kind === "heading" && zone === "dialog");
    return (
      dialog.heading ||
      first?.text ||
      dialog.label ||
      blocks.find(({ zone }) => zone === "dialog")?.text ||
      ""
    );
  }
  const inner = views.slice(1).filter(({ place }) => place?.zone === "main");
  return (
    top?.h1 ||
    inner.map(({ snapshot }) => snapshot.h1).find((h1) => h1 !== "") ||
    top?.firstHeading ||
    inner.map(({ snapshot }) => snapshot.firstHeading).find((heading) => heading !== "") ||
    top?.title ||
    ""
  );
}

/** @param views the top document first, then the visible child frames, outer before inner */
export function mergeFrames(views: FrameView[]): Seen {
  const top = views[0];
  if (!top) throw new Error("A look needs at least the top document");
  const dialogFrame = dialogFrameOf(views);
  const controls: Seen["controls"] = [];
  const blocks: Seen["blocks"] = [];
  let first = 0;
  for (const [frame, view] of views.entries()) {
    const from = first;
    const common = (
      item: PageControl | PageBlock,
    ): { zone: Zone; frame: number; box: Box; locator: string; bar?: undefined } => ({
      zone: zoneIn(item.zone, view, dialogFrame, frame),
      // A frame that lies beside the content is a widget of its own, whatever bars it has.
      ...(view.place && view.place.zone !== "main" ? { bar: undefined } : {}),
      frame,
      box: shift(item.box, view),
      locator: prefix(item.locator, view, frame),
    });
    view.snapshot.controls.forEach((control, index) => {
      if (reachable(control, view))
        controls.push({ ...onPage(control, view, top.snapshot), ...common(control), id: from + index });
    });
    first += view.snapshot.controls.length;
    for (const { control, ...block } of view.snapshot.blocks.filter((at) => reachable(at, view)))
      blocks.push({
        ...block,
        ...common(block),
        fontSize: Math.round(block.fontSize * (view.place?.scale ?? 1) * 10) / 10,
        ...(control === undefined ? {} : { control: from + control }),
      });
  }
  const advance = views.map(({ snapshot }) => snapshot.autoAdvance).find((seconds) => seconds !== undefined);
  const types = [...new Set(views.flatMap(({ snapshot }) => snapshot.types))];
  const dialog = views[dialogFrame];
  const { snapshot } = top;
  return {
    url: snapshot.url,
    title: snapshot.title,
    lang: snapshot.lang,
    heading: headingOf(views, dialogFrame, blocks),
    ...(dialog?.snapshot.dialog
      ? {
          dialog: {
            label: dialog.snapshot.dialog.label,
            box: shift(dialog.snapshot.dialog.box, dialog),
            locator: prefix(dialog.snapshot.dialog.locator, dialog, dialogFrame),
            frame: dialogFrame,
          },
        }
      : {}),
    spinner: snapshot.spinner && views.length === 1,
    viewport: snapshot.viewport,
    pageHeight: snapshot.pageHeight,
    frames: views.map((view) => ({ url: view.snapshot.url, box: view.place?.box ?? fullBox(view.snapshot) })),
    controls,
    blocks,
    ticks: views.flatMap((view, index) =>
      view.snapshot.ticks.map((tick) => ({ ...tick, locator: prefix(tick.locator, view, index) })),
    ),
    ...(types.length === 0 ? {} : { types }),
    ...(advance === undefined ? {} : { autoAdvance: advance }),
  };
}

const fullBox = ({ viewport, pageHeight }: FrameSnapshot): Box => ({
  x: 0,
  y: 0,
  width: viewport.width,
  height: pageHeight,
});
