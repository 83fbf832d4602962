/** inputs: text fields filled in, and how much was typed into them. */
import type { ReadAction, Reading } from "../reading/model.js";
import { walkedActions } from "./walked.js";

/** The inputs into each field of each visit, in order; a field that was emptied again is not filled in. */
export function fieldsFilled(reading: Reading): ReadAction[][] {
  const fields = new Map<string, ReadAction[]>();
  for (const one of walkedActions(reading)) {
    if (one.action.kind !== "input" || one.action.chat !== undefined) continue;
    const field = `${one.visit} ${one.action.target?.locator ?? one.action.target?.name ?? ""}`;
    fields.set(field, [...(fields.get(field) ?? []), one]);
  }
  return [...fields.values()].filter((inputs) => inputs.at(-1)?.action.chars !== 0);
}

/** How much a field held when it was left. */
export const charactersIn = (inputs: readonly ReadAction[]): number => inputs.at(-1)?.action.chars ?? 0;

/** Text fields filled in; several inputs into one field of one visit are one. */
export function inputs(reading: Reading): number {
  return fieldsFilled(reading).length;
}

/** Characters in those fields when they were left, and those of the messages typed into chats. */
export function typedCharacters(reading: Reading): number {
  const messages = reading.chats.reduce((sum, chat) => sum + chat.characters, 0);
  return fieldsFilled(reading).reduce((sum, field) => sum + charactersIn(field), messages);
}
