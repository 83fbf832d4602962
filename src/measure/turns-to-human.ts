/** turnsToHuman: chat turns sent before a person joined. */
import { turnsToPerson } from "../reading/conversation/goal.js";
import type { Reading } from "../reading/model.js";

/** Turns of earlier conversations count too; undefined where no person joined. */
export function turnsToHuman(reading: Reading): number | undefined {
  let before = 0;
  for (const chat of reading.chats) {
    const turns = turnsToPerson(chat);
    if (turns !== undefined) return before + turns;
    before += chat.turns;
  }
  return undefined;
}
