/** hidden-exit: the control of intent, or one that led on in the flow, is hard to see or to find. */
import { type Lexicons, lexiconFor } from "../lexicon/lexicon.js";
import type { ReadAction, Reading, ReadScreen, Visit } from "../reading/model.js";
import { depthOf } from "../reading/prominence.js";
import type { Control, Look } from "../record/schema.js";
import { type Detector, onControl, quoteOf } from "./finding.js";

/** WCAG 1.4.3 large text and 1.4.11 controls: what is under 3:1 is not reliably seen. */
const LEAST_CONTRAST = 3;
const LEAST_FONT_PX = 11;
const FAR_VIEWPORTS = 2;

const ACTING = new Set(["button", "link", "menuitem", "tab", "toggle"]);

/** The actions that said leaving or led on from a screen of the flow, each with its control. */
function leadingOn(
  reading: Reading,
): { action: ReadAction; control: Control; visit: Visit; screen: ReadScreen }[] {
  return reading.actions.flatMap((action) => {
    const { control } = action;
    const visit = reading.visits.find((one) => one.n === action.visit);
    const screen = reading.screens.find((one) => one.n === visit?.screen);
    if (control === undefined || visit === undefined || screen === undefined || !ACTING.has(control.kind))
      return [];
    if (action === reading.intent) return [{ action, control, visit, screen }];
    const meaning = action.meaning?.meaning;
    const keeps =
      meaning === "stay" ||
      meaning === "back" ||
      meaning === "pause" ||
      meaning === "accept-offer" ||
      meaning === "downgrade";
    const on = visit.actions.at(-1) === action && visit.n <= reading.endVisit;
    return screen.inFlow && on && !keeps ? [{ action, control, visit, screen }] : [];
  });
}

/** The label of the closed thing that had to be opened before the control was there, if it spoke of nothing fitting. */
function opener(
  action: ReadAction,
  control: Control,
  visit: Visit,
  lexicons: Lexicons,
  language: string,
): string | undefined {
  const shows = (look: Look) =>
    look.controls.some(
      (one) => one.locator === control.locator || (one.name === control.name && one.role === control.role),
    );
  const upTo = visit.looks.filter((look) => look.n <= action.action.look);
  const shown = upTo.findIndex(shows);
  const before = upTo[shown - 1];
  if (shown < 1 || before === undefined) return undefined;
  const opening = visit.actions.filter((one) => one.action.look === before.n && one !== action).at(-1);
  const pressed = opening?.control;
  if (pressed === undefined || pressed.zone === "nav" || pressed.zone === "header") return undefined;
  if (
    pressed.kind !== "toggle" &&
    pressed.kind !== "menuitem" &&
    pressed.kind !== "tab" &&
    pressed.kind !== "button"
  )
    return undefined;
  const lexicon = lexiconFor(language, lexicons);
  // An unknown language proves nothing about what a label speaks of.
  if (lexicon.units.size === 0) return undefined;
  const speaks = [pressed.name, pressed.text].some(
    (label) =>
      lexicon.find("account-nav", label) ??
      lexicon.find("leave", label) ??
      lexicon.find("leaving-page", label),
  );
  return speaks ? undefined : pressed.text.trim() || pressed.name;
}

function flaws(control: Control, look: Look): string[] {
  const found: string[] = [];
  const { contrast, fillContrast, fontSize, text } = control;
  if (control.enabled && contrast !== null && contrast < LEAST_CONTRAST && fillContrast < LEAST_CONTRAST)
    found.push(`text contrast ${contrast.toFixed(1)}:1`);
  // The letters of a picture have the size that they are drawn in, not the style's.
  if (text !== "" && fontSize < LEAST_FONT_PX) found.push(`${fontSize} px`);
  if (
    control.zone !== "dialog" &&
    look.viewport.height > 0 &&
    depthOf(control) > FAR_VIEWPORTS * look.viewport.height
  )
    found.push("beyond the first two viewport heights");
  if (control.inText && control.likeText && !control.underlined)
    found.push("in running text in its colour without underline");
  return found;
}

const UNREAD = "text contrast could not be read: it lies on a picture or gradient, or is part of one";

/** Text with no shape of its own over a picture: whether it can be seen, only a person can tell. */
function unreadable({ enabled, contrast, fillContrast, look }: Control): boolean {
  return (
    enabled && contrast === null && fillContrast < LEAST_CONTRAST && (look === "link" || look === "plain")
  );
}

/** One finding a control, naming every way in which it is hidden, as the counting rules list them. */
export const hiddenExit: Detector = (reading, lexicons) =>
  leadingOn(reading).flatMap(({ action, control, visit, screen }) => {
    const look = visit.looks.find((one) => one.n === action.action.look) ?? screen.look;
    const found = flaws(control, look);
    const closed = opener(action, control, visit, lexicons, screen.language);
    if (closed !== undefined) found.push(`behind a closed "${quoteOf(closed)}"`);
    if (found.length > 0) return [onControl("hidden-exit", screen.n, control, 0.9, found.join("; "))];
    return unreadable(control) ? [onControl("hidden-exit", screen.n, control, 0.5, UNREAD)] : [];
  });
