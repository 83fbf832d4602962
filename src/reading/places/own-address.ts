/** The customer's own e-mail address where it is shown again: in their message to a chat, on a page that confirms a form. */
import type { Lexicon } from "../../lexicon/lexicon.js";
import type { Reading } from "../model.js";
import { asksEmail } from "./form.js";

/** What is told of an address that a look shows. */
interface Shown {
  /** In lower case. */
  address: string;
  look: number;
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : "");

/** The last two parts of a name: near enough to tell a company's own addresses from a customer's. */
const domainOf = (name: string): string => name.split(".").slice(-2).join(".");

/** Whether an address is what the user wrote in a chat, or is as long as what was typed before as an e-mail address. */
export function isOwnAddress({ address, look }: Shown, reading: Reading, lexicon: Lexicon): boolean {
  const told = reading.chats.some(({ lines }) =>
    lines.some(({ who, message }) => who === "user" && message.text.toLowerCase().includes(address)),
  );
  if (told) return true;
  const shown = reading.visits.flatMap(({ looks }) => looks).find(({ n }) => n === look);
  const linked = shown?.controls.some(({ href }) => href?.toLowerCase().startsWith(`mailto:${address}`));
  if (!shown || linked || domainOf(address.split("@")[1] ?? "") === domainOf(hostOf(shown.url))) return false;
  return reading.actions.some(
    ({ action, control }) =>
      action.kind === "input" &&
      action.look <= look &&
      action.chars === address.length &&
      control !== undefined &&
      asksEmail(control, lexicon),
  );
}
