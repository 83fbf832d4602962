/** What a control does in a chat: it writes or sends, or it is a quick reply; head, links and forms do neither. */
import { contains } from "../dom.js";
import { inBar } from "./composer.js";
import { chatAround } from "./find.js";
import { hrefOf, isReply } from "./replies.js";

/** In the message box's bar; links there lead elsewhere. */
const SENDS = ":not(a[href])";

/** @returns undefined for what is part of no chat, or is in it a control like any other */
export function chatPart(element: Element): "message" | "reply" | undefined {
  const chat = chatAround(element);
  if (!chat) return undefined;
  const { composer, root, list } = chat;
  if (composer) {
    if (composer === element || contains(composer, element)) return "message";
    if (inBar(element, composer, root, list) && element.matches(SENDS)) return "message";
  }
  return isReply(element, chat) && hrefOf(element) === undefined ? "reply" : undefined;
}
