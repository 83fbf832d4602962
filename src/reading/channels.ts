/** The ways off the page that a screen names: telephone, post, e-mail, a visit, an app, a chat. */
import type { Lexicon, Match } from "../lexicon/lexicon.js";
import { isActionControl } from "./main.js";
import { labelsOf } from "./meaning.js";
import { type ReadScreen, takenOff } from "./model.js";
import { rememberedIn } from "./remember.js";

export const CHANNELS = ["phone", "post", "email", "visit", "app", "chat"] as const;
export type Channel = (typeof CHANNELS)[number];

export interface FoundChannel {
  channel: Channel;
  quote: string;
  locator: string;
}

const LINKS: readonly (readonly [RegExp, Channel])[] = [
  [/^(?:tel|callto):/i, "phone"],
  [/^mailto:/i, "email"],
  [/^sms:|^whatsapp:|^(?:https?:)?\/\/(?:wa\.me|m\.me|t\.me|api\.whatsapp\.com)\//i, "app"],
  [/^(?:itms-apps|market):|^https?:\/\/(?:apps\.apple\.com|play\.google\.com)\//i, "app"],
];
/** A number one can dial: at least seven digits, grouped or not, with or without country code. */
const DIALABLE =
  /(?<![\d/.,-])(?:\+\d{1,3}[\s.-]?)?(?:\(\d{1,5}\)[\s.-]?)?\d{2,5}(?:[\s.-]\d{2,5}){1,4}(?![\d/-])/;

const ADDRESS = /[\w.+-]{1,60}@[\w-]{1,60}\.\w{2}/u;

/** A date or an amount is made of the same signs as a telephone number: only words beside it tell. */
function dialable(text: string): boolean {
  const number = DIALABLE.exec(text)?.[0];
  return number !== undefined && number.replace(/\D/g, "").length >= 7;
}

/** All channels that the main content names, in the order of CHANNELS, each once with its first place. */
export const channelsOf: (screen: ReadScreen, lexicon: Lexicon) => readonly FoundChannel[] =
  rememberedIn(readChannels);

function readChannels(screen: ReadScreen, lexicon: Lexicon): FoundChannel[] {
  const found = new Map<Channel, FoundChannel>();
  const add = (channel: Channel, quote: string, locator: string) => {
    if (!found.has(channel)) found.set(channel, { channel, quote, locator });
  };
  for (const { href, text, name, locator } of screen.main.controls)
    if (href) for (const [link, channel] of LINKS) if (link.test(href)) add(channel, text || name, locator);
  const texts = screen.look.native
    ? [{ text: screen.look.native.message, locator: "native dialog" }]
    : screen.main.blocks;
  for (const { text, locator } of texts)
    for (const channel of CHANNELS) {
      const match = lexicon.find(`channel-${channel}`, text);
      if (!match || (channel === "phone" && !speaksOfCalling(text, screen))) continue;
      add(channel === "post" && beforeAddress(match, text) ? "email" : channel, text, locator);
    }
  // "To end it, e-mail subs@shop.example": an address beside words of leaving is a way, however it is introduced.
  for (const { text, locator } of texts)
    if (ADDRESS.test(text) && lexicon.find("to-leave", text)) add("email", text, locator);
  return CHANNELS.flatMap((channel) => found.get(channel) ?? []);
}

/** "Write to us at help@shop.example": what follows says that no letter is meant. */
function beforeAddress({ index, quote }: Match, text: string): boolean {
  return /^[\s:]*(?:\p{L}{1,3}\s)?[\w.+-]{1,60}@\w/u.test(text.slice(index + quote.length));
}

/** "Call us" is a way only where a number stands on the screen, or it is the page's own word for what to do. */
function speaksOfCalling(text: string, screen: ReadScreen): boolean {
  return (
    dialable(text) ||
    dialable(screen.main.text) ||
    screen.main.controls.some((one) => /^tel:/i.test(one.href ?? "")) ||
    text.length < 200
  );
}

/** A control of the page that leads on within the web: out, forward, or a form to send. */
function leadsOn(screen: ReadScreen, lexicon: Lexicon): boolean {
  return screen.main.controls.some((control) => {
    if (!isActionControl(control) || (control.href && LINKS.some(([link]) => link.test(control.href ?? ""))))
      return false;
    const read = screen.meanings.get(control.id);
    if (read?.meaning !== "leave" && read?.meaning !== "go-on") return false;
    if (labelsOf(control).some((label) => lexicon.whole("bare-ok", label))) return false;
    // "Call to cancel" without a link is a notice in the shape of a button.
    return !labelsOf(control).some((label) => lexicon.find("channel-phone", label));
  });
}

/**
 * The channels a screen leaves as the only way: it names one or more, speaks of leaving (or stands in the flow), and
 * no control of its main content leads on. Empty where another way remains or no channel is named.
 */
export function onlyChannels(
  screen: ReadScreen,
  lexicon: Lexicon,
  inFlow = screen.inFlow,
): readonly FoundChannel[] {
  const channels = channelsOf(screen, lexicon);
  if (channels.length === 0 || leadsOn(screen, lexicon)) return [];
  return inFlow || aboutLeaving(screen, lexicon) ? channels : [];
}

function aboutLeaving(screen: ReadScreen, lexicon: Lexicon): boolean {
  const { heading } = screen.look;
  return (
    lexicon.find("leaving-page", heading) !== undefined ||
    screen.main.blocks.some(
      (block) => block.control === undefined && lexicon.find("to-leave", block.text) !== undefined,
    )
  );
}

/** Whether the screen tells the user to go on in another channel to reach the goal; one notice may name several. */
export function switchesChannel(screen: ReadScreen, lexicon: Lexicon): boolean {
  if (takenOff(screen, "channels")) return false;
  return readOnce(screen.supposed?.of ?? screen, lexicon);
}

const readOnce = rememberedIn(readsAsSwitch);

function readsAsSwitch(screen: ReadScreen, lexicon: Lexicon): boolean {
  if (onlyChannels(screen, lexicon).some((one) => one.channel !== "chat" || screen.inFlow)) return true;
  return screen.main.blocks.some(
    (block) =>
      block.control === undefined &&
      lexicon.find("to-leave", block.text) !== undefined &&
      CHANNELS.some((channel) => lexicon.find(`channel-${channel}`, block.text) !== undefined),
  );
}
