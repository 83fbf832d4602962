/** Talking in chats: found by what they are, driven by `chat` and `reply`, recorded by what the page shows. */
import { describe, expect, it } from "vitest";
import type { EventOf } from "../../src/record/schema.js";
import { answering, type Bot, bubblePage, chatPage, PLAIN } from "../support/bot-site.js";
import type { Pages } from "../support/tiny-site.js";
import { fileOf, type Walk, walkAll } from "../support/walk.js";
import { walking } from "../support/walking.js";

const bot: Bot = (message) =>
  /human/i.test(message)
    ? [
        {
          text: "I can pass you on. Is it about a bill?",
          replies: ["Yes, a bill", "Something else"],
          after: 200,
        },
      ]
    : /bill/i.test(message)
      ? [
          { text: "Bills are sent on the 3rd.", after: 150 },
          { text: "Can I do anything else?", after: 900 },
        ]
      : [{ text: `I did not understand that.`, after: 100 }];

const pages: Pages = {
  "/bubble": bubblePage(PLAIN, "Hello! How can I help?"),
  "/whole": chatPage(PLAIN, "Hello! How can I help?"),
  "/late": `${chatPage(PLAIN, "")}<script>new EventSource('/greeting').onmessage = ({ data }) => show(theirs(data))</script>`,
  "/greeting": (_, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    setTimeout(() => response.write("data: Hello! How can I help?\n\n"), 900);
  },
  "/say": answering(bot),
};

const say = (message: string) => ({ verb: "chat", message }) as const;
const choose = (name: string) => ({ verb: "reply", target: { name } }) as const;

const walks: Record<string, Walk> = {
  bubble: {
    steps: [
      { verb: "click", target: { name: "Chat with us" } },
      say("I want a human"),
      choose("Yes"),
      say("bye"),
    ],
  },
  whole: { steps: [say("hm"), say("a human please")] },
  late: { steps: [say("hm")] },
};

const walked = walking(
  () => pages,
  ({ url }) => walkAll(fileOf(url, walks)),
);

function chatOf(id: string) {
  const own = walked.events.filter((event) => "journey" in event && event.journey === id);
  const of = <
    T extends
      | EventOf<"look">["type"]
      | "chat-open"
      | "chat-message"
      | "chat-turn"
      | "chat-silence"
      | "chat-close",
  >(
    type: T,
  ) => own.filter((event): event is EventOf<T> => event.type === type);
  return {
    opens: of("chat-open"),
    messages: of("chat-message"),
    turns: of("chat-turn"),
    silences: of("chat-silence"),
    lines: of("chat-message").map(({ from, text }) => `${from}: ${text}`),
    errors: walked.of(id).errors,
  };
}

describe("a plain chat", () => {
  it("opened by a bubble is one conversation, with each side's messages in order", () => {
    const { opens, lines, turns, errors, messages } = chatOf("bubble");
    expect(errors).toEqual([]);
    expect(opens.map(({ by, place, title }) => ({ by, place, title }))).toEqual([
      { by: "user", place: "panel", title: "Ask Tiny" },
    ]);
    expect(lines).toEqual([
      "other: Hello! How can I help?",
      "user: I want a human",
      "other: I can pass you on. Is it about a bill?",
      "user: Yes, a bill",
      "other: Bills are sent on the 3rd.",
      "other: Can I do anything else?",
      "user: bye",
      "other: I did not understand that.",
    ]);
    expect(turns.map(({ by, chars }) => [by, chars])).toEqual([
      ["typed", 14],
      ["reply", 0],
      ["typed", 3],
    ]);
    expect(messages[2]?.replies.map(({ name }) => name)).toEqual(["Yes, a bill", "Something else"]);
    expect(messages[2]?.delayMs).toBeGreaterThan(150);
  });

  it("that stands open from the beginning was opened by the page", () => {
    const { opens, lines, errors } = chatOf("whole");
    expect(errors).toEqual([]);
    expect(opens.map(({ by }) => by)).toEqual(["page"]);
    expect(lines).toHaveLength(5);
  });

  it("is let greet before anything is said to it", () => {
    const { lines, errors } = chatOf("late");
    expect(errors).toEqual([]);
    expect(lines).toEqual(["other: Hello! How can I help?", "user: hm", "other: I did not understand that."]);
  });
});
