/** What is a screen, a click and the flow where a chat stands open. */
import { describe, expect, it } from "vitest";
import { loadLexicons } from "../../src/lexicon/load.js";
import { readJourney } from "../../src/reading/index.js";
import type { EventOf, Look, RecordEvent } from "../../src/record/schema.js";
import { click, key, type LookSpec, look, record } from "../support/record.js";

const lexicons = await loadLexicons();
const BOX = { x: 900, y: 200, width: 320, height: 420 };
const open = (conversation = 1, place: "panel" | "page" = "panel"): NonNullable<Look["chats"]>[number] => ({
  conversation,
  title: "Ask Tiny",
  place,
  frame: 0,
  box: BOX,
  locator: "#chat",
});

/** A page with an open chat that says these lines. */
const withChat = (
  spec: LookSpec,
  said: string[],
  replies: string[] = [],
  place: "panel" | "page" = "panel",
) =>
  look({
    ...spec,
    chats: [open(1, place)],
    text: [...(spec.text ?? []), ...said.map((text) => ({ text, zone: "chat" as const }))],
    controls: [
      ...(spec.controls ?? []),
      { name: "Message", kind: "text", zone: "chat", chat: "message" },
      { name: "Send", zone: "chat", chat: "message" },
      ...replies.map((name) => ({ name, zone: "chat" as const, chat: "reply" as const })),
    ],
  });

const chatOpen = (by: "user" | "page"): EventOf<"chat-open"> => ({
  type: "chat-open",
  journey: "j",
  t: -1,
  look: -1,
  conversation: 1,
  by,
  place: "panel",
  title: "Ask Tiny",
  notes: [],
  frame: 0,
  box: BOX,
  locator: "#chat",
});
const message = (n: number, from: "user" | "other", text: string): EventOf<"chat-message"> => ({
  type: "chat-message",
  journey: "j",
  t: -1,
  look: -1,
  conversation: 1,
  n,
  from,
  speaker: "",
  text,
  replies: [],
  links: [],
  fields: [],
  box: BOX,
  locator: `#m${n}`,
});
const turn = (by: "typed" | "reply", name?: string): EventOf<"chat-turn"> => ({
  type: "chat-turn",
  journey: "j",
  t: -1,
  look: -1,
  conversation: 1,
  by,
  chars: by === "typed" ? 8 : 0,
  ...(name === undefined ? {} : { name }),
});

function read(events: RecordEvent[]) {
  const [reading] = readJourney(events, lexicons);
  if (!reading) throw new Error("No journey was read");
  return {
    ...reading,
    headings: reading.visits.map((visit) => visit.looks[0]?.heading),
    clicks: reading.actions.filter(({ counted }) => counted).map(({ action }) => action.target?.name),
  };
}

const help = { heading: "Help", text: ["Read our answers."], controls: ["Chat with us", "Terms"] };

describe("an open chat", () => {
  const talk = record(
    { kind: "support" },
    look(help),
    click("Chat with us"),
    withChat({ ...help, inPlace: true }, ["Hello, how can I help?"], ["A bill", "A person"]),
    chatOpen("user"),
    message(1, "other", "Hello, how can I help?"),
    click("A person", { chat: "reply" }),
    turn("reply", "A person"),
    message(2, "user", "A person"),
    withChat({ ...help, inPlace: true }, ["Hello, how can I help?", "A person", "What is it about?"]),
    message(3, "other", "What is it about?"),
    key("Message", { chat: "message" }),
    turn("typed"),
    message(4, "user", "My bill"),
    withChat({ ...help, inPlace: true }, [
      "Hello, how can I help?",
      "A person",
      "What is it about?",
      "My bill",
      "Noted.",
    ]),
    message(5, "other", "Noted."),
  );

  it("is one screen with the chat's title, however long the conversation", () => {
    const { headings, screens } = read(talk);
    expect(headings).toEqual(["Help", "Ask Tiny"]);
    expect(screens).toHaveLength(2);
  });

  it("has the chat as its main content; quick replies and the message box are no controls and no fields", () => {
    const { screens } = read(talk);
    const main = screens[1]?.main;
    expect(main?.text).toContain("What is it about?");
    expect(main?.text).not.toContain("Read our answers.");
    expect([main?.controls, main?.fields]).toEqual([[], []]);
  });

  it("stands under the page's own heading where it is a part of the page", () => {
    const page = { heading: "Talk to us", text: ["We are here."] };
    const { headings } = read(
      record(
        { kind: "support" },
        withChat(page, ["Hello"], [], "page"),
        withChat({ ...page, inPlace: true }, ["Hello", "hi"], [], "page"),
      ),
    );
    expect(headings).toEqual(["Talk to us"]);
  });

  it("that is the page's own is the page's screen also where it comes a little later than the page", () => {
    const page = { heading: "Talk to us", text: ["We are here."] };
    const chat = withChat({ ...page, inPlace: true, cause: "auto", t: 2500 }, ["Hello"], [], "page");
    const { headings, screens } = read(record({ kind: "support" }, look({ ...page, t: 400 }), chat));
    expect(headings).toEqual(["Talk to us"]);
    expect(screens[0]?.main.text).toContain("Hello");
    const pressed = record(
      { kind: "support" },
      look({ ...page, controls: ["Chat with us"] }),
      click("Chat with us"),
      withChat({ ...page, inPlace: true }, ["Hello"], [], "page"),
    );
    expect(read(pressed).headings).toEqual(["Talk to us", "Talk to us"]);
  });

  it("says a word as often as it stands there at once, and what was offered and then said twice", () => {
    const inPlace = { ...help, inPlace: true };
    const { screens } = read(
      record(
        { kind: "support" },
        look(help),
        click("Chat with us"),
        withChat(inPlace, ["Once more please."], ["Human"]),
        chatOpen("user"),
        withChat(inPlace, ["Once more please.", "Human", "Once more please."]),
        withChat(inPlace, ["Once more please.", "Human", "Once more please.", "No"]),
      ),
    );
    const said = screens[1]?.main.blocks.map(({ text }) => text);
    expect(said?.filter((text) => text === "Once more please.")).toHaveLength(2);
    expect(said?.filter((text) => text === "Human")).toHaveLength(2);
  });

  it("counts neither messages nor quick replies as clicks", () => {
    expect(read(talk).clicks).toEqual(["Chat with us"]);
  });

  it("counts a card that loads a page, and the page is a screen", () => {
    const events = record(
      { kind: "support" },
      look(help),
      click("Chat with us"),
      withChat({ ...help, inPlace: true }, ["Hello"], ["Read this"]),
      chatOpen("user"),
      click("Read this", { chat: "reply" }),
      look({ heading: "An article", url: "https://shop.example/article" }),
    );
    const { clicks, headings } = read(events);
    expect(clicks).toEqual(["Chat with us", "Read this"]);
    expect(headings).toEqual(["Help", "Ask Tiny", "An article"]);
  });

  it("that goes on over a page that the user opened leaves that page a screen of its own", () => {
    const events = record(
      { kind: "support" },
      look(help),
      click("Chat with us"),
      withChat({ ...help, inPlace: true }, ["Hello"]),
      chatOpen("user"),
      key("Message", { chat: "message" }),
      turn("typed"),
      withChat({ ...help, inPlace: true }, ["Hello", "hi", "Yes?"]),
      click("Terms"),
      withChat({ heading: "Terms of use", url: "https://shop.example/terms" }, ["Hello", "hi", "Yes?"]),
    );
    expect(read(events).headings).toEqual(["Help", "Ask Tiny", "Terms of use"]);
  });
});

describe("a chat that opens by itself", () => {
  it("is one screen, and whoever leaves it alone goes on with the page", () => {
    const account = { heading: "Your plan", controls: ["Change plan", "Details"] };
    const events = record(
      { kind: "support" },
      look(account),
      withChat({ ...account, inPlace: true }, ["May I help?"]),
      chatOpen("page"),
      click("Change plan"),
      withChat({ heading: "Plans", controls: ["Basic"], url: "https://shop.example/plans" }, ["May I help?"]),
    );
    const { headings, screens, actions, visits } = read(events);
    expect(headings).toEqual(["Your plan", "Ask Tiny", "Plans"]);
    expect(screens).toHaveLength(3);
    expect(visits.find(({ n }) => n === actions[0]?.visit)?.looks[0]?.heading).toBe("Your plan");
  });

  it("with the page it stands on leaves the page the start", () => {
    const events = record(
      { kind: "support" },
      withChat(help, ["May I help?"]),
      chatOpen("page"),
      key("Message", { chat: "message" }),
      turn("typed"),
      withChat({ ...help, inPlace: true }, ["May I help?", "yes", "Go on."]),
    );
    expect(read(events).headings).toEqual(["Help", "Ask Tiny"]);
  });
});

describe("leaving through a chat", () => {
  const account = { heading: "Your subscription", controls: ["Chat with us"] };
  const said = (...lines: string[]) => withChat({ ...account, inPlace: true }, lines);
  const leave = record(
    { kind: "cancel" },
    look(account),
    click("Chat with us"),
    said("Hello."),
    chatOpen("user"),
    message(1, "other", "Hello."),
    key("Message", { chat: "message" }),
    turn("typed"),
    message(2, "user", "I want to cancel my subscription"),
    said("Hello.", "I want to cancel my subscription", "Are you sure?"),
    message(3, "other", "Are you sure?"),
    key("Message", { chat: "message" }),
    turn("typed"),
    message(4, "user", "Yes"),
    said(
      "Hello.",
      "I want to cancel my subscription",
      "Are you sure?",
      "Yes",
      "Your subscription has been cancelled.",
    ),
    message(5, "other", "Your subscription has been cancelled."),
  );

  it("begins with what the user says, is confirmed by what the bot says, and its screen is in the flow", () => {
    const { intent, outcome, outcomeBecause, screens } = read(leave);
    expect(intent?.said).toBe("I want to cancel my subscription");
    expect(outcome).toBe("completed");
    expect(outcomeBecause).toContain("Your subscription has been cancelled.");
    expect(screens.map(({ look, inFlow }) => [look.heading, inFlow])).toEqual([
      ["Your subscription", false],
      ["Ask Tiny", true],
    ]);
  });

  it("is not confirmed by the user's own words", () => {
    const words = "My subscription has been cancelled, hasn't it?";
    const asked = record(
      { kind: "cancel" },
      look(account),
      click("Chat with us"),
      said("Hello."),
      chatOpen("user"),
      key("Message", { chat: "message" }),
      turn("typed"),
      message(1, "user", "I want to cancel my subscription"),
      said("Hello.", "I want to cancel my subscription", "Why?"),
      key("Message", { chat: "message" }),
      turn("typed"),
      message(2, "user", words),
      said("Hello.", "I want to cancel my subscription", "Why?", words, "Let us talk about it."),
    );
    expect(read(asked).outcome).not.toBe("completed");
  });
});
