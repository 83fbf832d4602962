/**
 * Settling by knowledge: wraps timers and requests from the first moment on, so that one can ask what is still
 * under way instead of waiting a fixed time.
 */
import { changes, noteChange, onChange } from "./changes.js";
import { now, painted, setTimer, sleep } from "./natives.js";
import type { Pending } from "./protocol.js";

/** One-shot timers due later than this are not part of loading; what they bring is a change of its own. */
const LONGEST_TIMER = 2000;
/** A timer armed again this often without the user doing anything is a ticker. */
const TICKER_ARMS = 2;
/** Short re-armed timers draw an animation; they are waited for this long after the last input. */
const ANIMATION_BY_TIMER = 1500;
/** Older requests are long polls. */
const LONGEST_REQUEST = 5000;
/** An announced navigation that has not left the page by then was none (a download, an empty answer). */
const LONGEST_DEPARTURE = 400;

/** More frames in a row than these are a loop. */
const LOOP_FRAMES = 3;

interface Timer {
  due: number;
  delay: number;
  source: string;
}

const timers = new Map<number, Timer>();
const intervals = new Map<number, number>();
const arms = new Map<string, number>();
const requests = new Map<number, number>();
let request = 0;
/** The round of frames that runs now, each asked for from within the one before, and the request that waits. */
const drawing = { current: 0, rounds: 0, waiting: 0 };
let connections = 0;
let departing = Number.NEGATIVE_INFINITY;
let lastInput = 0;

/** To be called on every trusted user event: what follows it is new. */
export function noteInput(): void {
  lastInput = now();
  arms.clear();
}

/** Whether the user has done anything on this document yet. */
export const touched = (): boolean => lastInput > 0;

/** Milliseconds since the user last did something; from the beginning of the document if never. */
export const sinceInput = (): number => now() - lastInput;

/** Something repeats here: only then can a text tick. */
export const ticks = (): boolean =>
  [...intervals.values()].some((period) => period <= LONGEST_TIMER) ||
  [...arms.values()].some((count) => count > TICKER_ARMS) ||
  (drawing.rounds > LOOP_FRAMES && drawing.waiting > 0);

/** Closures made anew at each round have the same text. */
const sourceOf = (handler: object, delay: number): string =>
  `${delay}:${Function.prototype.toString.call(handler).slice(0, 200)}`;

function wrapTimers(): void {
  const { setTimeout, clearTimeout, setInterval, requestAnimationFrame, cancelAnimationFrame } = window;
  window.setTimeout = ((handler: TimerHandler, delay = 0, ...args: unknown[]): number => {
    // A string is left to the browser, so that the site's content policy decides about it.
    if (typeof handler !== "function") return setTimeout(handler, delay);
    const source = sourceOf(handler, delay);
    arms.set(source, (arms.get(source) ?? 0) + 1);
    const fire = (): void => {
      timers.delete(id);
      handler.apply(window, args);
    };
    const id = setTimeout(fire, delay);
    timers.set(id, { due: now() + Math.max(0, Number(delay) || 0), delay, source });
    return id;
  }) satisfies typeof window.setTimeout;
  window.setInterval = ((handler: TimerHandler, period = 0, ...args: unknown[]): number => {
    const id = setInterval(handler, period, ...args);
    intervals.set(id, Number(period) || 0);
    return id;
  }) satisfies typeof window.setInterval;
  // The two clear functions are interchangeable in browsers.
  const clear = (id: number | undefined): void => {
    if (id === undefined) return;
    timers.delete(id);
    intervals.delete(id);
    clearTimeout(id);
  };
  window.clearTimeout = clear;
  window.clearInterval = clear;
  window.cancelAnimationFrame = (id) => {
    if (drawing.waiting === id) drawing.waiting = 0;
    cancelAnimationFrame(id);
  };
  window.requestAnimationFrame = (callback) => {
    const round = drawing.current + 1;
    const id = requestAnimationFrame((time) => {
      if (drawing.waiting === id) drawing.waiting = 0;
      drawing.current = round;
      try {
        callback(time);
      } finally {
        drawing.current = 0;
      }
    });
    if (round > 1) Object.assign(drawing, { rounds: round, waiting: id });
    return id;
  };
}

/** Keeps a request, or the reading of an answer, pending until it has come. */
function track(): () => void {
  request += 1;
  const id = request;
  requests.set(id, now());
  return () => void requests.delete(id);
}

function wrapRequests(): void {
  const fetchNative = window.fetch;
  window.fetch = function (...args) {
    const done = track();
    const answer = fetchNative.apply(this, args);
    answer.then(done, done);
    return answer;
  };
  for (const name of ["json", "text", "arrayBuffer", "blob", "formData", "bytes"] as const) {
    const read: unknown = Reflect.get(Response.prototype, name);
    if (typeof read !== "function") continue;
    Reflect.set(Response.prototype, name, function (this: Response) {
      const done = track();
      const body: Promise<unknown> = read.call(this);
      body.then(done, done);
      return body;
    });
  }
  const send = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.send = function (body) {
    this.addEventListener("loadend", track(), { once: true });
    send.call(this, body);
  };
}

/** Connections that are kept open bring what cannot be foreseen. */
function wrapConnections(): void {
  for (const name of ["WebSocket", "EventSource"] as const) {
    Reflect.set(
      window,
      name,
      new Proxy(window[name], {
        construct(target, args, newTarget) {
          connections += 1;
          return Reflect.construct(target, args, newTarget);
        },
      }),
    );
  }
}

function watchNavigation(): void {
  if (!("navigation" in window)) return;
  window.navigation.addEventListener("navigate", (event) => {
    if (!event.destination.sameDocument && event.downloadRequest === null) departing = now();
    noteChange();
  });
  // A router took the navigation over: nothing departs.
  window.navigation.addEventListener("navigatesuccess", () => {
    departing = Number.NEGATIVE_INFINITY;
  });
}

export function watchPending(): void {
  wrapTimers();
  wrapRequests();
  wrapConnections();
  watchNavigation();
}

function awaited(timer: Timer, at: number): boolean {
  if (timer.due - at > LONGEST_TIMER) return false;
  if ((arms.get(timer.source) ?? 0) <= TICKER_ARMS) return true;
  return timer.delay < 250 && sinceInput() < ANIMATION_BY_TIMER;
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
  const due = [...timers.values()].filter((timer) => awaited(timer, at)).map((timer) => timer.due - at);
  const open = [...requests.values()].filter((started) => at - started < LONGEST_REQUEST).length;
  if (open > 0) names.push(`${open} requests`);
  if (at - departing < LONGEST_DEPARTURE) names.push("navigation");
  if (document.readyState !== "complete" && at < LONGEST_REQUEST)
    names.push(`document ${document.readyState}`);
  const animations = runningAnimations();
  if (animations > 0) names.push(`${animations} animations`);
  if (at < LONGEST_REQUEST && loadingPictures() > 0) names.push("pictures");
  const quiet = names.length === 0 && due.length === 0;
  const nextTimer = due.length > 0 ? Math.max(0, Math.min(...due)) : undefined;
  if (nextTimer !== undefined) names.push(`a timer in ${Math.round(nextTimer)} ms`);
  const alive = !quiet || timers.size + intervals.size + requests.size + connections > 0;
  return { quiet, alive, names, changes: changes(), ...(nextTimer === undefined ? {} : { nextTimer }) };
}

/** Scripts that draw an entrance take this long; what still moves after it moves for ever. */
const ENTRANCE_MS = 700;
/** Long after the last input nothing enters any more. */
const DRAWING_MS = 150;

/** How long a page on which nothing is under way may go on changing. */
const movingAllowance = (): number => (sinceInput() < ANIMATION_BY_TIMER ? ENTRANCE_MS : DRAWING_MS);

/** See PageApi.quiet. Two painted frames without a change end it: promise chains have run by then. */
export async function quiet(limitMs: number, patienceMs: number): Promise<Pending> {
  const end = now() + limitMs;
  let idle = Number.POSITIVE_INFINITY;
  for (;;) {
    const before = pending();
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
