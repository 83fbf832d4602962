/** humanReached: a person took the matter on, or a request that a person will handle was accepted. */
import { chatGoal } from "../reading/chat-outcome.js";
import type { Reading } from "../reading/model.js";

/** Support journeys by their end, others by their chats; undefined where no way to a person was tried. */
export function humanReached(reading: Reading): boolean | undefined {
  if (reading.kind === "support") return reading.outcome === "completed" || chatGoal(reading) !== undefined;
  return reading.chats.length === 0 ? undefined : chatGoal(reading) !== undefined;
}
