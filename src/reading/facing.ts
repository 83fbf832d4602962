/**
 * What the user faces where a chat stands open: the chat, from when it opens until they turn back to the page. A chat
 * that opens by itself is one screen; whoever leaves it alone goes on with the page.
 */
import { type Action, type Control, isBeside, type Look, type RecordEvent } from "../record/schema.js";

export type OpenChat = NonNullable<Look["chats"]>[number];

/** The chat that is faced in a look that `faced` returned. */
export const chatFaced = (look: Look): OpenChat | undefined => look.chats?.[0];

const asides = new WeakSet<Look>();
/** A chat that came up by itself and that the user left alone: they went on facing the page. */
export const isAside = (look: Look): boolean => asides.has(look);

const words = new WeakMap<Look, ReadonlySet<string>>();
const nothing: ReadonlySet<string> = new Set();
/** What the user said themselves in the chat that is faced, line by line: nobody is to be quoted with it. */
export const ownWords = (look: Look): ReadonlySet<string> => words.get(look) ?? nothing;

/**
 * The look as the chat's: its title is the heading, and no dialog beside it counts. A chat that is a part of its page
 * stands under the page's own heading.
 */
function withChat(look: Look, chat: OpenChat): Look {
  const { dialog: _, ...rest } = look;
  const ofPage =
    chat.place === "page" &&
    look.blocks.some(
      ({ kind, zone, text }) => kind === "heading" && zone !== "chat" && text === look.heading,
    );
  return { ...rest, heading: (ofPage ? "" : chat.title) || look.heading, chats: [chat] };
}

function withoutChats(look: Look): Look {
  const { chats: _, ...rest } = look;
  return rest;
}

/** The chat that an action was done in, on the look on which it was done. */
function chatOf(action: Action, look: Look | undefined): OpenChat | undefined {
  const { target } = action;
  if (!look?.chats || !target) return undefined;
  const control: Control | undefined = look.controls.find(({ id }) => id === target.control);
  const inside = action.chat !== undefined || control?.zone === "chat";
  return look.chats.find((chat) =>
    inside ? chat.frame === (target.frame ?? 0) : target.locator.startsWith(`${chat.locator} `),
  );
}

function wordsByChat(events: readonly RecordEvent[]): Map<number, Set<string>> {
  const said = new Map<number, Set<string>>();
  for (const event of events) {
    if (event.type !== "chat-message" || event.from !== "user") continue;
    const lines = said.get(event.conversation) ?? new Set();
    for (const line of [event.text.replace(/\s+/g, " "), ...event.text.split("\n")]) lines.add(line.trim());
    said.set(event.conversation, lines);
  }
  return said;
}

/** Conversations that the user took part in, or opened. */
function joined(events: readonly RecordEvent[]): Set<number> {
  const looks = new Map<number, Look>();
  const found = new Set<number>();
  for (const event of events) {
    if (event.type === "look") looks.set(event.n, event);
    else if (event.type === "chat-turn" || (event.type === "chat-open" && event.by === "user"))
      found.add(event.conversation);
    else if (isAct(event)) {
      const chat = chatOf(event, looks.get(event.look));
      if (chat) found.add(chat.conversation);
    }
  }
  return found;
}

const isAct = (event: RecordEvent): event is Action =>
  event.type === "action" && (event.effective || event.chat !== undefined || event.kind === "input");

/**
 * The events with each look as it was faced: with one chat in `chats` where it was the chat, without any where it was
 * the page. Where a chat comes up with its page, the page is faced first and then the chat: two looks stand for one.
 */
export function faced(events: readonly RecordEvent[]): RecordEvent[] {
  const looks = new Map<number, Look>();
  const met = new Set<number>();
  const taken = joined(events);
  const said = wordsByChat(events);
  let facing: number | undefined;
  let before: Look | undefined;
  let act: { chat: OpenChat | undefined } | undefined;

  const asChat = (look: Look, chat: OpenChat): Look => {
    const made = withChat(look, chat);
    words.set(made, said.get(chat.conversation) ?? nothing);
    if (!taken.has(chat.conversation) && chat.place === "panel") asides.add(made);
    return made;
  };

  const face = (look: Look): RecordEvent[] => {
    const all = look.chats ?? [];
    const fresh = all.filter(({ conversation }) => !met.has(conversation));
    // A chat that is left alone is faced once.
    const open = all.filter(
      (chat) => fresh.includes(chat) || taken.has(chat.conversation) || chat.place === "page",
    );
    for (const { conversation } of all) met.add(conversation);
    const newPage = before === undefined || before.document !== look.document || before.page !== look.page;
    const done = act;
    act = undefined;
    const dialogCame = look.dialog !== undefined && before?.dialog === undefined;
    before = look;
    const page = open.find(({ place }) => place === "page");
    if (open.length === 0 || look.native) {
      if (!look.native) facing = undefined;
      return [withoutChats(look)];
    }
    const [came] = fresh;
    if (came?.place === "panel" && !taken.has(came.conversation)) {
      const aside = asChat(look, came);
      const rest =
        facing === undefined ? undefined : open.find(({ conversation }) => conversation === facing);
      const main = rest && !newPage ? asChat(look, rest) : withoutChats(look);
      if (main.chats === undefined) facing = undefined;
      return newPage ? [main, aside] : [aside, main];
    }
    if (came?.place === "panel" && newPage && !done?.chat) {
      facing = came.conversation;
      const chat = asChat(look, came);
      chat.cause = "auto";
      return [withoutChats(look), chat];
    }
    if (came) facing = came.conversation;
    else if (page && newPage) facing = page.conversation;
    else if (newPage) facing = undefined;
    else if (done) facing = done.chat?.conversation ?? (look.dialog ? undefined : page?.conversation);
    else if (dialogCame) facing = undefined;
    const chat = open.find(({ conversation }) => conversation === facing);
    return [chat ? asChat(look, chat) : withoutChats(look)];
  };

  return events.flatMap((event): RecordEvent[] => {
    if (event.type === "look" && !isBeside(event)) {
      looks.set(event.n, event);
      return face(event);
    }
    if (isAct(event)) act = { chat: chatOf(event, looks.get(event.look)) };
    return [event];
  });
}
