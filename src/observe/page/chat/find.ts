/**
 * Finds the chats that stand open in this document: a list of what was said with a box to say more. A box alone is
 * none; so each sign of a conversation is weighed, none of them a vendor's name.
 */
import { closest, contains, descendants, everywhere, lineage, parentOf, squeeze } from "../dom.js";
import { oncePerLook, rectOf, styleOf } from "../memo.js";
import { isVisible } from "../visible.js";
import { entries, scrolls, siblingsOf } from "./composer.js";
import { isLive, listAbove } from "./list.js";
import { alignments } from "./sides.js";
import { bearerOf, bears, CHAT, CHAT_WORDS, MESSAGES } from "./tokens.js";

export interface Chat {
  /** Everything that belongs to it, its head and its message box. */
  root: Element;
  list: Element;
  /** Absent where a chat offers nothing but quick replies. */
  composer: Element | null;
  place: "panel" | "page";
}

/** From here on it is a chat; what a script calls one needs less. */
const ENOUGH = 3.5;
const ASSERTED = 1.5;
let asserted = false;

/** The script says that a chat is open here. */
export function assertChat(): void {
  asserted = true;
}

const isRoot = (element: Element): boolean =>
  element === document.body || element === document.documentElement;

const floats = (element: Element): boolean => {
  for (const at of lineage(element)) if (styleOf(at).position === "fixed") return true;
  return false;
};

/** It holds something that is no part of a chat: the page's own title, landmarks, another form. */
function holdsPage(outer: Element, inner: Element): boolean {
  for (const at of descendants(outer, inner)) {
    if (
      at.matches("main, [role=main], nav, h1, footer, form, article") &&
      !contains(at, inner) &&
      isVisible(at)
    )
      return true;
  }
  return false;
}

/** As much wider and taller than list and box as head, foot and margins may make it. */
const WIDER = 80;
const TALLER = 260;

/** Head and foot belong to the chat: the panel around list and box, as far as it is nothing else. */
function rootAround(common: Element): Element {
  let root = common;
  const inner = rectOf(common);
  for (let at = parentOf(common); at && !isRoot(at); at = parentOf(at)) {
    if (at.matches("main, [role=main]")) break;
    const rect = rectOf(at);
    // A host or a positioned wrapper may have no size of its own.
    const empty = rect.width < 2 || rect.height < 2;
    if (!empty && (rect.width > inner.width + WIDER || rect.height > inner.height + TALLER)) break;
    if (holdsPage(at, root)) break;
    if (!empty) root = at;
  }
  return root;
}

/** A frame's document that is nothing but the chat belongs to it as a whole. */
function widened(root: Element): Element {
  const { body } = document;
  if (window === window.top || !body || contains(root, body)) return root;
  const rect = rectOf(root);
  return rect.width * rect.height > innerWidth * innerHeight * 0.6 && !holdsPage(body, root) ? body : root;
}

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

/** Comments and posts: many links and dates, in the flow of a page that scrolls. */
const isThread = (list: Element): boolean =>
  !scrolls(list) &&
  (list.querySelectorAll("article, time, a[href]").length > 3 || bears(list, /^(comments?|replies|posts?)$/));

function weigh({ root, list, composer, place }: Chat): number {
  const box = rectOf(root);
  let weight = named(root, list, composer);
  if (isLive(list)) weight += 2.5;
  if (scrolls(list) || [...list.children].some(scrolls)) weight += 1.5;
  if (place === "panel" && box.width * box.height < innerWidth * innerHeight * 0.7) weight += 1.5;
  if (alignments(list) > 1) weight += 2;
  if (place === "page" && isThread(list)) weight -= 2;
  if (!composer) return weight - 2;
  const own = rectOf(composer);
  const others = siblingsOf(composer, root).filter((at) => !contains(list, at));
  weight += others.length > 0 ? -3 : 1;
  if (own.height < 130 && box.bottom - own.bottom < 140) weight += 0.5;
  return weight;
}

function chatFor(entry: Element): Chat | null {
  const found = listAbove(entry);
  if (!found) return null;
  const root = widened(rootAround(found.common));
  return { root, list: found.list, composer: entry, place: floats(found.common) ? "panel" : "page" };
}

/** Chats that offer nothing but choices: a live list in a panel of its own. */
function withoutBox(): Chat[] {
  return [...everywhere("[role=log], [aria-live=polite], [aria-live=assertive]")].flatMap((list): Chat[] => {
    const { height } = rectOf(list);
    if (height < 80 || !isVisible(list) || !list.querySelector("button, [role=button], a")) return [];
    const root = widened(rootAround(list));
    return [{ root, list, composer: null, place: floats(list) ? "panel" : "page" }];
  });
}

let last: Chat[] = [];
/** Once a chat, always a chat, as long as it is shown. */
const known = new WeakSet<Element>();

/** What is surely a chat; where nothing is and a script says that there is one, the likeliest. */
function chosen(candidates: Chat[]): Chat[] {
  const weighed = candidates.map((chat) => ({
    chat,
    weight: known.has(chat.root) || known.has(chat.list) ? ENOUGH : weigh(chat),
  }));
  const sure = weighed.filter(({ weight }) => weight >= ENOUGH);
  if (sure.length > 0 || !asserted) return sure.map(({ chat }) => chat);
  const [best] = weighed.sort((one, other) => other.weight - one.weight);
  return best && best.weight >= ASSERTED ? [best.chat] : [];
}

/** Looks for chats anew. */
function search(): Chat[] {
  if (!document.body) return [];
  const written = entries().flatMap((entry) => chatFor(entry) ?? []);
  const found: Chat[] = [];
  for (const chat of chosen([...written, ...withoutBox()])) {
    const twice = found.some(({ root }) => contains(root, chat.root) || contains(chat.root, root));
    if (twice) continue;
    known.add(chat.root);
    known.add(chat.list);
    found.push(chat);
  }
  return found;
}

const perLook = oncePerLook(() => {
  last = search();
  return last;
});

/** The chats of this look at the page. */
export const findChats = (): Chat[] => perLook(document.documentElement);

/** As last found, for what happens between looks. */
export const knownChats = (): Chat[] => last.filter(({ root }) => root.isConnected);

export const chatAround = (element: Element): Chat | undefined =>
  knownChats().find(({ root }) => closest(element, (at) => at === root) !== null);

/** Words of an element as one line. */
export const lineOf = (element: Element): string => squeeze(element.textContent ?? "");
