/** How a journey ended in a chat: a person reached, a request accepted, sent elsewhere, refused, fallen silent. */
import type { Outcome } from "../vocabulary.js";
import { requestAccepted, sentElsewhere, takenOnBy } from "./conversation/goal.js";
import { lineSays } from "./conversation/marks.js";
import type { Conversation } from "./conversation/model.js";
import type { Visit } from "./model.js";
import { quoted, type Story } from "./story.js";

/** Why a support journey reached its goal in a chat; undefined where it did not. */
export function chatGoal(story: Pick<Story, "chats">): { because: string; at: number } | undefined {
  for (const chat of [...story.chats].reverse()) {
    const taken = takenOnBy(chat);
    if (taken) {
      const name = taken.person.name === "" ? "a person" : quoted(taken.person.name);
      const because = `${name} took the matter on in the chat: ${quoted(taken.line.message.text)}`;
      return { because, at: taken.line.t };
    }
    const accepted = requestAccepted(chat);
    if (accepted)
      return { because: `the chat says ${quoted(accepted.line.message.text)}`, at: accepted.line.t };
  }
  return undefined;
}

/** A chat is where the journey ended when it was open on the last visit, or the last thing the user did was in it. */
function endedIn(chat: Conversation, last: Visit): boolean {
  const looks = last.looks.map(({ n }) => n);
  const first = Math.min(...looks);
  return [chat.open?.look ?? 0, ...chat.lines.map(({ message }) => message.look)].some(
    (look) => look >= first,
  );
}

/** The outcome of a support journey whose last place is a chat that reached nobody; undefined where it ended elsewhere. */
export function chatEnd(story: Story, last: Visit): { outcome: Outcome; because: string } | undefined {
  const chat = story.chats.at(-1);
  if (!chat || !endedIn(chat, last)) return undefined;
  const elsewhere = sentElsewhere(chat).at(-1);
  if (elsewhere)
    return { outcome: "handed-off", because: `the chat says ${quoted(elsewhere.line.message.text)}` };
  if (chat.silentMs !== undefined)
    return {
      outcome: "dead-end",
      because: `the chat has been silent for ${Math.round(chat.silentMs / 1000)} s`,
    };
  const word = chat.lines.findLast(
    (line) =>
      line.who !== "user" &&
      lineSays(
        line,
        chat.lexicon,
        "line-closed",
        "person-refused",
        "chat-ended",
        "sent-to-forum",
        "sent-to-article",
      ),
  );
  const final = word ?? chat.lines.findLast(({ who }) => who !== "user");
  return {
    outcome: "dead-end",
    because: final ? `the chat ends with ${quoted(final.message.text)}` : "nobody said anything in the chat",
  };
}

const DONE = ["done-already", "done", "end-date"];
const REQUESTED = ["requested", "handled-later"];

/** Confirmations that a chat gives to a journey out, after the user has said there that they want out. */
export function chatConfirmation(
  story: Story,
): { visit: Visit; outcome: Outcome; because: string } | undefined {
  for (const chat of [...story.chats].reverse()) {
    const asked = chat.lines.findIndex(
      (line) => line.who === "user" && lineSays(line, chat.lexicon, "leave"),
    );
    const from = asked >= 0 ? asked : story.intent ? 0 : chat.lines.length;
    const answers = chat.lines.slice(from).filter(({ who }) => who !== "user");
    const line = answers.findLast((one) => lineSays(one, chat.lexicon, ...DONE, ...REQUESTED, "retained"));
    const done = line && lineSays(line, chat.lexicon, ...DONE);
    if (!line || (!done && lineSays(line, chat.lexicon, "retained"))) continue;
    const visit = story.visits.findLast(({ looks }) => (looks[0]?.n ?? 0) <= line.message.look);
    if (!visit) continue;
    const because = `the chat says ${quoted(line.message.text)}`;
    return { visit, outcome: done ? "completed" : "requested", because };
  }
  return undefined;
}
