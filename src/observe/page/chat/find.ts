/**
 * Finds the chats that stand open in this document: a list of what was said with a box to say more. A box alone is
 * none; so each sign of a conversation is weighed, none of them a vendor's name.
 */
import { noteChange } from "../changes.js";
import { closest, contains, squeeze } from "../dom.js";
import { oncePerLook } from "../memo.js";
import { isVisible } from "../visible.js";
import { entries } from "./composer.js";
import { listAbove, listBelow } from "./list.js";
import { choices } from "./menu.js";
import { floats, rootAround, widened } from "./panel.js";
import { bearerOf, CHAT } from "./tokens.js";
import { asksForMessage, ENOUGH, weigh } from "./weigh.js";

export interface Chat {
  /** Everything that belongs to it, its head and its message box. */
  root: Element;
  list: Element;
  /** Absent where a chat offers nothing but quick replies. */
  composer: Element | null;
  place: "panel" | "page";
}

/** What a script calls a chat needs less than what is one beyond doubt. */
const ASSERTED = 1.5;
let asserted = false;

/** The script says that a chat is open here. */
export function assertChat(): void {
  if (asserted) return;
  asserted = true;
  // A page that stands still is to be read once more, too.
  noteChange();
}

/** Once a chat, always a chat, as long as it is shown. */
const known = new WeakSet<Element>();

interface Weighed {
  chat: Chat;
  weight: number;
}

const weighed = (chat: Chat): Weighed => ({
  chat,
  weight: known.has(chat.root) || known.has(chat.list) ? ENOUGH : weigh(chat),
});

function around(found: { list: Element; common: Element } | undefined, composer: Element): Weighed[] {
  if (!found) return [];
  const { list, common } = found;
  const root = widened(rootAround(common));
  return [weighed({ root, list, composer, place: floats(common) ? "panel" : "page" })];
}

/** Lists stand below their box on few pages: asked only where the box, its place or the script speaks of a chat. */
const mayStandOnTop = (entry: Element): boolean =>
  asserted || asksForMessage(entry) || bearerOf(entry, document.body, CHAT) !== null;

function chatsFor(entry: Element): Weighed[] {
  const above = around(listAbove(entry), entry);
  if (above.some(({ weight }) => weight >= ENOUGH) || !mayStandOnTop(entry)) return above;
  const both = [...above, ...around(listBelow(entry), entry)];
  return both.sort((one, other) => other.weight - one.weight).slice(0, 1);
}

const withoutBox = ({ root, list }: { root: Element; list: Element }): Weighed =>
  weighed({ root: widened(root), list, composer: null, place: floats(list) ? "panel" : "page" });

let last: Chat[] = [];

/** What is surely a chat; where nothing is and a script says that there is one, the likeliest. */
function chosen(candidates: Weighed[]): Chat[] {
  const sure = candidates.filter(({ weight }) => weight >= ENOUGH);
  if (sure.length > 0 || !asserted) return sure.map(({ chat }) => chat);
  const [best] = candidates.sort((one, other) => other.weight - one.weight);
  return best && best.weight >= ASSERTED ? [best.chat] : [];
}

/** Chats of nothing but choices that have none to offer just now. */
const answered = (): Weighed[] =>
  last.filter(({ composer, list }) => composer === null && list.isConnected && isVisible(list)).map(weighed);

/** Looks for chats anew. */
function search(): Chat[] {
  if (!document.body) return [];
  const menus = choices(asserted).map(withoutBox);
  const found: Chat[] = [];
  for (const chat of chosen([...entries().flatMap(chatsFor), ...menus, ...answered()])) {
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
