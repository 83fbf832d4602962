/** transfers: hand-overs from one agent, bot or department to another; the first from a bot to a person is none. */
import type { Reading } from "../reading/model.js";

/** Undefined where no chat was met: on pages alone nobody is handed over. */
export function transfers(reading: Reading): number | undefined {
  if (reading.chats.length === 0) return undefined;
  return reading.chats.flatMap(({ handOvers }) => handOvers).filter(({ transfer }) => transfer).length;
}
