/** chatLoops: bot replies that repeat an earlier one of the same conversation. */
import type { Reading } from "../reading/model.js";

/** Undefined where no chat was met. */
export function chatLoops(reading: Reading): number | undefined {
  if (reading.chats.length === 0) return undefined;
  return reading.chats.reduce((sum, chat) => sum + chat.repeats.length, 0);
}
