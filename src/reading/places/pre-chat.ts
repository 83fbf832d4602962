/** Chats that ask a few things first: the form before a conversation belongs to the chat, which stands open from there on. */
import type { Box } from "../../record/schema.js";
import type { Conversation } from "../conversation/model.js";
import type { Reading } from "../model.js";

/** A panel may be a little lower with its form than with the conversation. */
const MARGIN = 24;

const isInside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - MARGIN &&
  inner.y >= outer.y - MARGIN &&
  inner.x + inner.width <= outer.x + outer.width + MARGIN &&
  inner.y + inner.height <= outer.y + outer.height + MARGIN;

/**
 * The number of the look from which a chat stood open. Where it was opened by a button beside fields, in the very place
 * where the conversation then stands, that is the first look with that button.
 */
export function openSince({ open }: Conversation, { visits, actions }: Reading): number | undefined {
  if (!open) return undefined;
  const act = actions.findLast(({ action }) => action.look < open.look && action.kind !== "input");
  const { control } = act ?? {};
  if (!act || !control || control.frame !== open.frame || !isInside(control.box, open.box)) return open.look;
  const looks = visits.flatMap((visit) => visit.looks);
  const asked = looks
    .find(({ n }) => n === act.action.look)
    ?.controls.some(
      ({ field, frame, box }) => field !== undefined && frame === open.frame && isInside(box, open.box),
    );
  if (!asked) return open.look;
  const first = looks.find(({ controls }) =>
    controls.some(({ locator, frame }) => locator === control.locator && frame === control.frame),
  );
  return first?.n ?? open.look;
}
