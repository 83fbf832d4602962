/** Waiting for something to change, and knowing whether it still can. */
import { ask, isGone } from "./inject.js";
import { framesOf, type Watch } from "./watch.js";

const never = new Promise<never>(() => undefined);

/** Waits until something may have changed since the latest look. False: nothing did within the limit. */
export async function changed({ view, pages, injected }: Watch, limitMs: number): Promise<boolean> {
  if (pages.dialog()) return false;
  const page = pages.active();
  const asked = (view?.frames ?? []).map(async (frame, index) => {
    const since = view?.views[index]?.snapshot.changes ?? 0;
    try {
      return (await ask(frame, injected, "changed", since, limitMs)) ?? false;
    } catch (error) {
      if (isGone(error)) return true;
      throw error;
    }
  });
  const result = await Promise.race([
    pages.somethingHappens().then(() => true),
    ...asked.map((answer) => answer.then((yes) => (yes ? true : never))),
    Promise.all(asked).then(() => false),
  ]);
  return result || pages.active() !== page;
}

/** Whether the page can still change by itself: something is under way, or a timer, clock or connection runs. */
export async function alive(watch: Watch): Promise<boolean> {
  const { pages, log, injected } = watch;
  if (pages.dialog()) return false;
  const page = pages.active();
  if (log.current()?.autoAdvance !== undefined || pages.networkOf(page).open().length > 0) return true;
  const asked = framesOf(watch, page).map((frame) => ask(frame, injected, "pending").catch(() => undefined));
  const answers = await Promise.race([Promise.all(asked), pages.dialogOpens()]);
  return answers?.some((answer) => answer?.alive) ?? false;
}

/** Whether the page still is as it was read last, with nothing under way: then there is nothing to look at anew. */
export async function unchanged(watch: Watch): Promise<boolean> {
  const { pages, view, injected } = watch;
  const page = pages.active();
  const frames = framesOf(watch, page);
  if (
    pages.dialog() ||
    !view ||
    frames.length !== view.frames.length ||
    pages.networkOf(page).open().length > 0
  )
    return false;
  const asked = frames.map(async (frame) => {
    const since = view.views[view.frames.indexOf(frame)]?.snapshot.changes;
    const answer = await ask(frame, injected, "pending").catch(() => undefined);
    return answer?.quiet === true && answer.changes === since;
  });
  const answers = await Promise.race([Promise.all(asked), pages.dialogOpens()]);
  return answers?.every((same) => same) ?? false;
}
