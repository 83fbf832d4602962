/** Conversations as the report shows them: who said what, and what happened at which message. Pure. */
import type { Conversation, Line } from "../reading/conversation/model.js";
import type { Reading } from "../reading/model.js";
import type { ReportChat } from "./schema.js";

type Mark = ReportChat["messages"][number]["marks"][number];

const CALLED = {
  account: "the account",
  email: "the e-mail address",
  order: "the order",
  matter: "what the matter is",
} as const;

function marksOf(line: Line, chat: Conversation): Mark[] {
  const loops = chat.repeats
    .filter((one) => one.line === line)
    .map(({ of }): Mark => ({ kind: "loop", text: `repeats message ${of.message.n}` }));
  const transfers = chat.handOvers
    .filter((one) => one.line === line && one.transfer)
    .map((): Mark => ({ kind: "transfer", text: "the user is handed over" }));
  const again = chat.askedAgain
    .filter((one) => one.line === line)
    .map(({ what }): Mark => ({ kind: "asked-again", text: `asks again for ${CALLED[what]}` }));
  const joined = chat.holders
    .filter((one) => one.who === "person" && (one.came ?? one.lines[0]) === line)
    .map((): Mark => ({ kind: "person", text: "a person joins" }));
  return [...joined, ...transfers, ...again, ...loops];
}

/** What stands after the end of a conversation in which a person was thanked: the farewell, and what came after it. */
function afterwardsOf({ afterwards = [], holders }: Conversation): { line: Line; marks: Mark[] }[] {
  const own = afterwards.find(({ who }) => who === "user");
  const there = holders.at(-1)?.who ?? "unknown";
  return afterwards.map((line) => {
    const who = line.who === "unknown" ? there : line.who;
    const marks: Mark[] =
      line === own
        ? [
            {
              kind: "farewell",
              text: "thanks the person and ends the test; not counted",
            },
          ]
        : [{ kind: "afterwards", text: "after the end, not counted" }];
    return { line: { ...line, who }, marks };
  });
}

function screenOf(reading: Reading, look: number): number {
  return reading.visits.findLast(({ looks }) => (looks[0]?.n ?? 0) <= look)?.screen ?? 1;
}

/** The conversations of a journey, in order. */
export function chatsOf(reading: Reading): ReportChat[] {
  return reading.chats.map((chat) => {
    const begin = chat.open?.t ?? chat.lines[0]?.t ?? 0;
    const look = chat.open?.look ?? chat.lines[0]?.message.look ?? 1;
    return {
      n: chat.n,
      screen: screenOf(reading, look),
      title: chat.open?.title ?? "",
      notes: chat.open?.notes ?? [],
      openedBy: chat.open?.by ?? "user",
      language: chat.language,
      turns: chat.turns,
      messages: [
        ...chat.lines.map((line) => ({ line, marks: marksOf(line, chat) })),
        ...afterwardsOf(chat),
      ].map(({ line, marks }) => ({
        n: line.message.n,
        from: line.who,
        speaker: line.message.speaker,
        text: line.message.text,
        seconds: Math.max(0, Math.round((line.t - begin) / 100) / 10),
        replies: line.message.replies.map(({ name }) => name),
        marks,
      })),
      ...(chat.silentMs === undefined ? {} : { silentSeconds: Math.round(chat.silentMs / 1000) }),
      shut: chat.shut,
    };
  });
}
