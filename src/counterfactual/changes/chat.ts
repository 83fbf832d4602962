/** How a conversation goes: in circles, from one to the next, with the same questions. */

import { sentElsewhere } from "../../reading/conversation/goal.js";
import type { Conversation } from "../../reading/conversation/model.js";
import { waitsOf } from "../../reading/waits.js";
import type { Measures, Pattern } from "../../vocabulary.js";
import { type Change, named, type Proposer } from "../model.js";
import { breaksLimit, dropped, sparing, takeOff } from "./parts.js";

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

/** Without the messages that were sent before a person came; how long they were is not known. */
function handedOver(taken: Measures): Measures {
  const { turnsToHuman, chatTurns } = taken;
  if (typeof turnsToHuman !== "number" || turnsToHuman <= TURNS) return taken;
  const less = turnsToHuman - TURNS;
  const turns = typeof chatTurns === "number" ? { chatTurns: Math.max(TURNS, chatTurns - less) } : {};
  return sparing({ ...taken, ...turns, turnsToHuman: TURNS }, { chatTurns: less });
}

/** How often the chats of the journey sent customers to another channel. */
const sentAway = (chats: readonly Conversation[]): number => chats.flatMap(sentElsewhere).length;

export const betterChat: Proposer = ({ facts, reading }) => {
  const sent = sentAway(reading.chats);
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
      measures: (taken) => handedOver(taken),
    });
  if (sent > 0 && over(facts.measures.channelSwitches))
    changes.push({
      id: "stay-in-chat",
      text: "See the matter through in the chat, and send customers to no other channel from it",
      screens: [],
      measures: (taken) => {
        const { channelSwitches } = taken;
        if (typeof channelSwitches !== "number") return taken;
        return { ...taken, channelSwitches: Math.max(0, channelSwitches - sent) };
      },
    });
  return changes;
};

/** Where help is sought, waiting is no trick but a queue or a page that holds customers up. */
export const noWaiting: Proposer = (walked) => {
  const { reading, facts } = walked;
  if (reading.kind !== "support" || !breaksLimit(walked, "waitSeconds")) return [];
  const held = [...new Set(waitsOf(reading).map(({ screen }) => screen))];
  const pages = held.map(
    (n): Change => ({
      id: `no-wait-${n}`,
      text: `Let customers go on without waiting on ${named(facts, n)}`,
      screens: [n],
      suppose: ({ reading: now, findings }) => ({ reading: takeOff(now, n, "waits"), findings }),
    }),
  );
  if (reading.chats.every(({ waits }) => waits.length === 0)) return pages;
  const queue: Change = {
    id: "no-queue",
    text: "Offer a call-back or an answer in writing instead of the queue",
    screens: [],
    suppose: ({ reading: now, findings }) => ({
      reading: { ...now, chats: now.chats.map((chat) => ({ ...chat, waits: [] })) },
      findings,
    }),
  };
  return [...pages, queue];
};
