/** Reports what the user does: trusted events only, one report for one activation. */

import { changes, noteChange } from "./changes.js";
import { noteSending } from "./chat/sent.js";
import { closest } from "./dom.js";
import { setTimer, wallClock } from "./natives.js";
import { unbent } from "./pristine.js";
import type { PageReport } from "./protocol.js";
import { report, targetOf } from "./report.js";
import { noteInput } from "./timers.js";
import { noteTouched } from "./touched.js";

/** A label's click is followed at once by one on its box: the two are one activation. */
const ECHO_MS = 50;
let labelClick = Number.NEGATIVE_INFINITY;
let activated = 0;

const origin = (event: Event): Element | null => {
  const [target] = event.composedPath();
  return target instanceof Element ? target : null;
};

/** A click on what does not look like a control is an activation only if the page answers it. */
function reportIfEffective(click: Extract<PageReport, { type: "click" }>): void {
  const before = changes();
  const decide = (): void => report({ ...click, target: { ...click.target, control: changes() !== before } });
  setTimer(unbent(decide), 0);
}

const CHOICES =
  "input[type=checkbox],input[type=radio],[role=checkbox],[role=radio],[role=switch],[role=option]," +
  "[role=menuitemcheckbox],[role=menuitemradio]";

/** What the user chooses is not preset by the site. */
function noteChoice(element: Element): void {
  const choice = closest(element, (at) => at.matches(CHOICES));
  if (choice) noteTouched(choice);
}

function onClick(event: MouseEvent): void {
  const element = origin(event);
  if (!event.isTrusted || !element) return;
  noteInput();
  activated += 1;
  noteChoice(element);
  noteSending(event, element, report);
  const inLabel = element.closest("label");
  const echo = event.timeStamp - labelClick < ECHO_MS && element.matches("input,select,textarea,button");
  if (inLabel?.control && !inLabel.control.contains(element)) labelClick = event.timeStamp;
  if (echo) return;
  const click = {
    type: "click",
    at: wallClock(),
    target: targetOf(element),
    byKey: event.detail === 0,
  } as const;
  if (click.target.control) report(click);
  else reportIfEffective(click);
}

/** Enter and Space count when they activate: as the click they cause, as a submitted form, or as a handler of their own. */
function onKey(event: KeyboardEvent): void {
  const element = origin(event);
  if (!event.isTrusted || event.repeat || event.isComposing || !element) return;
  noteInput();
  if (event.key !== "Enter" && event.key !== " ") return;
  noteChoice(element);
  noteSending(event, element, report);
  const before = activated;
  const target = targetOf(element);
  const field = /^(text|select)$/.test(target.kind);
  if (event.key === " " && field) return;
  const line = !element.matches("textarea,[contenteditable]");
  const decide = (): void => {
    if (activated !== before) return;
    const handled =
      event.defaultPrevented || (!field && target.control && !element.matches("button,a,input,summary"));
    report({ type: "key", at: wallClock(), target, key: event.key, effective: handled && (line || !field) });
  };
  setTimer(unbent(decide), 0);
}

function onSubmit(event: SubmitEvent): void {
  const form = event.target;
  // With a submit button the browser clicks it, and that click was reported.
  if (!event.isTrusted || !(form instanceof HTMLFormElement) || event.submitter) return;
  activated += 1;
  const field = document.activeElement ?? form;
  report({ type: "key", at: wallClock(), target: targetOf(field), key: "Enter", effective: true });
}

function onChange(event: Event): void {
  const element = origin(event);
  if (!(element instanceof HTMLSelectElement)) return;
  if (event.isTrusted) noteInput();
  noteTouched(element);
  const option = element.selectedOptions[0]?.text.trim() ?? "";
  report({ type: "choice", at: wallClock(), target: targetOf(element), option, trusted: event.isTrusted });
}

function onInput(event: Event): void {
  const element = origin(event);
  if (!element || element instanceof HTMLSelectElement) return;
  if (
    element instanceof HTMLInputElement &&
    /^(checkbox|radio|submit|button|range|color|file)$/.test(element.type)
  )
    return;
  if (event.isTrusted) noteInput();
  noteTouched(element);
  // A value is no part of the document, and yet a field that holds one is another sight.
  noteChange();
  const value =
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
      ? element.value
      : element.textContent;
  report({
    type: "input",
    at: wallClock(),
    target: targetOf(element),
    chars: (value ?? "").length,
    trusted: event.isTrusted,
    typed: value ?? "",
  });
}

export function watchEvents(): void {
  addEventListener("click", unbent(onClick), true);
  addEventListener("keydown", unbent(onKey), true);
  addEventListener("submit", unbent(onSubmit), true);
  addEventListener("change", unbent(onChange), true);
  addEventListener("input", unbent(onInput), true);
}
