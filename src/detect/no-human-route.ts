/** no-human-route: the journey's ways lead to no person. */
import { chatGoal } from "../reading/chat-outcome.js";
import { asksForPerson, refusals, sentElsewhere } from "../reading/conversation/goal.js";
import type { Conversation } from "../reading/conversation/model.js";
import type { Reading } from "../reading/model.js";
import { inventory, type MetWay } from "../reading/places/contact.js";
import { onLine } from "./chat-lines.js";
import { type Detector, type Draft, quoteOf } from "./finding.js";
import { endOf } from "./screens.js";

/** Asked for so often and never answered with a person, a route is not there. */
const OFTEN = 2;

function inChat(reading: Reading, chat: Conversation): Draft[] {
  if (sentElsewhere(chat).length > 0) return [];
  const refused = refusals(chat).at(-1);
  if (refused)
    return [
      onLine("no-human-route", reading, refused.line, 0.85, `the chat refuses: "${quoteOf(refused.words)}"`),
    ];
  const asked = asksForPerson(chat);
  const last = asked.at(-1);
  if (!last) return [];
  const sure = asked.length >= OFTEN ? 0.75 : 0.55;
  const times = asked.length === 1 ? "once" : `${asked.length} times`;
  return [onLine("no-human-route", reading, last, sure, `a person was asked for ${times} and none came`)];
}

/** Walked to its dead end, the journey showed no way to a person that works. */
function onPages(reading: Reading, met: readonly MetWay[]): Draft[] {
  const end = endOf(reading);
  if (!end || reading.outcome !== "dead-end") return [];
  const refused = met.map(({ way, not }) => `${way}: ${quoteOf(not ?? "")}`);
  const by = ["none of the journey's screens offers a working way to a person", ...refused].join("; ");
  const { look, n } = end.screen;
  const quote = quoteOf(look.heading);
  return [{ pattern: "no-human-route", screen: n, quote, locator: "", confidence: 0.85, by }];
}

/** The journey ended in the chat: what is to be said of its end is said of the chat. */
function endedIn(reading: Reading, chat: Conversation): boolean {
  const at = chat.lines.at(-1)?.message.look ?? 0;
  return (endOf(reading)?.visit.looks[0]?.n ?? 0) <= at;
}

/** Only in a journey that seeks help and ended without a person, a request taken in or another channel. */
export const noHumanRoute: Detector = (reading, lexicons) => {
  if (reading.kind !== "support" || chatGoal(reading)) return [];
  if (reading.outcome !== "dead-end" && reading.outcome !== "gave-up") return [];
  // Whoever would have come was spared.
  if (reading.end?.reason === "people") return [];
  const met = inventory(reading, lexicons);
  if (met.some(({ not }) => not === undefined)) return [];
  const last = reading.chats.at(-1);
  if (!last) return onPages(reading, met);
  const said = inChat(reading, last);
  // Where the way went on from a chat in which nobody asked for a person, the last page is its dead end.
  return said.length > 0 || endedIn(reading, last) ? said : onPages(reading, met);
};
