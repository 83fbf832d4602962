/** transfer: the user is handed over from one agent, bot or department to another. */
import type { HandOver } from "../reading/conversation/model.js";
import { onLine } from "./chat-lines.js";
import { type Detector, plain } from "./finding.js";

const called = (one: HandOver["to"]): string =>
  one === undefined
    ? "nobody who came"
    : plain(`${one.who === "unknown" ? "" : `a ${one.who} `}${one.name}`).trim() || "somebody";

/** As sure as it is that both are what they are read as. */
export const transfer: Detector = (reading) =>
  reading.chats.flatMap((chat) =>
    chat.handOvers
      .filter((one) => one.transfer)
      .map(({ line, from, to }) => {
        const sure = Math.min(0.9, from.confidence, to?.confidence ?? 0.8);
        return onLine("transfer", reading, line, sure, `from ${called(from)} to ${called(to)}`);
      }),
  );
