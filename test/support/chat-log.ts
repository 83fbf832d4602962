/** What a walk's record holds of its chats, in short forms that tests can compare. */
import type { EventOf } from "../../src/record/schema.js";
import type { Walks } from "./walk.js";

type ChatEvent = "chat-open" | "chat-message" | "chat-turn" | "chat-silence" | "chat-close";

export function chatLog({ events, of }: Pick<Walks, "events" | "of">, id: string) {
  const own = events.filter((event) => "journey" in event && event.journey === id);
  const all = <T extends ChatEvent>(type: T): EventOf<T>[] =>
    own.filter((event): event is EventOf<T> => event.type === type);
  const messages = new Map(all("chat-message").map((one) => [`${one.conversation} ${one.n}`, one]));
  return {
    opens: all("chat-open"),
    /** As they stood last. */
    messages: [...messages.values()],
    turns: all("chat-turn"),
    silences: all("chat-silence"),
    closes: all("chat-close"),
    lines: [...messages.values()].map(({ from, text }) => `${from}: ${text}`),
    errors: of(id).errors,
    end: of(id).end,
  };
}
