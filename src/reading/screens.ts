/** Decides when what the user faces has become another screen, and when two looks show the same one. */
import type { Action, Look } from "../record/schema.js";
import { chatFaced } from "./facing.js";
import { addressOf, agrees, comparable, type Identity, identityOf, keyOf, tickingOf } from "./identity.js";
import { mainOf } from "./main.js";
import type { Main } from "./model.js";

/** Whether two looks show the same screen: heading, action controls and fields agree, and then the address. */
export function sameScreen(a: Look, b: Look): boolean {
  const ticking = tickingOf(a, b);
  return keyOf(identityOf(a, undefined, ticking)) === keyOf(identityOf(b, undefined, ticking));
}

/** What was done last that can have changed the page. */
function lastAct(since: readonly Action[]): Action | undefined {
  return since.findLast((action) => action.effective && action.kind !== "input");
}

function zoneOf(look: Look, act: Action): string | undefined {
  return look.controls.find((control) => control.id === act.target?.control)?.zone;
}

interface Change {
  before: Identity;
  after: Identity;
  /** Names of controls and fields that went and that came. */
  gone: number;
  came: number;
  had: number;
  /** Texts that went and that came; labels of controls are not among them. */
  textGone: number;
  textCame: string[];
  texts: number;
  /** The heading that was is still to be read. */
  headingKept: boolean;
}

function namesOf(identity: Identity): Set<string> {
  return new Set([...identity.controls, ...identity.fields]);
}

function textsOf(main: Main, ticking: ReadonlySet<string>): Set<string> {
  const texts = main.blocks.filter((block) => block.kind !== "image" && block.control === undefined);
  return new Set(texts.map((block) => comparable(block.text, ticking)));
}

function changeOf(previous: Look, next: Look, frame: number | undefined): Change {
  const ticking = tickingOf(previous, next);
  const mains = [mainOf(previous, frame), mainOf(next, frame)] as const;
  const before = identityOf(previous, frame, ticking, mains[0]);
  const after = identityOf(next, frame, ticking, mains[1]);
  const had = namesOf(before);
  const has = namesOf(after);
  const said = textsOf(mains[0], ticking);
  const says = textsOf(mains[1], ticking);
  return {
    before,
    after,
    had: had.size,
    gone: [...had].filter((name) => !has.has(name)).length,
    came: [...has].filter((name) => !had.has(name)).length,
    texts: said.size,
    textGone: [...said].filter((text) => !says.has(text)).length,
    textCame: [...says].filter((text) => !said.has(text)),
    headingKept:
      before.heading === after.heading ||
      (said.size > 0 && says.has(comparable(previous.heading, ticking)) && before.heading !== ""),
  };
}

/** A message that a form was not right: everything is still there, something was added or marked. */
function isValidation(change: Change, next: Look, main: Main): boolean {
  if (change.before.heading !== change.after.heading || change.before.fields.length === 0) return false;
  if (change.before.fields.join("\n") !== change.after.fields.join("\n") || change.gone > 0) return false;
  const invalid = main.fields.some((field) => field.field?.invalid === true);
  const alerts = next.blocks.some(
    (block) => block.kind === "status" && change.textCame.includes(comparable(block.text, new Set())),
  );
  const added = change.textCame.length;
  return invalid || alerts || (added > 0 && added <= 3 && change.textGone <= 1);
}

/** In one document: the main content gave way to another. */
function isReplaced(change: Change, act: Action | undefined, previous: Look): boolean {
  const additive = change.gone === 0 && change.textGone === 0;
  const subtractive = change.came === 0 && change.textCame.length === 0;
  if (!change.headingKept) return true;
  if (additive || subtractive) return false;
  if (change.before.heading !== change.after.heading) return !(change.gone * 2 < change.had);
  // A tab or an accordion shows another part of the same screen as long as the heading stays.
  const kind = previous.controls.find((control) => control.id === act?.target?.control)?.kind;
  if (kind === "tab" || kind === "toggle") return false;
  if (kind === undefined && act?.target?.role === "tab") return false;
  // All that could be pressed or filled in gave way to other things: a step further, whatever frames the steps.
  const another = change.had >= 2 && change.gone === change.had && change.came > 0;
  if (another && change.textGone > 0 && change.textCame.length > 0) return true;
  const mostControls = change.had === 0 ? change.came > 0 : change.gone * 2 > change.had;
  const mostText = change.texts === 0 || change.textGone * 2 >= change.texts - 1;
  return change.had === 0 && change.came === 0
    ? change.textGone * 2 > change.texts
    : mostControls && mostText;
}

/**
 * Whether the user faces another screen (or enters the same one again) in `next`, having faced `previous`.
 * `since` is what was done in between, oldest first; it tells a reload from a validation message and a tab from a page.
 * A spinner is no screen: hand in the last look that was none as `previous`.
 */
export function isNewVisit(previous: Look, next: Look, since: readonly Action[]): boolean {
  const chats = [previous, next].map((look) => chatFaced(look)?.conversation);
  if (chats.some((chat) => chat !== undefined)) return chats[0] !== chats[1];
  if (next.spinner && !next.native) return false;
  if (previous.page !== next.page) return true;
  const act = lastAct(since);
  if (previous.native || next.native)
    return previous.native?.message !== next.native?.message || act?.kind === "native-dialog";
  if (Boolean(previous.dialog) !== Boolean(next.dialog)) return true;
  const frame = act?.target?.frame;
  const change = changeOf(previous, next, frame !== undefined && frame > 0 ? frame : undefined);
  if (previous.document !== next.document) {
    // A page that loads itself again, or after a consent banner was answered, has not been entered again.
    const byUser = act !== undefined && zoneOf(previous, act) !== "consent";
    const same = agrees(change.before, change.after) && change.before.address === change.after.address;
    if (!byUser && same) return false;
    const submitted = act !== undefined && act.kind !== "back" && act.kind !== "goto";
    return !(submitted && isValidation(change, next, mainOf(next)));
  }
  if (isReplaced(change, act, previous)) return true;
  const moved = addressOf(previous.url) !== addressOf(next.url);
  if (!moved) return false;
  if (agrees(change.before, change.after)) return change.textGone > 0 && change.textCame.length > 0;
  // Another route with other controls is another screen, unless a tab or menu merely wrote itself into the address.
  const kind = previous.controls.find((control) => control.id === act?.target?.control)?.kind;
  if (change.before.heading === change.after.heading && (kind === "tab" || kind === "toggle")) return false;
  return change.gone > 0;
}
