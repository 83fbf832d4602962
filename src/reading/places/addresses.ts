/** The addresses a look offers to be written to: e-mail, messengers, letters; and controls that promise more. */
import type { Block } from "../../record/schema.js";
import { isActionControl, mainOf } from "../main.js";
import { blockOf, speaks } from "./section.js";
import { type Around, aboutIt, type Found } from "./way.js";

const MAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,5}\p{L}{2,24}/gu;
/** Nobody reads what is sent there, or nobody who handles a customer's matter. */
const NO_ANSWER =
  /^(?:no-?_?reply|do-?not-?reply|noreply|ne-?pas-?repondre|nicht-?antworten|press|presse|prensa|stampa|media|pr|sales|vertrieb|ventes|ventas|vendite|verkoop|jobs?|careers?|karriere|bewerbung|hr|recruit\w*|investors?|ir|partners?|affiliates?|privacy|datenschutz|dpo|rgpd|gdpr|privacidad|privacidade|abuse|security|webmaster|postmaster|legal)@/i;
const MESSENGERS: readonly (readonly [RegExp, string])[] = [
  [
    /^whatsapp:|^https?:\/\/(?:wa\.me\/\+?\d|api\.whatsapp\.com\/send\?(?:.*&)?phone=|(?:www\.)?whatsapp\.com\/channel)/i,
    "WhatsApp",
  ],
  [/^https?:\/\/(?:www\.)?(?:m\.me|messenger\.com\/t)\//i, "Messenger"],
  [/^tg:|^https?:\/\/(?:t\.me|telegram\.me)\/(?!share)/i, "Telegram"],
  [/^viber:/i, "Viber"],
  [/^https?:\/\/signal\.me\//i, "Signal"],
  [/^https?:\/\/(?:line\.me\/|lin\.ee\/|page\.line\.me\/)/i, "LINE"],
  [/^sms:/i, "SMS"],
];
const messengerOf = (href = ""): string | undefined => MESSENGERS.find(([link]) => link.test(href))?.[1];

export function mails(around: Around): Found[] {
  const { look } = around;
  const way = (address: string, quote: string, locator: string): Found => {
    const found: Found = {
      way: "email",
      itself: true,
      key: address.toLowerCase(),
      label: address,
      quote,
      locator,
    };
    return NO_ANSWER.test(address)
      ? { ...found, not: `nobody answers customers there: "${address}"` }
      : found;
  };
  const keep = (found: Found, block: Block | undefined): Found =>
    found.not === undefined ? aboutIt(found, block, around) : found;
  const linked = look.controls.flatMap((control): Found[] => {
    const address = /^mailto:([^?]*)/i.exec(control.href ?? "")?.[1] ?? "";
    if (!address.includes("@") || !speaks(control.zone)) return [];
    const block = blockOf(look, control);
    return [keep(way(address, block?.text ?? control.text, control.locator), block)];
  });
  const written = look.blocks.flatMap((block) =>
    speaks(block.zone) && block.text.includes("@")
      ? [...block.text.matchAll(MAIL)].map(([address]) =>
          keep(way(address, block.text, block.locator), block),
        )
      : [],
  );
  return [...linked, ...written];
}

export function messengers(around: Around): Found[] {
  const { look } = around;
  return look.controls.flatMap((control): Found[] => {
    const name = messengerOf(control.href);
    if (name === undefined || !speaks(control.zone)) return [];
    const block = blockOf(look, control);
    const label = control.text || control.name || name;
    return [
      aboutIt(
        {
          way: "messenger",
          itself: true,
          key: name,
          label,
          quote: block?.text ?? label,
          locator: control.locator,
        },
        block,
        around,
      ),
    ];
  });
}

/** Letters are a way where they are invited, not wherever the company's address stands. */
export function letters(around: Around): Found[] {
  const { look, lexicon } = around;
  // "Postal address" over a field asks for the customer's own.
  const asked = new Set(look.controls.flatMap(({ field }) => (field ? [field.label.trim()] : [])));
  const invited = mainOf(look).blocks.find(
    (block) =>
      block.control === undefined &&
      !asked.has(block.text.trim()) &&
      lexicon.find("channel-post", block.text) !== undefined,
  );
  if (!invited) return [];
  return [
    aboutIt(
      {
        way: "post",
        itself: true,
        key: "post",
        label: invited.text.slice(0, 80),
        quote: invited.text,
        locator: invited.locator,
      },
      invited,
      around,
    ),
  ];
}

/** Controls that say that they lead to a form, a chat or a call-back, without being it. */
export function promised(around: Around): Found[] {
  const { look, lexicon } = around;
  const kinds = [
    ["callback", "call-back"],
    ["chat", "channel-chat"],
    ["form", "message-form"],
  ] as const;
  return look.controls.flatMap((control): Found[] => {
    if (!isActionControl(control) || !speaks(control.zone) || control.zone === "chat") return [];
    // A link to the page on which it stands leads nowhere else.
    if (control.href === look.url) return [];
    const label = control.text.trim() || control.name.trim();
    const kind = kinds.find(([, cls]) => lexicon.find(cls, label) !== undefined)?.[0];
    // Telephone, e-mail and messengers are the thing itself.
    if (kind === undefined || /^(?:tel|mailto|callto):/i.test(control.href ?? "")) return [];
    if (messengerOf(control.href) !== undefined) return [];
    const block = blockOf(look, control);
    const way: Found = {
      way: kind,
      itself: false,
      key: kind,
      label,
      quote: block?.text ?? label,
      locator: control.locator,
    };
    return [control.enabled ? aboutIt(way, block, around) : { ...way, not: "it cannot be used" }];
  });
}
