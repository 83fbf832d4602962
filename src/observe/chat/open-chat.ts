/** A chat that stands open on the page, and which part of it that is. */
import type { Frame } from "playwright";
import type { FrameView } from "../merge.js";
import type { PageChat } from "../page/protocol.js";

/** A chat that stands open, as it was read last. */
export interface OpenChat {
  conversation: number;
  chat: PageChat;
  frame: Frame;
  /** Index of the frame in the look. */
  index: number;
  view: FrameView;
}

/** In a frame that is a part of the page, what fills the frame is a panel still. */
export function placeOf(chat: PageChat, { place }: FrameView): "panel" | "page" {
  if (!place) return chat.place;
  return place.zone === "main" && !place.inDialog && chat.place === "page" ? "page" : "panel";
}
