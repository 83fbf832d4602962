/** How a conversation goes: in circles, from one to the next, with the same questions. */
import type { Conversation } from "../../reading/conversation/model.js";
import type { Pattern } from "../../vocabulary.js";
import type { Change, Proposer } from "../model.js";
import { dropped } from "./parts.js";

/** A change to all conversations of the journey. */
function everyChat(
  id: string,
  text: string,
  pattern: Pattern,
  change: (chat: Conversation) => Conversation,
): Change {
  return {
    id,
    text,
    screens: [],
    suppose: ({ reading, findings }) => ({
      reading: { ...reading, chats: reading.chats.map(change) },
      findings: dropped(findings, [pattern]),
    }),
  };
}

/** Messages after which a person should join. */
const TURNS = 2;

export const betterChat: Proposer = ({ facts }) => {
  const { chatLoops, transfers, reExplains, turnsToHuman } = facts.measures;
  const over = (value: number | boolean | undefined, limit = 0) => typeof value === "number" && value > limit;
  const changes: Change[] = [];
  if (over(chatLoops))
    changes.push(
      everyChat(
        "no-loops",
        "Hand over to a person when an answer would be repeated",
        "chat-loop",
        (chat) => ({
          ...chat,
          repeats: [],
        }),
      ),
    );
  if (over(transfers))
    changes.push(
      everyChat(
        "no-transfers",
        "Let the first person who answers see the matter through",
        "transfer",
        (chat) => ({
          ...chat,
          handOvers: chat.handOvers.map((one) => ({ ...one, transfer: false })),
        }),
      ),
    );
  if (over(reExplains))
    changes.push({
      ...everyChat(
        "ask-once",
        "Ask once for what is needed and hand it on with the matter",
        "re-explain",
        (chat) => ({
          ...chat,
          askedAgain: [],
        }),
      ),
      // Forms ask again, too.
      measures: (taken) => ({ ...taken, reExplains: 0 }),
    });
  if (over(turnsToHuman, TURNS))
    changes.push({
      id: "hand-over-early",
      text: `Hand over to a person within ${TURNS} messages`,
      screens: [],
      measures: (taken) => ({ ...taken, turnsToHuman: Math.min(TURNS, Number(taken.turnsToHuman ?? TURNS)) }),
    });
  return changes;
};
