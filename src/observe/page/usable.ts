/** Watches controls that are shown but cannot be used yet, and reports when they can be. */
import { lastChange, onChange } from "./changes.js";
import { isEnabled, ownKind } from "./controls.js";
import { squeeze } from "./dom.js";
import { locatorOf } from "./locate.js";
import { lookAfresh } from "./memo.js";
import { nameOf, visibleText } from "./names.js";
import { nextFrame, now, wallClock } from "./natives.js";
import { unbent } from "./pristine.js";
import { report } from "./report.js";
import { sinceInput, touched } from "./timers.js";
import { isVisible } from "./visible.js";

/** Enabled this soon after an input, a control was waiting for that input. */
const ANSWER_MS = 600;
const waiting = new Map<Element, number>();
let scheduled = false;

function noteDisabled(): void {
  const likely = document.querySelectorAll(":disabled, [aria-disabled=true], [class*=disabled i]");
  for (const element of likely) {
    if (waiting.has(element) || !ownKind(element) || element.matches("option") || isEnabled(element))
      continue;
    if (isVisible(element)) waiting.set(element, now());
  }
}

/** Controls that a look found shut, by whatever means: they have been since what is seen last changed. */
export function noteShut(elements: Element[]): void {
  for (const element of elements) if (!waiting.has(element)) waiting.set(element, lastChange());
}

function noteEnabled(): void {
  for (const [element, since] of waiting) {
    if (!element.isConnected) waiting.delete(element);
    else if (isEnabled(element)) {
      waiting.delete(element);
      report({
        type: "usable",
        at: wallClock(),
        name: nameOf(element, squeeze(visibleText(element))),
        locator: locatorOf(element),
        waitedMs: Math.round(now() - since),
        cause: touched() && sinceInput() < ANSWER_MS ? "user" : "page",
      });
    }
  }
}

export function checkUsable(): void {
  lookAfresh();
  noteEnabled();
  noteDisabled();
}

export function watchUsable(): void {
  onChange(() => {
    if (scheduled) return;
    scheduled = true;
    nextFrame(
      unbent(() => {
        scheduled = false;
        checkUsable();
      }),
    );
  });
}
