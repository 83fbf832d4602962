/** What makes two visits the same screen: heading, action controls, fields; the address only where these agree. */
import type { Look } from "../record/schema.js";
import { chatFaced } from "./facing.js";
import { mainOf } from "./main.js";
import type { Main } from "./model.js";

/** Tokens that differ from visit to visit and say nothing about where the user is. */
const RANDOM = [
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  /^(?=.*\d)[0-9a-f]{8,}$/i,
  /^\d{9,}$/,
  /^(?=.*\d)(?=.*[a-z])[\w~.-]{16,}$/i,
  /^(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9_-]{20,}={0,2}$/,
];
/** Parameters that only say where the visitor came from. */
const TRACKING = /^(?:utm_\w+|gclid|fbclid|msclkid|mc_[ce]id|_ga|_gl)$/i;
/** A running clock, a counter in brackets, seconds that tick away in a label. */
const CLOCKS =
  /\d{1,3}(?::\d{2}){1,3}|\(\d{1,5}\s?\p{L}{0,8}\)|\b\d{1,4}\s?(?:s|sec|secs|seconds?|min|mins|minutes?)\b/giu;

function maskToken(token: string): string {
  return RANDOM.some((random) => random.test(token)) ? "*" : token;
}

/** An address without what is random in it: tokens, tracking parameters and plain fragments. */
export function addressOf(url: string): string {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch (error) {
    if (error instanceof TypeError) return url;
    throw error;
  }
  const path = parsed.pathname.split("/").map(maskToken).join("/").replace(/\/+$/, "");
  const query = [...parsed.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${maskToken(value)}`)
    .sort()
    .join("&");
  // Only a fragment that is itself a route (#/step, #!step) says where the user is; others scroll.
  const route = /^#!?\//.test(parsed.hash)
    ? parsed.hash
        .split(/([/?&=])/)
        .map(maskToken)
        .join("")
    : "";
  return `${parsed.protocol}//${parsed.host}${path}${query === "" ? "" : `?${query}`}${route}`;
}

/** Text as it is compared: case, white space and what ticks by itself do not matter. */
export function comparable(text: string, ticking: ReadonlySet<string>): string {
  const plain = text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
  const masked = plain.replace(CLOCKS, "#");
  const digitless = plain.replace(/\d+/g, "#");
  return ticking.has(digitless) ? digitless : masked;
}

/** Texts of a look that changed by themselves, without their digits. */
export function tickingOf(...looks: Look[]): Set<string> {
  const texts = looks.flatMap((look) => look.ticks.flatMap((tick) => [tick.first, tick.second]));
  return new Set(
    texts.map((text) =>
      text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase().replace(/\d+/g, "#"),
    ),
  );
}

/** The parts of a screen's identity, ready to be compared. */
export interface Identity {
  kind: "native" | "dialog" | "chat" | "page";
  heading: string;
  controls: string[];
  fields: string[];
  address: string;
}

/** The identity of a look; `ticking` are the texts that are known to change by themselves. */
export function identityOf(
  look: Look,
  flowFrame?: number,
  ticking: ReadonlySet<string> = tickingOf(look),
  main: Main = mainOf(look, flowFrame),
): Identity {
  const name = (text: string) => comparable(text, ticking);
  const chat = chatFaced(look);
  // An open chat is one screen, however long the conversation, and on whatever page.
  if (chat)
    return {
      kind: "chat",
      heading: name(look.heading),
      controls: [],
      fields: [],
      address: `chat ${chat.conversation}`,
    };
  // In an embedded flow the page's own heading stays while the frame's changes.
  const inner = main.blocks.find((block) => block.kind === "heading" && block.frame > 0)?.text ?? "";
  return {
    kind: look.native ? "native" : look.dialog ? "dialog" : "page",
    heading: [look.heading, inner].map(name).join("\n"),
    controls: [...new Set(main.controls.map((control) => name(control.text || control.name)))].sort(),
    fields: main.fields.map((field) => `${field.kind} ${name(field.field?.label || field.name)}`).sort(),
    address: addressOf(look.url),
  };
}

/** Heading, action controls and form fields agree. */
export function agrees(a: Identity, b: Identity): boolean {
  return (
    a.kind === b.kind &&
    a.heading === b.heading &&
    a.controls.join("\n") === b.controls.join("\n") &&
    a.fields.join("\n") === b.fields.join("\n")
  );
}

/** One string by which equal screens are found. */
export function keyOf(identity: Identity): string {
  return JSON.stringify([
    identity.kind,
    identity.heading,
    identity.controls,
    identity.fields,
    identity.address,
  ]);
}
