/** inputs: text fields filled in, and how much was typed into them. */
import type { ReadAction, Reading } from "../reading/model.js";
import { walkedActions } from "./walked.js";

/** The last input into each field of each visit; a field that was emptied again is not filled in. */
function filled(reading: Reading): ReadAction[] {
  const fields = new Map<string, ReadAction>();
  for (const one of walkedActions(reading))
    if (one.action.kind === "input" && one.action.chat === undefined)
      fields.set(`${one.visit} ${one.action.target?.locator ?? one.action.target?.name ?? ""}`, one);
  return [...fields.values()].filter((one) => one.action.chars !== 0);
}

/** Text fields filled in; several inputs into one field of one visit are one. */
export function inputs(reading: Reading): number {
  return filled(reading).length;
}

/** Characters in those fields when they were left, and those of the messages typed into chats. */
export function typedCharacters(reading: Reading): number {
  const messages = reading.chats.reduce((sum, chat) => sum + chat.characters, 0);
  return filled(reading).reduce((sum, one) => sum + (one.action.chars ?? 0), messages);
}
