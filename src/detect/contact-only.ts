/** phone-only and its kin where help is sought: the last screen leaves one way off the web, or only stated hours. */

import type { Lexicons } from "../lexicon/lexicon.js";
import { channelsOf } from "../reading/channels.js";
import type { Reading } from "../reading/model.js";
import { type MetWay, waysMet } from "../reading/places/contact.js";
import type { Pattern } from "../vocabulary.js";
import { type Detector, type Draft, quoteOf } from "./finding.js";
import { endOf, lexiconOf } from "./screens.js";

const PATTERN: Partial<Record<MetWay["way"], Pattern>> = {
  phone: "phone-only",
  email: "email-only",
  messenger: "app-only",
  post: "mail-only",
  chat: "chat-only",
};

/** Working ways of the last screen, the whole of it; none where the journey ended otherwise than off the web. */
function waysLeft(reading: Reading, lexicons: Lexicons): MetWay[] {
  const end = endOf(reading);
  if (end === undefined || reading.outcome !== "handed-off") return [];
  return waysMet(reading, lexicons).filter(({ visit, not }) => visit === end.visit.n && not === undefined);
}

/** "Or come and see us": no way of the inventory, but more than the others leave. */
function visitLeft(reading: Reading, lexicons: Lexicons): Draft | undefined {
  const end = endOf(reading);
  if (end === undefined || reading.kind !== "support" || reading.outcome !== "handed-off") return undefined;
  const { screen } = end;
  const found = channelsOf(screen, lexiconOf(screen, lexicons)).find(({ channel }) => channel === "visit");
  if (!found) return undefined;
  const { quote, locator } = found;
  const by = "the only way on the last screen: a visit";
  return { pattern: "in-person-only", screen: screen.n, quote: quoteOf(quote), locator, confidence: 0.8, by };
}

/** One kind of way is phone-only, email-only, …; several off the web are offline-only; a form or a chat is a way. */
export const contactOnly: Detector = (reading, lexicons) => {
  const left = waysLeft(reading, lexicons);
  const visit = visitLeft(reading, lexicons);
  const kinds = [...new Set<string>([...left.map(({ way }) => way), ...(visit ? ["visit"] : [])])];
  const [first] = left;
  if (!first) return visit ? [visit] : [];
  if (kinds.some((kind) => kind === "form" || kind === "callback")) return [];
  if (kinds.length > 1 && kinds.includes("chat")) return [];
  const pattern = kinds.length > 1 ? "offline-only" : PATTERN[first.way];
  if (pattern === undefined) return [];
  const { screen, quote, locator } = first;
  const by = `the only ways on the last screen: ${kinds.join(", ")}`;
  return [{ pattern, screen, quote: quoteOf(quote), locator, confidence: 0.85, by }];
};

/** Whoever can write has no hours: they bind only where every way left is a call or a live chat. */
export const contactHours: Detector = (reading, lexicons) => {
  const left = waysLeft(reading, lexicons);
  const timed = left.find(({ hours }) => hours !== undefined);
  if (!timed || left.some(({ way, hours }) => hours === undefined || (way !== "phone" && way !== "chat")))
    return [];
  const draft: Draft = {
    pattern: "hours-only",
    screen: timed.screen,
    quote: quoteOf(timed.hours ?? ""),
    locator: timed.locator,
    confidence: 0.8,
    by: "hours stated for every way left",
  };
  return [draft];
};
