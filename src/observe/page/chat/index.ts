/** The chats of a frame as they are told to the observer, and watched between its looks. */
import { onChange } from "../changes.js";
import { lookAfresh } from "../memo.js";
import { nextFrame } from "../natives.js";
import { unbent } from "../pristine.js";
import type { PageChat } from "../protocol.js";
import { writtenIn } from "./composer.js";
import { findChats, knownChats } from "./find.js";
import {
  fieldFacts,
  linkFacts,
  notesOf,
  pictureOf,
  placeOf,
  type ReadChat,
  readChat,
  titleOf,
} from "./read.js";
import { isUnderWay } from "./turn.js";

/** @param indexOf the number of a control in the snapshot */
function told(read: ReadChat, indexOf: (element: Element) => number | undefined): PageChat {
  const { chat, memory, messages, typing, shut } = read;
  const picture = pictureOf(chat);
  const composer = chat.composer ? indexOf(chat.composer) : undefined;
  return {
    id: memory.id,
    title: titleOf(chat),
    notes: notesOf(chat),
    ...(picture === undefined ? {} : { picture }),
    place: chat.place,
    openedAt: memory.openedAt,
    ...placeOf(chat.root),
    ...(composer === undefined ? {} : { composer }),
    written: chat.composer !== null && writtenIn(chat.composer).trim() !== "",
    typing,
    busy: typing || isUnderWay(memory),
    shut,
    messages: messages.map(({ id, from, speaker, picture, text, at, unit, replies }) => ({
      id,
      from,
      speaker,
      ...(picture === undefined ? {} : { picture }),
      text,
      at,
      replies: replies.map(({ element, name, href }) => {
        const control = indexOf(element);
        const { locator } = placeOf(element);
        return {
          name,
          locator,
          ...(href === undefined ? {} : { href }),
          ...(control === undefined ? {} : { control }),
        };
      }),
      links: linkFacts(unit.bubble),
      fields: fieldFacts(unit.bubble, chat),
      ...placeOf(unit.bubble),
    })),
  };
}

export const chatsNow = (indexOf: (element: Element) => number | undefined): PageChat[] =>
  findChats().map((chat) => told(readChat(chat), indexOf));

let scheduled = false;

/** Messages are noticed as they come, so that their times are right, and who is writing is seen though it passes. */
export function watchChats(): void {
  onChange(() => {
    if (scheduled || knownChats().length === 0) return;
    scheduled = true;
    nextFrame(
      unbent(() => {
        scheduled = false;
        lookAfresh();
        for (const chat of knownChats()) readChat(chat);
      }),
    );
  });
}
