/**
 * Settling by knowledge: wraps timers and requests from the first moment on, so that one can ask what is still
 * under way instead of waiting a fixed time.
 */
import { changes, noteChange, onChange } from "./changes.js";
import { now, painted, setTimer, sleep } from "./natives.js";
import type { Pending } from "./protocol.js";
import { dueTimers, LONGEST_TIMER, sinceInput, timersRun, watchTimers } from "./timers.js";
import { connections, openRequests, STREAM, watchTraffic } from "./traffic.js";

/** Older requests are long polls. */
const LONGEST_REQUEST = 5000;
/** An announced navigation that has not left the page by then was none (a download, an empty answer). */
const LONGEST_DEPARTURE = 400;
/** Where no request of it was seen by then, none will be. */
const LONGEST_UNSEEN = 3000;

let announced: { event: NavigateEvent; at: number } | undefined;

/** Telephone numbers, addresses of mail and the like are handed on: the page stays. */
const leavesThePage = ({ destination, downloadRequest }: NavigateEvent): boolean =>
  !destination.sameDocument && downloadRequest === null && /^https?:/.test(destination.url);

function watchNavigation(): void {
  if (!("navigation" in window)) return;
  window.navigation.addEventListener("navigate", (event) => {
    if (leavesThePage(event)) announced = { event, at: now() };
    noteChange();
  });
  // A router took the navigation over: nothing departs.
  window.navigation.addEventListener("navigatesuccess", () => {
    announced = undefined;
  });
}

/** Milliseconds since a navigation was announced that nobody has called off; undefined where none was. */
function sinceAnnounced(): number | undefined {
  return announced && !announced.event.defaultPrevented ? now() - announced.at : undefined;
}

/** The page is about to give way to another. */
export const isDeparting = (): boolean => (sinceAnnounced() ?? LONGEST_DEPARTURE) < LONGEST_DEPARTURE;

export function watchPending(): void {
  watchTimers();
  watchTraffic();
  watchNavigation();
}

function runningAnimations(): number {
  return document.getAnimations().filter((animation) => {
    const timing = animation.effect?.getComputedTiming();
    const end = Number(timing?.endTime ?? 0);
    return animation.playState === "running" && end - Number(animation.currentTime ?? 0) <= LONGEST_TIMER;
  }).length;
}

/** Pictures in view that have not come yet. */
function loadingPictures(): number {
  return [...document.images].filter((image) => {
    if (image.complete || image.loading === "lazy") return false;
    return image.getBoundingClientRect().top < innerHeight;
  }).length;
}

export function pending(): Pending {
  const at = now();
  const names: string[] = [];
  const due = dueTimers(at);
  // Streams that are read piece by piece may go on for ever.
  const open = openRequests().filter(
    ({ key, since }) => key !== STREAM && at - since < LONGEST_REQUEST,
  ).length;
  if (open > 0) names.push(`${open} requests`);
  if (isDeparting()) names.push("navigation");
  if (document.readyState !== "complete" && at < LONGEST_REQUEST)
    names.push(`document ${document.readyState}`);
  const animations = runningAnimations();
  if (animations > 0) names.push(`${animations} animations`);
  if (at < LONGEST_REQUEST && loadingPictures() > 0) names.push("pictures");
  const quiet = names.length === 0 && due.length === 0;
  const nextTimer = due.length > 0 ? Math.max(0, Math.min(...due)) : undefined;
  if (nextTimer !== undefined) names.push(`a timer in ${Math.round(nextTimer)} ms`);
  const alive = !quiet || timersRun() || openRequests().length + connections() > 0;
  const departing = sinceAnnounced() ?? LONGEST_UNSEEN;
  return {
    quiet,
    alive,
    names,
    changes: changes(),
    ...(nextTimer === undefined ? {} : { nextTimer }),
    ...(departing < LONGEST_UNSEEN ? { departing } : {}),
  };
}

/** Scripts that draw an entrance take this long; what still moves after it moves for ever. */
const ENTRANCE_MS = 700;
/** So long after the last input nothing enters any more. */
const ENTERING_MS = 1500;
const DRAWING_MS = 150;

/** How long a page on which nothing is under way may go on changing. */
const movingAllowance = (): number => (sinceInput() < ENTERING_MS ? ENTRANCE_MS : DRAWING_MS);

/** What was seen to be still so long ago still is, if nothing has changed and nobody has done anything. */
const STILL_FOR_MS = 150;
let seenStill = { changes: -1, at: 0 };

/** To be called when two painted frames have passed elsewhere with nothing new: they are not waited for twice. */
export function noteStill(): void {
  seenStill = { changes: changes(), at: now() };
}

function isStill(): boolean {
  const ago = now() - seenStill.at;
  return changes() === seenStill.changes && ago < STILL_FOR_MS && sinceInput() > ago;
}

/** See PageApi.quiet. Two painted frames without a change end it: promise chains have run by then. */
export async function quiet(limitMs: number, patienceMs: number): Promise<Pending> {
  const end = now() + limitMs;
  let idle = Number.POSITIVE_INFINITY;
  for (;;) {
    const before = pending();
    if (before.quiet && isStill()) return before;
    const onlyTimer = !before.quiet && before.names.length === 1 && (before.nextTimer ?? 0) >= patienceMs;
    if (before.quiet || onlyTimer) {
      idle = Math.min(idle, now());
      await painted();
      const after = pending();
      const unchanged = after.changes === before.changes || now() - idle > movingAllowance();
      const still = unchanged && (after.quiet || onlyTimer);
      if (still || now() > end) return after;
    } else {
      idle = Number.POSITIVE_INFINITY;
      await sleep(Math.min(before.nextTimer ?? 10, 50) + 1);
    }
    if (now() > end) return pending();
  }
}

/** See PageApi.changed. */
export function changed(since: number, limitMs: number): Promise<boolean> {
  if (changes() !== since) return Promise.resolve(true);
  return new Promise((resolve) => {
    const settle = (value: boolean): void => {
      forget();
      resolve(value);
    };
    const forget = onChange(() => settle(true));
    setTimer(() => settle(false), limitMs);
  });
}
