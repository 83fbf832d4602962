/** Cuts a journey's looks and actions into visits and numbers the screens they enter. */
import {
  type Action,
  type Control,
  type EventOf,
  isBeside,
  type Look,
  type RecordEvent,
} from "../record/schema.js";
import { countedActions } from "./clicks.js";
import { chatFaced, isAside } from "./facing.js";
import { identityOf, keyOf, tickingOf } from "./identity.js";
import type { ReadAction, Visit } from "./model.js";
import { isNewVisit } from "./screens.js";

/** What shows for less than this and then gives way by itself was never a settled screen (milliseconds). */
const SHORTEST_MS = 1000;
/** From the press to the message that it sent (milliseconds). */
const SENT_MS = 1500;
/** A change within this time after an action is still its effect (milliseconds). */
const EFFECT_MS = 5000;

export interface Walk {
  visits: Visit[];
  actions: ReadAction[];
  verify?: Look;
  /** Pages with a clock, opened and loaded again beside the journey. */
  reloads: Look[];
}

/** The control an action hit, found in the look on which it was done. */
function controlIn(looks: ReadonlyMap<number, Look>, action: Action): Control | undefined {
  const look = looks.get(action.look);
  const { target } = action;
  if (!look || !target) return undefined;
  if (target.control !== undefined) return look.controls.find((control) => control.id === target.control);
  return look.controls.find((control) => control.locator === target.locator && target.locator !== "");
}

/** The frame in which a visit's last action happened; undefined where it has none or it happened in the page itself. */
export function flowFrameOf(visit: Visit): number | undefined {
  const frame = visit.actions.findLast((one) => one.action.target)?.action.target?.frame;
  return frame !== undefined && frame > 0 ? frame : undefined;
}

/** A page whose main content is a chat was still loading as long as that had not come. */
function isItsChat(page: Look, next: Look): boolean {
  const sameDocument = page.document === next.document && page.page === next.page && page.url === next.url;
  return sameDocument && !chatFaced(page) && chatFaced(next)?.place === "page";
}

const covers = (next: Look, first: Look): boolean =>
  (next.dialog !== undefined && first.dialog === undefined) || next.native !== undefined;

class Walker {
  readonly visits: Visit[] = [];
  readonly actions: ReadAction[] = [];
  private since: ReadAction[] = [];
  /** The last look that was no spinner. */
  private last: Look | undefined;
  /** Where the user is. */
  private current: Visit | undefined;

  look(look: Look): void {
    const { current } = this;
    if (isAside(look)) {
      this.visits.push({ n: this.visits.length + 1, screen: 0, looks: [look], actions: [] });
      return;
    }
    if (look.spinner && !look.native && !chatFaced(look)) return;
    const since = this.since.map((one) => one.action);
    if (!current || !this.last) this.enter(look);
    else if (isNewVisit(this.last, look, since)) {
      this.leave(current, look);
      this.enter(look);
    } else current.looks.push(look);
    this.last = look;
  }

  /** What gave way by itself at once, with nothing done on it, was no screen; what stood longer was one. */
  private leave(current: Visit, next: Look): void {
    const first = current.looks[0];
    const acted = current.actions.some((one) => one.action.effective);
    if (next.cause !== "auto" || acted || !first) return;
    const stood = next.t - first.t;
    if (isItsChat(first, next)) this.drop(current);
    // Any other chat comes beside a screen, and goes; neither ends the other.
    else if (chatFaced(next) || chatFaced(first)) return;
    else if (stood < SHORTEST_MS && !first.native) this.drop(current);
    // What opens over the screen interrupts it; only what takes its place is the screen going on by itself.
    else if (!covers(next, first)) current.advancedAfter = stood / 1000;
  }

  private drop(visit: Visit): void {
    this.visits.splice(this.visits.indexOf(visit), 1);
    this.since = visit.enteredBy ? [visit.enteredBy] : [];
  }

  private enter(look: Look): void {
    const act = this.since.findLast((one) => one.action.effective && one.action.kind !== "input");
    const late = act !== undefined && look.cause === "auto" && look.t - act.action.t > EFFECT_MS;
    const visit: Visit = { n: this.visits.length + 1, screen: 0, looks: [look], actions: [] };
    if (act && !late) visit.enteredBy = act;
    this.visits.push(visit);
    this.current = visit;
    this.since = [];
  }

  act(action: ReadAction): void {
    const on = this.visits.findLast((visit) =>
      visit.looks.some((look) => look.n === action.action.look && !isAside(look)),
    );
    const visit = on ?? this.current;
    if (!visit) return;
    action.visit = visit.n;
    visit.actions.push(action);
    this.actions.push(action);
    this.since.push(action);
  }
}

/** A chat that came up last and was left alone is not where the journey ended. */
function withAsideBefore(visits: Visit[]): void {
  const last = visits.at(-1);
  if (!last?.looks[0] || !isAside(last.looks[0]) || visits.length < 3) return;
  visits.splice(-2, 2, ...visits.slice(-2).reverse());
  for (const [index, visit] of visits.entries()) {
    visit.n = index + 1;
    for (const action of visit.actions) action.visit = visit.n;
  }
}

/** What was said to a chat by an action: turns are told apart from it, as they are seen by what the page shows. */
function saidBy(events: readonly RecordEvent[]): Map<EventOf<"action">, string> {
  const said = new Map<EventOf<"action">, string>();
  const acts = events.filter(
    (event): event is EventOf<"action"> => event.type === "action" && event.kind !== "input",
  );
  for (const [index, turn] of events.entries()) {
    if (turn.type !== "chat-turn") continue;
    const near = acts
      .filter((act) => !said.has(act) && Math.abs(act.t - turn.t) <= SENT_MS)
      .sort((a, b) => Math.abs(a.t - turn.t) - Math.abs(b.t - turn.t))[0];
    const shown = events
      .slice(index + 1)
      .find(
        (event): event is EventOf<"chat-message"> =>
          event.type === "chat-message" && event.conversation === turn.conversation && event.from === "user",
      );
    if (near) said.set(near, turn.name ?? shown?.text ?? "");
  }
  return said;
}

/** A quick reply or card that loaded a page is a click; a link that the chat took for itself is none. */
function isClick(
  events: readonly RecordEvent[],
  at: number,
  action: EventOf<"action">,
  counted: boolean,
  said: string | undefined,
): boolean {
  if (action.chat === undefined) return counted && said === undefined;
  if (action.chat !== "reply") return false;
  const before = events.slice(0, at).findLast((event) => event.type === "look");
  const after = events.slice(at + 1).find((event) => event.type === "look");
  if (before?.type !== "look" || after?.type !== "look") return false;
  return before.document !== after.document || before.page !== after.page;
}

/** Numbers the screens in order of first visit; clocks seen to tick on any look are masked on all. */
function numberScreens(visits: readonly Visit[]): void {
  const ticking = tickingOf(...visits.flatMap((visit) => visit.looks));
  const known = new Map<string, number>();
  for (const visit of visits) {
    const [look] = visit.looks;
    if (!look) continue;
    const key = keyOf(identityOf(look, flowFrameOf(visit), ticking));
    visit.screen = known.get(key) ?? known.size + 1;
    known.set(key, visit.screen);
  }
}

/** The place to verify is looked at once more where it kept a part of itself folded: what either look shows, it shows. */
function together(first: Look | undefined, next: Look): Look {
  if (first === undefined || first.url !== next.url) return next;
  const known = new Set(first.blocks.map((block) => block.text));
  return { ...next, blocks: [...first.blocks, ...next.blocks.filter((block) => !known.has(block.text))] };
}

/** Reads one journey's events, in file order, into visits. Looks beside the journey are kept apart. */
export function walk(events: readonly RecordEvent[]): Walk {
  const looks = new Map<number, Look>();
  const actions: EventOf<"action">[] = [];
  const reloads: Look[] = [];
  let verify: Look | undefined;
  for (const event of events) {
    if (event.type === "look" && event.cause === "verify") verify = together(verify, event);
    else if (event.type === "look" && event.cause === "reload") reloads.push(event);
    else if (event.type === "look") looks.set(event.n, event);
    else if (event.type === "action") actions.push(event);
  }
  const counted = countedActions(actions, (action) => controlIn(looks, action));
  const walker = new Walker();
  const said = saidBy(events);
  let index = 0;
  for (const [at, event] of events.entries()) {
    if (event.type === "look" && !isBeside(event)) walker.look(event);
    if (event.type !== "action") continue;
    const control = controlIn(looks, event);
    const words = said.get(event);
    walker.act({
      action: event,
      visit: 0,
      counted: isClick(events, at, event, counted[index] ?? false, words),
      ...(words === undefined ? {} : { said: words }),
      ...(control ? { control } : {}),
    });
    index += 1;
  }
  withAsideBefore(walker.visits);
  numberScreens(walker.visits);
  return { visits: walker.visits, actions: walker.actions, reloads, ...(verify ? { verify } : {}) };
}
