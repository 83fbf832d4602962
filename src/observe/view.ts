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

/** Boxes of frames within frames are moved by all their parents. */
function nested(view: FrameView, outer: FrameView | undefined): FrameView {
  if (!view.place || !outer?.place) return view;
  const { box } = view.place;
  const { scroll } = outer.snapshot;
  const moved = { ...box, x: outer.place.box.x + box.x - scroll.x, y: outer.place.box.y + box.y - scroll.y };
  const zone = outer.place.zone === "main" ? view.place.zone : outer.place.zone;
  return {
    ...view,
    place: { ...view.place, box: moved, zone, inDialog: view.place.inDialog || outer.place.inDialog },
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
