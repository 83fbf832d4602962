/** Reads what a page shows, through all its visible frames. */
import type { Frame, Page } from "playwright";
import { ask, type Injected, isGone } from "./inject.js";
import type { FrameView } from "./merge.js";

export interface View {
  frames: Frame[];
  views: FrameView[];
}

/** A frame that shows something, with its place in its parent. */
async function readChild(frame: Frame, parent: Frame, injected: Injected): Promise<FrameView | undefined> {
  const element = await frame.frameElement();
  const place = await parent.evaluate(
    ([key, element]) => {
      const api: unknown = Reflect.get(window, Symbol.for(key));
      const call: unknown = typeof api === "object" && api !== null ? Reflect.get(api, "place") : undefined;
      return typeof call === "function" ? call(element) : undefined;
    },
    [injected.key, element] as const,
  );
  if (!place?.visible) return undefined;
  const snapshot = await ask(frame, injected, "snapshot");
  return snapshot ? { snapshot, place } : undefined;
}

/** Frames within frames are moved and scaled by all their parents. */
function nested(view: FrameView, outer: FrameView | undefined): FrameView {
  if (!view.place || !outer?.place) return view;
  const { box, origin, scale, fromTop, inDialog } = view.place;
  const { place, snapshot } = outer;
  const across = (x: number): number => place.origin.x + (x - snapshot.scroll.x) * place.scale;
  const down = (y: number): number => place.origin.y + (y - snapshot.scroll.y) * place.scale;
  return {
    ...view,
    place: {
      ...view.place,
      box: {
        x: across(box.x),
        y: down(box.y),
        width: box.width * place.scale,
        height: box.height * place.scale,
      },
      origin: { x: across(origin.x), y: down(origin.y) },
      scale: scale * place.scale,
      fromTop: place.fromTop + fromTop * place.scale,
      zone: place.zone === "main" ? view.place.zone : place.zone,
      inDialog: inDialog || place.inDialog,
    },
  };
}

/** Undefined when the document went away meanwhile, or has no page program (an error page, a viewer). */
export async function readView(page: Page, injected: Injected): Promise<View | undefined> {
  try {
    const top = await ask(page.mainFrame(), injected, "snapshot");
    if (!top) return undefined;
    const seen = new Map<Frame, FrameView>([[page.mainFrame(), { snapshot: top }]]);
    for (const frame of page.frames().slice(1)) {
      const parent = frame.parentFrame();
      if (!parent || !seen.has(parent)) continue;
      const view = await readChild(frame, parent, injected);
      if (view) seen.set(frame, nested(view, seen.get(parent)));
    }
    return { frames: [...seen.keys()], views: [...seen.values()] };
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}
