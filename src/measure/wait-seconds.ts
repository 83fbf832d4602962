/** waitSeconds: the forced waits of the journey. */
import type { Reading } from "../reading/model.js";
import { waitsOf } from "../reading/waits.js";

/** Seconds, unrounded; waits that run side by side on one screen count once. A queue in a chat is one. */
export function waitSeconds(reading: Reading): number {
  const queues = reading.chats.flatMap(({ waits }) => waits).map(({ seconds }) => seconds ?? 0);
  return [...waitsOf(reading).map(({ seconds }) => seconds), ...queues].reduce((sum, one) => sum + one, 0);
}
