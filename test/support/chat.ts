/** Writes conversations down by hand, one line each, and turns them into the events of a record. */
import { loadLexicons } from "../../src/lexicon/load.js";
import type { Conversation } from "../../src/reading/conversation/model.js";
import { readJourney } from "../../src/reading/index.js";
import type { Reading } from "../../src/reading/model.js";
import type { ChatMessage, ChatOpen, EventOf, RecordEvent } from "../../src/record/schema.js";
import { type JourneySpec, look, record } from "./record.js";

type ChatEvent = EventOf<"chat-open" | "chat-message" | "chat-turn" | "chat-silence" | "chat-close">;

const BOX = { x: 900, y: 200, width: 320, height: 40 };
const within = { journey: "j", t: -1, look: -1, conversation: 1 };

export interface TalkSpec extends Partial<Pick<ChatOpen, "title" | "notes" | "picture" | "by" | "place">> {
  conversation?: number;
  /** Alternative text of the picture beside every message of the other side; none unless given. */
  pictures?: string;
}

const SPEAKER = /^(?<speaker>[^:>*]{0,30}): (?<text>[\s\S]*)$/u;

function message(n: number, conversation: number, more: Partial<ChatMessage>): ChatMessage {
  return {
    type: "chat-message",
    ...within,
    conversation,
    n,
    from: "other",
    speaker: "",
    text: "",
    replies: [],
    links: [],
    fields: [],
    box: { ...BOX, y: 200 + n * 60 },
    locator: `#m${conversation}-${n}`,
    ...more,
  };
}

/**
 * The events of a conversation. Each line is one message: `> text` typed by the user, `>> text` a quick reply of theirs,
 * `* text` a notice, `Name: text` (or `: text` without a name) the other side. ` [A|B]` at the end are quick replies,
 * `(+5s) ` at the start lets five seconds pass, `...` is silence until the limit, `x` a chat that is shut.
 */
export function talk(spec: TalkSpec, ...lines: string[]): ChatEvent[] {
  const conversation = spec.conversation ?? 1;
  const at = { ...within, conversation };
  const events: ChatEvent[] = [
    {
      type: "chat-open",
      ...at,
      by: spec.by ?? "user",
      place: spec.place ?? "panel",
      title: spec.title ?? "",
      notes: spec.notes ?? [],
      ...(spec.picture === undefined ? {} : { picture: spec.picture }),
      frame: 0,
      box: BOX,
      locator: "#chat",
    },
  ];
  let n = 0;
  let t = 1000;
  for (const raw of lines) {
    const { seconds, rest } = /^(?:\(\+(?<seconds>[\d.]+)s\) )?(?<rest>[\s\S]*)$/u.exec(raw)?.groups ?? {};
    t += seconds === undefined ? 1000 : Number(seconds) * 1000;
    const line = rest ?? "";
    const timed = { t };
    if (line === "...") {
      events.push({ type: "chat-silence", ...at, ...timed, waitedMs: 30_000 });
      continue;
    }
    if (line === "x") {
      events.push({ type: "chat-close", ...at, ...timed, by: "page", how: "shut" });
      continue;
    }
    const [, said = "", menu] = /^([\s\S]*?)(?: ?\[([^\]]*)\])?$/u.exec(line) ?? [];
    n += 1;
    if (said.startsWith(">")) {
      const reply = said.startsWith(">>");
      const text = said.replace(/^>+ ?/u, "");
      const how = reply
        ? { by: "reply" as const, chars: 0, name: text }
        : { by: "typed" as const, chars: text.length };
      events.push({ type: "chat-turn", ...at, ...timed, ...how });
      events.push(message(n, conversation, { from: "user", text, ...timed }));
      continue;
    }
    const replies = (menu?.split("|") ?? []).map((name) => ({ name, locator: "#r" }));
    if (said.startsWith("*")) {
      events.push(
        message(n, conversation, { from: "notice", text: said.slice(1).trim(), replies, ...timed }),
      );
      continue;
    }
    const { speaker, text } = SPEAKER.exec(said)?.groups ?? {};
    const picture = spec.pictures === undefined ? {} : { picture: spec.pictures };
    events.push(
      message(n, conversation, { speaker: speaker ?? "", text: text ?? said, replies, ...picture, ...timed }),
    );
  }
  return events;
}

/** A support journey (unless said otherwise) with one help page and the conversations on it. */
export function journeyOf(
  spec: JourneySpec & { lang?: string; heading?: string },
  ...talks: ChatEvent[][]
): RecordEvent[] {
  const { lang = "en", heading = "Help", ...rest } = spec;
  const run: EventOf<"run"> = {
    type: "run",
    format: "wayout-record",
    version: 1,
    tool: { name: "wayout", version: "0" },
    browser: "",
    automation: [],
    site: { name: "Acme Video", url: "https://acme.example" },
    file: "",
    profile: {},
    consent: "off",
    evidence: "minimal",
    startedAt: "2027-01-01T00:00:00Z",
  };
  return [run, ...record({ kind: "support", ...rest }, look({ heading, lang }), ...talks.flat())];
}

const lexicons = loadLexicons();

/** Reads a journey with those conversations. */
export async function readTalks(
  spec: JourneySpec & { lang?: string; heading?: string },
  ...talks: ChatEvent[][]
): Promise<Reading> {
  const [reading] = readJourney(journeyOf(spec, ...talks), await lexicons);
  if (!reading) throw new Error("no journey");
  return reading;
}

/** Reads one conversation of a support journey. */
export async function readTalk(
  spec: TalkSpec & { lang?: string },
  ...lines: string[]
): Promise<Conversation> {
  const { lang, ...rest } = spec;
  const [chat] = (await readTalks(lang === undefined ? {} : { lang }, talk(rest, ...lines))).chats;
  if (!chat) throw new Error("no conversation");
  return chat;
}
