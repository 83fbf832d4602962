/** Wraps timers and frames from the first moment on: what is due, what repeats, and when the user last did something. */
import { now } from "./natives.js";

/** One-shot timers due later than this are not part of loading; what they bring is a change of its own. */
export const LONGEST_TIMER = 2000;
/** A timer armed again this often without the user doing anything is a ticker. */
const TICKER_ARMS = 2;
/** Short re-armed timers draw an animation; they are waited for this long after the last input. */
const ANIMATION_BY_TIMER = 1500;
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
/** The round of frames that runs now, each asked for from within the one before, and the request that waits. */
const drawing = { current: 0, rounds: 0, waiting: 0 };
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

export function watchTimers(): void {
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

function awaited(timer: Timer, at: number): boolean {
  if (timer.due - at > LONGEST_TIMER) return false;
  if ((arms.get(timer.source) ?? 0) <= TICKER_ARMS) return true;
  return timer.delay < 250 && sinceInput() < ANIMATION_BY_TIMER;
}

/** Milliseconds until each one-shot timer that is worth waiting for. */
export const dueTimers = (at: number): number[] =>
  [...timers.values()].filter((timer) => awaited(timer, at)).map((timer) => timer.due - at);

/** A timer or interval of any length is set. */
export const timersRun = (): boolean => timers.size + intervals.size > 0;

/** Milliseconds until each one-shot timer that was set since then and is due within the limit; no tickers. */
export const timersSince = (since: number, withinMs: number): number[] =>
  [...timers.values()]
    .filter(({ due, delay, source }) => due - delay >= since && (arms.get(source) ?? 0) <= TICKER_ARMS)
    .map(({ due }) => due - now())
    .filter((left) => left <= withinMs);
