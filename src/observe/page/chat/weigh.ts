/** How surely something is a chat: each sign of a conversation is weighed, none of them a vendor's name. */
import { contains, descendants, parentOf } from "../dom.js";
import { rectOf } from "../memo.js";
import { labelOf } from "../names.js";
import { scrolls, siblingsOf } from "./composer.js";
import type { Chat } from "./find.js";
import { isLive } from "./list.js";
import { unitsOf } from "./rows.js";
import { alignments } from "./sides.js";
import { bearerOf, bears, CHAT, CHAT_WORDS, MESSAGE_WORDS, MESSAGES } from "./tokens.js";

const LABELS = ["aria-label", "title", "placeholder", "aria-roledescription"];

function headingIn(root: Element): Element | undefined {
  for (const at of descendants(root)) if (at.matches("h1,h2,h3,h4,[role=heading]")) return at;
  return undefined;
}

/** How clearly its names and its heading say that it is a chat. */
function named(root: Element, list: Element, composer: Element | null): number {
  const top = parentOf(root) ?? root;
  const parts = composer ? [list, composer] : [list];
  if (parts.some((at) => bearerOf(at, top, CHAT))) return 2;
  const labels = [root, ...parts].flatMap((at) => LABELS.map((name) => at.getAttribute(name) ?? ""));
  const heading = headingIn(root);
  const said = [...labels, heading?.textContent ?? "", document.title].join(" ");
  if (CHAT_WORDS.test(said)) return 2;
  return bears(list, MESSAGES) || bearerOf(list, top, MESSAGES) ? 1 : 0;
}

/** A higher box is that of a form. */
const HIGHEST = 80;

/** The box says that what is written there is a message. */
export function asksForMessage(composer: Element): boolean {
  if (rectOf(composer).height >= HIGHEST) return false;
  const labels = ["placeholder", "data-placeholder", "aria-placeholder"].map((name) =>
    composer.getAttribute(name),
  );
  return MESSAGE_WORDS.test([labelOf(composer), ...labels].join(" "));
}

/** Comments and posts: many links and dates, in the flow of a page that scrolls. */
const isThread = (list: Element): boolean =>
  !scrolls(list) &&
  (list.querySelectorAll("article, time, a[href]").length > 3 || bears(list, /^(comments?|replies|posts?)$/));

/** From here on it is a chat. */
export const ENOUGH = 3.5;

/** Not more of the window than a panel covers. */
const isSmall = ({ width, height }: DOMRect | { width: number; height: number }): boolean =>
  width * height < innerWidth * innerHeight * 0.7;

/** A frame is a panel to the page around it; there the whole of it is the chat. */
const isFramed = (root: Element): boolean => window !== window.top && root === document.body;

export function weigh({ root, list, composer, place }: Chat): number {
  const box = rectOf(root);
  let weight = named(root, list, composer);
  if (isLive(list)) weight += 2.5;
  if (scrolls(list) || [...list.children].some(scrolls)) weight += 1.5;
  if (place === "panel" && isSmall(box)) weight += 1.5;
  if (alignments(list) > 1) weight += 2;
  if (place === "page" && isThread(list)) weight -= 2;
  if (!composer) {
    if (place === "page" && isFramed(root)) weight += 1.5;
    return weight + (unitsOf(list).some(({ drawn }) => drawn) ? 1 : 0) - 2;
  }
  const own = rectOf(composer);
  const others = siblingsOf(composer, root).filter((at) => !contains(list, at));
  weight += others.length > 0 ? -3 : 1;
  if (asksForMessage(composer)) weight += 0.5;
  if (own.height < 130 && box.bottom - own.bottom < 140) weight += 0.5;
  return weight;
}
