/** One conversation as it is kept while it is watched: what was said is told once, and again when it has changed. */
import type { ChatMessage, ChatOpen } from "../../record/schema.js";
import type { PageChat, PageMessage } from "../page/protocol.js";

export interface Conversation {
  n: number;
  /** Frame and document that it stands in, and its number there. */
  key: string;
  open?: ChatOpen;
  /** Told messages by the page's number. */
  told: Map<number, ChatMessage>;
  /** In the order in which they were told first. */
  messages: ChatMessage[];
  ends: string[];
  /** So many messages stood there when a person was thanked: what follows is after the end. */
  farewellAfter?: number;
  /** When the user last said something, or the chat opened, by the wall clock. */
  since: number[];
  shown: boolean;
  /** Something could be written in it once. */
  writable: boolean;
  shut: boolean;
}

export const newConversation = (n: number, key: string, chat: PageChat): Conversation => ({
  n,
  key,
  told: new Map(),
  messages: [],
  ends: [],
  since: [chat.openedAt],
  shown: true,
  writable: !chat.shut,
  shut: false,
});

/** All that was said stands there again: the conversation goes on in another document. */
export function goesOn({ messages }: Conversation, chat: PageChat): boolean {
  const said = messages.filter(({ text }) => text !== "").slice(-4);
  if (said.length === 0) return false;
  let from = 0;
  for (const { text } of said) {
    const index = chat.messages.findIndex((one, at) => at >= from && one.text === text);
    if (index < 0) return false;
    from = index + 1;
  }
  return true;
}

/** Gives the messages of a new document the numbers that they had. */
export function carryOver(conversation: Conversation, chat: PageChat): void {
  conversation.told.clear();
  let from = 0;
  for (const message of chat.messages) {
    const index = conversation.messages.findIndex((one, at) => at >= from && one.text === message.text);
    const known = conversation.messages[index];
    if (!known) continue;
    conversation.told.set(message.id, known);
    from = index + 1;
  }
}

const sameList = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Whether it says something else than when it was told; chips that were pressed and went are no change. */
export function isNews(known: ChatMessage | undefined, message: PageMessage): boolean {
  if (!known || known.text !== message.text) return true;
  const names = (replies: readonly { name: string }[]): string[] => replies.map(({ name }) => name);
  return (
    (message.replies.length > 0 && !sameList(names(known.replies), names(message.replies))) ||
    message.fields.length > known.fields.length ||
    (known.from !== message.from && message.from === "user")
  );
}

/** From the user's last message before it, else from the opening, to its first words. */
export function delayOf({ since }: Conversation, { from, at }: PageMessage): number | undefined {
  if (from === "user") return undefined;
  const before = since.filter((one) => one <= at).at(-1) ?? since[0];
  return before === undefined ? undefined : Math.max(0, Math.round(at - before));
}
