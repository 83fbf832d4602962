/** chatTurns: messages the user sent to a chat, typed or by quick reply. */
import type { Reading } from "../reading/model.js";

export function chatTurns(reading: Reading): number {
  return reading.chats.reduce((sum, chat) => sum + chat.turns, 0);
}
