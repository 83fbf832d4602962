/** Reads one message: what it says, whose name and picture stand with it. */
import { ownKind } from "../controls.js";
import { contains, descendants, squeeze } from "../dom.js";
import { rectOf, styleOf } from "../memo.js";
import { isVisible } from "../visible.js";
import type { Chat } from "./find.js";
import { hrefOf, isInlineLink, isReply } from "./replies.js";
import { isFormLike, type Unit } from "./rows.js";
import { wordsOf } from "./text.js";
import { bears, SPEAKER } from "./tokens.js";

export interface ReadUnit {
  unit: Unit;
  text: string;
  speaker: string;
  /** Undefined: none; empty: one without words. */
  picture: string | undefined;
}

const LONGEST_NAME = 40;
const TIME = /\d{1,2}[:.]\d{2}(\s?[ap]\.?m\.?)?/gi;

/** A name without the time that may stand beside it. */
const nameIn = (text: string): string =>
  squeeze(text.replace(TIME, "").replace(/^[\s·•|,–-]+|[\s·•|,:–-]+$/g, ""));

const canName = (text: string): boolean =>
  text.length > 0 &&
  text.length <= LONGEST_NAME &&
  /\p{L}/u.test(text) &&
  !/[.?!]$/.test(text) &&
  !text.includes("\n");

const isControl = (element: Element): boolean => ownKind(element) !== null && !isInlineLink(element);

/** Beside a bubble: what stands above it or next to its top and could be a name. */
function nameBesides({ row, bubble }: Unit): string {
  const top = rectOf(bubble).top;
  let found = "";
  for (const element of descendants(row)) {
    if (contains(bubble, element) || contains(element, bubble) || isControl(element) || !isVisible(element))
      continue;
    if ([...element.children].some((at) => isVisible(at)) && !bears(element, SPEAKER)) continue;
    if (rectOf(element).top > top + 6 || element.localName === "time") continue;
    const name = nameIn(wordsOf(element));
    // Initials stand for a picture.
    if (!canName(name) || name.length < 3) continue;
    if (bears(element, SPEAKER)) return name;
    found ||= name;
  }
  return found;
}

/** Inside a message without a bubble: what comes first and is set apart as a name. */
function nameInside({ bubble }: Unit): { name: string; element: Element | null } {
  for (const element of [...descendants(bubble)].slice(0, 12)) {
    if (isControl(element) || !isVisible(element)) continue;
    const text = squeeze(element.textContent ?? "");
    if (text === "" || !canName(nameIn(text))) continue;
    const before = squeeze(
      (bubble.textContent ?? "").slice(0, (bubble.textContent ?? "").indexOf(element.textContent ?? "")),
    );
    if (before !== "") return { name: "", element: null };
    if (squeeze(bubble.textContent ?? "") === text) continue;
    const strong =
      element.matches("b, strong, dt, cite, h1, h2, h3, h4, h5, h6") ||
      Number(styleOf(element).fontWeight) >= 600;
    const after = element.nextSibling;
    const colon = text.endsWith(":") || (after instanceof Text && after.data.trim().startsWith(":"));
    if (bears(element, SPEAKER) || (colon && (strong || element.children.length === 0)))
      return { name: nameIn(text), element };
    // A line of name and time stands over what is said.
    const timed = nameIn(text) !== text && nameIn(text.replace(TIME, "")) !== text && /\d[:.]\d\d/.test(text);
    if (timed && element.children.length === 0) return { name: nameIn(text), element };
    if (strong && styleOf(element).display !== "inline") return { name: nameIn(text), element };
  }
  return { name: "", element: null };
}

function pictureOf({ row, bubble, drawn }: Unit): string | undefined {
  for (const element of descendants(row)) {
    if (!element.matches("img, svg, picture, [class*=avatar i]") || !isVisible(element)) continue;
    if (drawn && contains(bubble, element)) continue;
    return squeeze(element.getAttribute("alt") ?? element.getAttribute("aria-label") ?? "");
  }
  return undefined;
}

/** A name on a row of its own, else one that stands with the bubble or in the message. */
function speakerOf(unit: Unit, inside: string): string {
  if (unit.name) return nameIn(wordsOf(unit.name));
  return unit.drawn ? inside || nameBesides(unit) : inside;
}

export function readUnit(unit: Unit, chat: Chat): ReadUnit {
  // What is pressed to answer is not said by anybody.
  if (isControl(unit.bubble) && isReply(unit.bubble, chat))
    return { unit, text: "", speaker: "", picture: undefined };
  // What a form asks stands in its fields.
  if (isFormLike(unit.bubble)) return { unit, text: "", speaker: "", picture: undefined };
  const inside = unit.name ? { name: "", element: null } : nameInside(unit);
  const skip = (at: Element): boolean =>
    at === inside.element ||
    (isControl(at) && isReply(at, chat)) ||
    at.matches("form, button, [role=button]") ||
    (ownKind(at) !== null && !isInlineLink(at) && at.matches("a"));
  const text = wordsOf(unit.bubble, skip).replace(/^\s*:\s*/, "");
  return {
    unit,
    text: text === "" ? onlyControls(unit) : text,
    speaker: speakerOf(unit, inside.name),
    picture: pictureOf(unit),
  };
}

/** A message that is a link as a whole says what the link says; a row of chips says nothing. */
function onlyControls({ bubble }: Unit): string {
  const links = [...descendants(bubble)].filter((at) => at.matches("a") && isVisible(at));
  const [only] = links;
  const whole =
    only &&
    hrefOf(only) !== undefined &&
    squeeze(only.textContent ?? "") === squeeze(bubble.textContent ?? "");
  return whole && links.length === 1 ? wordsOf(only) : "";
}
