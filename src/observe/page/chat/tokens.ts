/** The words in names that developers give: classes, ids, test ids, labels. Hints, never proofs: layout decides. */
import { lineage } from "../dom.js";

/** Names compiled by style tools keep the word that a person gave; camel case is cut like dashes. */
export function tokensOf(element: Element): string[] {
  const names = [element.id, element.getAttribute("class") ?? "", element.getAttribute("data-testid") ?? ""];
  return names
    .join(" ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((token) => token.length > 1);
}

/** Names that the element itself bears. */
export const bears = (element: Element, words: RegExp): boolean =>
  tokensOf(element).some((token) => words.test(token));

/** The first of an element and its ancestors below `end` that bears such a name. */
export function bearerOf(element: Element, end: Element, words: RegExp): Element | null {
  for (const at of lineage(element)) {
    if (at === end) return null;
    if (bears(at, words)) return at;
  }
  return null;
}

/** What people call a conversation with a company, in the code and on the page, in all languages that borrow the word. */
export const CHAT = /chat|^(conversation|conversations|messenger|bot|assistant|dialogue)$|bot$/;
export const CHAT_WORDS =
  /\bchat|chat\b|チャット|chatbot|messenger|\b(virtu|digital)\p{L}* (assist|asist)|\b(assist|asist)\p{L}* (virtu|digital)|wirtualn\p{L}+ asyst|asystent\p{L}* wirtualn|(バーチャル|AI)アシスタント/iu;
/** What a box to write in says it takes. */
export const MESSAGE_WORDS =
  /messag|mensa[jg]|nachricht|\bbericht|wiadomo[śs]|meddelande|メッセージ|\bmelding|\bbesked/iu;
/** Names that a list of messages has in a chat, but elsewhere too. */
export const MESSAGES = /^(messages?|msgs?|log|transcript|history|thread|bubbles?|stream)$/;
export const TYPING = /^(typing|writing|thinking|dots|ellipsis|loader|loading|skeleton|pending)$/;
export const NOTICE = /^(system|notice|event|info|divider|separator|date|day|timestamp|announcement)$/;
export const SPEAKER = /^(name|author|sender|speaker|nick|nickname|username|from|who)$/;
export const USER =
  /^(user|me|mine|self|own|out|outgoing|sent|right|visitor|customer|client|human|you|guest|end)$/;
export const OTHER =
  /^(bot|agent|assistant|operator|other|in|incoming|received|left|admin|server|support|ai|them|staff|remote|reply)$/;
