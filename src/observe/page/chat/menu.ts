/** Chats that offer nothing but choices: no box to write in, only buttons under what was said. */
import { consentBanner } from "../consent.js";
import { ownKind } from "../controls.js";
import { closest, contains, everywhere, parentOf, squeeze } from "../dom.js";
import { rectOf } from "../memo.js";
import { isVisible } from "../visible.js";
import { shownChildren } from "./list.js";
import { rootAround } from "./panel.js";
import { unitsOf } from "./rows.js";

interface Choices {
  root: Element;
  list: Element;
}

const PRESSED = "button, [role=button], a";
const LIVE = "[role=log], [aria-live=polite], [aria-live=assertive]";
/** Buttons there are a page's own. */
const FRAME =
  "form, nav, header, footer, menu, [role=toolbar], [role=tablist], [role=menu], [role=navigation]";
/** Lower than this there is no room for messages. */
const LOWEST = 80;
/** So far above its buttons a list of messages may be. */
const MOST_LEVELS = 5;

/** A live list with something to press. */
const live = (): Element[] =>
  [...everywhere(LIVE)].filter(
    (list) => rectOf(list).height >= LOWEST && isVisible(list) && list.querySelector(PRESSED) !== null,
  );

const says = (element: Element): boolean =>
  ownKind(element) === null &&
  !element.matches(PRESSED) &&
  /\p{L}{2}/u.test(squeeze(element.textContent ?? ""));

/** What is said before an element among its neighbours. */
const saidBefore = (element: Element, within: Element): boolean =>
  shownChildren(within).some(
    (at) =>
      says(at) &&
      !contains(at, element) &&
      (at.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );

/** The nearest element that holds two buttons and, before them, drawn bubbles with words. */
function listOver(button: Element): Element | undefined {
  let level = 0;
  for (let at = parentOf(button); at && level < MOST_LEVELS; at = parentOf(at), level += 1) {
    if (at === document.documentElement || at.matches("main, [role=main]")) return undefined;
    if (!saidBefore(button, at)) continue;
    const units = unitsOf(at);
    return units.some(({ drawn, bubble }) => drawn && says(bubble)) ? at : undefined;
  }
  return undefined;
}

/** Lists over rows of buttons, though nothing marks them as live. */
function overButtons(): Element[] {
  const banner = consentBanner();
  const buttons = [...everywhere("button, [role=button]")].filter(
    (at) => isVisible(at) && !closest(at, (one) => one === banner || one.matches(FRAME)),
  );
  const lists = buttons.map(listOver).filter((at) => at !== undefined);
  // One button over and over is no choice.
  return [...new Set(lists)].filter((list) => buttons.filter((at) => contains(list, at)).length > 1);
}

/** @param asserted the script says that a chat is open: then any list over choices may be it */
export const choices = (asserted: boolean): Choices[] =>
  [...live(), ...(asserted ? overButtons() : [])].map((list) => ({ list, root: rootAround(list) }));
