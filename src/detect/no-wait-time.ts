/** no-wait-time: a queue, a form, an e-mail or a call-back that states no time. */
import type { Lexicon, Lexicons } from "../lexicon/lexicon.js";
import { statedTimes } from "../reading/announced-wait.js";
import { requestAccepted } from "../reading/conversation/goal.js";
import { isQueueNotice } from "../reading/conversation/marks.js";
import type { Conversation, Line } from "../reading/conversation/model.js";
import type { Reading } from "../reading/model.js";
import { sentencesOf } from "../reading/pieces.js";
import { waysMet } from "../reading/places/contact.js";
import { companySays, onLine } from "./chat-lines.js";
import { type Detector, type Draft, quoteOf } from "./finding.js";
import { endOf } from "./screens.js";

/** A person who comes within this time leaves nothing to state (seconds). */
const AT_ONCE = 10;

function statesTime(chat: Conversation): boolean {
  const texts = [
    ...(chat.open?.notes ?? []),
    ...chat.lines.filter(({ who }) => who !== "user").map(({ message }) => message.text),
  ];
  return texts.some((text) => statedTimes(text, chat.lexicon).length > 0);
}

/** A sentence of it tells of waiting; "you are being put through" alone does not. */
function tellsOfQueue(line: Line, lexicon: Lexicon): boolean {
  return (
    isQueueNotice(line, lexicon) &&
    sentencesOf(line.message.text, lexicon.language).some(
      (sentence) => lexicon.find("queue", sentence) && !lexicon.find("hands-over", sentence),
    )
  );
}

/** The last word of a queue that was more than being put through. */
function queueOf(chat: Conversation): Line | undefined {
  const queue = chat.lines.findLast((line) => tellsOfQueue(line, chat.lexicon));
  const long = chat.waits.find(({ seconds }) => seconds === undefined || seconds > AT_ONCE);
  return queue ?? long?.from;
}

function inChat(reading: Reading, chat: Conversation): Draft[] {
  if (statesTime(chat)) return [];
  const queue = queueOf(chat);
  if (queue)
    return [onLine("no-wait-time", reading, queue, 0.8, "a queue, and no message or note states a time")];
  const accepted = requestAccepted(chat);
  if (!accepted) return [];
  return [
    onLine(
      "no-wait-time",
      reading,
      accepted.line,
      0.7,
      `"${quoteOf(accepted.words)}", and no message or note states a time`,
    ),
  ];
}

/** A form or call-back that was sent on a page: neither its own screen nor the last one states a time. */
function onPages(reading: Reading, lexicons: Lexicons): Draft[] {
  const end = endOf(reading);
  const sent = reading.outcome === "completed" || reading.outcome === "unconfirmed";
  if (reading.kind !== "support" || reading.chats.length > 0 || !sent || !end) return [];
  const last = new Set(
    reading.visits
      .filter(({ n }) => n <= reading.endVisit)
      .slice(-2)
      .map(({ screen }) => screen),
  );
  const timed = companySays(reading, lexicons).some(
    ({ screen, text, lexicon }) => last.has(screen) && statedTimes(text, lexicon).length > 0,
  );
  if (timed) return [];
  const { look } = end.screen;
  const heading = look.blocks.find(({ text }) => text === look.heading);
  const what = reading.outcome === "completed" ? "accepted" : "sent";
  const by = `a request was ${what}, and neither its form nor what came after it states a time`;
  const base = {
    pattern: "no-wait-time",
    screen: end.screen.n,
    quote: quoteOf(look.heading),
    confidence: 0.75,
    by,
  } as const;
  return [{ ...base, locator: heading?.locator ?? "", ...(heading ? { box: heading.box } : {}) }];
}

/** An e-mail address is all that the last screen leaves to write to, and nothing before says how soon one is answered. */
function byMail(reading: Reading, lexicons: Lexicons): Draft[] {
  const end = endOf(reading);
  if (reading.kind !== "support" || reading.outcome !== "handed-off" || !end) return [];
  const left = waysMet(reading, lexicons).filter(
    ({ visit, not }) => visit === end.visit.n && not === undefined,
  );
  const mail = left.find(({ way }) => way === "email");
  if (!mail) return [];
  const timed = companySays(reading, lexicons).some(
    ({ text, lexicon }) => statedTimes(text, lexicon).length > 0,
  );
  if (timed) return [];
  const { screen, quote, locator } = mail;
  const by = "an e-mail address, and no screen states a time";
  return [{ pattern: "no-wait-time", screen, quote: quoteOf(quote), locator, confidence: 0.75, by }];
}

export const noWaitTime: Detector = (reading, lexicons) => [
  ...reading.chats.flatMap((chat) => inChat(reading, chat)),
  ...onPages(reading, lexicons),
  ...byMail(reading, lexicons),
];
