/** Findings on messages of a chat, and what the company says in chats and on the pages of a support journey. */
import { type Lexicon, type Lexicons, lexiconFor } from "../lexicon/lexicon.js";
import type { Conversation, Line } from "../reading/conversation/model.js";
import type { Reading, ReadScreen } from "../reading/model.js";
import { mainPieces, type Piece, sentencePieces, sentencesOf } from "../reading/pieces.js";
import { placeOf } from "../reading/places/kind.js";
import type { Pattern } from "../vocabulary.js";
import { type Draft, onPiece, plain, quoteOf } from "./finding.js";
import { endOf, lexiconOf } from "./screens.js";

/** The screen on which a look was taken; the last one before it where the look itself is in no visit. */
export function screenAt(reading: Reading, look: number): number {
  const on = reading.visits.find(({ looks }) => looks.some(({ n }) => n === look));
  const before = reading.visits.findLast(({ looks }) => (looks[0]?.n ?? 0) <= look);
  return (on ?? before ?? reading.visits[0])?.screen ?? 1;
}

/** A finding that rests on a message; `at` is the place in it that must stay in the quote. */
export function onLine(
  pattern: Pattern,
  reading: Reading,
  { message }: Line,
  confidence: number,
  by: string,
  at = 0,
): Draft {
  return {
    pattern,
    screen: screenAt(reading, message.look),
    quote: quoteOf(message.text, at) || plain(message.speaker) || "(a message without words)",
    locator: message.locator,
    confidence,
    by,
    box: message.box,
  };
}

/** A sentence that the company, its people or its bot said, with what a finding on it needs. */
export interface Spoken {
  text: string;
  screen: number;
  lexicon: Lexicon;
  chat?: Conversation;
  line?: Line;
  piece?: Piece;
}

function inChats(reading: Reading): Spoken[] {
  return reading.chats.flatMap((chat) =>
    chat.lines
      .filter(({ who }) => who !== "user")
      .flatMap((line) =>
        sentencesOf(line.message.text.slice(0, 20_000), chat.language).map((text) => ({
          text,
          screen: screenAt(reading, line.message.look),
          lexicon: chat.lexicon,
          chat,
          line,
        })),
      ),
  );
}

function saidOn(screen: ReadScreen, lexicon: Lexicon): Spoken[] {
  return sentencePieces(mainPieces(screen), screen.language)
    .filter((piece) => piece.control === undefined)
    .map((piece) => ({ text: piece.text, screen: screen.n, lexicon, piece }));
}

function onPages(reading: Reading, lexicons: Lexicons): Spoken[] {
  if (reading.kind !== "support") return [];
  const walked = new Set(reading.visits.filter(({ n }) => n <= reading.endVisit).map(({ screen }) => screen));
  return reading.screens
    .filter(({ n }) => walked.has(n))
    .flatMap((screen) => {
      const lexicon = lexiconFor(screen.language, lexicons);
      // What customers write to each other, the company has not said.
      if (lexicon.find("forum-page", screen.look.heading) || lexicon.find("forum-page", screen.look.title))
        return [];
      if (placeOf(screen.look, lexicon)?.kind === "forum") return [];
      return saidOn(screen, lexicon);
    });
}

/** A way out that somebody else goes on with: what its last page says of that is an answer to the customer. */
function onHandling(reading: Reading, lexicons: Lexicons): Spoken[] {
  const end =
    reading.outcome === "requested" || reading.outcome === "handed-off" ? endOf(reading) : undefined;
  return end && reading.kind !== "support" ? saidOn(end.screen, lexiconOf(end.screen, lexicons)) : [];
}

/** All that the company says: in chats of any journey, on the pages of one that seeks help. */
export function companySays(reading: Reading, lexicons: Lexicons): Spoken[] {
  return [...onPages(reading, lexicons), ...inChats(reading)];
}

/** The same, and what the last page of a way out says where people have to deal with it. */
export function companyAnswers(reading: Reading, lexicons: Lexicons): Spoken[] {
  return [...companySays(reading, lexicons), ...onHandling(reading, lexicons)];
}

/** A finding on a sentence that was said. */
export function onSpoken(
  pattern: Pattern,
  reading: Reading,
  spoken: Spoken,
  confidence: number,
  by: string,
  at = 0,
): Draft {
  if (spoken.line) {
    const place = spoken.line.message.text.indexOf(spoken.text);
    return onLine(pattern, reading, spoken.line, confidence, by, Math.max(0, place) + at);
  }
  const piece = spoken.piece ?? { text: spoken.text, locator: "", kind: "text" as const };
  return onPiece(pattern, spoken.screen, piece, confidence, by, at);
}
