/** Whether two looks show the same: decides if a state is worth another line, and another picture. Pure. */
import type { Look } from "../record/schema.js";
import type { Seen } from "./merge.js";

/** Everything that is seen, clocks aside. */
function sightOf(look: Seen | Look): string {
  const ticking = new Set(look.ticks.map(({ locator }) => locator));
  return JSON.stringify([
    look.url,
    look.heading,
    look.dialog?.locator,
    look.spinner,
    look.controls.map(({ name, zone, kind, enabled, covered, field }) => [
      name,
      zone,
      kind,
      enabled,
      covered,
      field,
    ]),
    look.blocks.filter(({ locator }) => !ticking.has(locator)).map(({ text, zone }) => [masked(text), zone]),
  ]);
}

/** Figures of a running clock are no news. */
const masked = (text: string): string => text.replace(/\d+(\s*[:.]\s*\d\d)+/g, "#").replace(/\d+/g, "#");

export const sameSight = (one: Seen | Look, other: Seen | Look): boolean => sightOf(one) === sightOf(other);

/** What the eye notices: other words or other controls; a ticked box or a filled field is none. */
function faceOf(look: Seen | Look): string {
  return JSON.stringify([
    look.url,
    look.heading,
    look.controls.map(({ name, zone, kind }) => [name, zone, kind]),
    look.blocks.map(({ text }) => masked(text)),
  ]);
}

export const sameFace = (one: Seen | Look, other: Seen | Look): boolean => faceOf(one) === faceOf(other);

const chatsIn = (look: Seen | Look): string =>
  (look.chats ?? []).map(({ conversation }) => conversation).join(" ");

/**
 * Only a conversation has gone on: its transcript says how, and the picture is the one of its beginning.
 */
export function sameBesideChats(one: Seen | Look, other: Seen | Look): boolean {
  if (chatsIn(one) === "" || chatsIn(one) !== chatsIn(other)) return false;
  const besides = (look: Seen | Look): Seen | Look => ({
    ...look,
    controls: look.controls.filter(({ zone }) => zone !== "chat"),
    blocks: look.blocks.filter(({ zone }) => zone !== "chat"),
  });
  return sameFace(besides(one), besides(other));
}

/** All visible text, a block a line. */
export const textOf = (look: Seen): string =>
  look.blocks
    .filter(({ kind }) => kind !== "image")
    .map(({ text }) => text)
    .join("\n");
