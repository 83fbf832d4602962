/** phone-only, mail-only and their kin: the screen leaves no way on but one off the web. */

import type { Lexicons } from "../lexicon/lexicon.js";
import { type Channel, onlyChannels } from "../reading/channels.js";
import type { Reading, ReadScreen } from "../reading/model.js";
import type { Outcome, Pattern } from "../vocabulary.js";
import { type Detector, type Draft, quoteOf } from "./finding.js";
import { endOf, lexiconOf } from "./screens.js";

const PATTERN: Record<Channel, Pattern> = {
  phone: "phone-only",
  post: "mail-only",
  email: "email-only",
  visit: "in-person-only",
  app: "app-only",
  chat: "chat-only",
};
/** Ends that the web itself reached: a telephone number beside them is help, not the only way. */
const REACHED: readonly Outcome[] = ["completed", "requested", "retained", "stopped", "unconfirmed"];

/** Screens that left the user no way on: the last one, and those that could only be left by turning back. */
function stuck(reading: Reading): { screen: ReadScreen; last: boolean }[] {
  const end = endOf(reading)?.screen;
  return reading.screens.flatMap((screen): { screen: ReadScreen; last: boolean }[] => {
    const last = screen === end;
    if (last) return REACHED.includes(reading.outcome) ? [] : [{ screen, last }];
    if ((screen.visits[0]?.n ?? 0) > reading.endVisit) return [];
    const turned = screen.visits.every((visit) => {
      const by = visit.actions.at(-1);
      return by?.action.kind === "back" || by?.action.kind === "goto" || by?.meaning?.meaning === "back";
    });
    return turned ? [{ screen, last }] : [];
  });
}

/** Screens whose only way was a chat on the site, which then was opened. */
function throughChat(reading: Reading, lexicons: Lexicons): ReadScreen[] {
  return reading.screens.filter((screen) => {
    const led = reading.visits.some(
      ({ enteredBy, looks }) =>
        screen.visits.some(({ n }) => n === enteredBy?.visit) &&
        reading.chats.some(({ open }) => open?.by === "user" && looks.some(({ n }) => n === open.look)),
    );
    const channels = led ? onlyChannels(screen, lexiconOf(screen, lexicons)) : [];
    return channels.length > 0 && channels.every(({ channel }) => channel === "chat");
  });
}

/** More than one way, all off the web, is offline-only; where a chat on the site is one of them there is a way. */
export const channelOnly: Detector = (reading, lexicons) => {
  const chats = throughChat(reading, lexicons).map((screen) => ({ screen, last: false }));
  return [...stuck(reading), ...chats].flatMap(({ screen, last }): Draft[] => {
    const channels = onlyChannels(screen, lexiconOf(screen, lexicons));
    const [first] = channels;
    if (first === undefined || (channels.length > 1 && channels.some((one) => one.channel === "chat")))
      return [];
    const pattern = channels.length === 1 ? PATTERN[first.channel] : "offline-only";
    const by = `no control leads on; ways named: ${channels.map((one) => one.channel).join(", ")}`;
    const { quote, locator } = first;
    return [{ pattern, screen: screen.n, quote: quoteOf(quote), locator, confidence: last ? 0.9 : 0.7, by }];
  });
};

/** The only ways left are open at stated hours only. */
export const hoursOnly: Detector = (reading, lexicons) =>
  stuck(reading).flatMap(({ screen, last }) => {
    const lexicon = lexiconOf(screen, lexicons);
    if (onlyChannels(screen, lexicon).length === 0) return [];
    const block = screen.main.blocks.find((one) => lexicon.find("hours-only", one.text) !== undefined);
    if (block === undefined) return [];
    const by = "hours stated for the only way left";
    const quote = quoteOf(block.text);
    return [
      {
        pattern: "hours-only" as const,
        screen: screen.n,
        quote,
        locator: block.locator,
        confidence: last ? 0.8 : 0.65,
        by,
      },
    ];
  });
