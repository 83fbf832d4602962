/** The telephone numbers a look offers to be called, with what a call costs. */
import type { Lexicon } from "../../lexicon/lexicon.js";
import type { Block, Look } from "../../record/schema.js";
import { type Phone, type Plans, phoneOf, phonesIn, plansOf, shortNumbersIn } from "./phone.js";
import { blockOf, near, type Section, sectionOf, speaks } from "./section.js";
import { type Around, aboutIt, type Found } from "./way.js";

const MESSENGER_NAME =
  /\b(?:whatsapp|telegram|viber|wechat|facebook messenger|messenger|signal|LINE)\b|LINE/u;

/** The price in words beats the numbering plan. */
function priced(way: Found, phone: Phone, block: Block | undefined, { look, lexicon }: Around): Found {
  const texts = block ? near(sectionOf(look, block), block).map(({ text }) => text) : [];
  const says = (cls: string) =>
    texts.map((text) => lexicon.find(cls, text)).find((match) => match !== undefined);
  const country = phone.country ? { country: phone.country } : {};
  const paid = says("paid-call");
  if (paid)
    return { ...way, ...country, cost: "paid", costBecause: `the page says "${paid.quote}"`, costSure: true };
  const basic = says("basic-call");
  if (basic && phone.cost !== "paid")
    return {
      ...way,
      ...country,
      cost: phone.cost === "free" ? "free" : "ordinary",
      costBecause: `the page says "${basic.quote}"`,
      costSure: true,
    };
  const plan = `the numbering plan${phone.country ? ` of ${phone.country}` : ""}`;
  return { ...way, ...country, cost: phone.cost, costBecause: plan, costSure: phone.exact };
}

/** A number is one to call where it is linked so, has an international prefix, or words or signs beside it say so. */
function isToCall(phone: Phone, block: Block, section: Section, lexicon: Lexicon): boolean {
  if (/^(?:\+|00)/.test(phone.written) && phone.exact) return true;
  const before = block.text.slice(0, phone.index);
  if (/[☎☏📞📱✆]|\btel\b/iu.test(before)) return true;
  if (["asks-order", "asks-account", "case-number"].some((cls) => lexicon.find(cls, before) !== undefined))
    return false;
  const calls = (text: string) =>
    lexicon.find("phone-label", text) !== undefined || lexicon.find("channel-phone", text) !== undefined;
  if (calls(block.text)) return true;
  const alone = block.text.trim() === phone.written;
  const [, ...neighbours] = near(section, block);
  return alone && (calls(section.heading) || neighbours.some(({ text }) => text.length < 80 && calls(text)));
}

/**
 * A short number is one to call where a word for calling stands right before it ("dial 187", "Tel. 3900") and no thing
 * that is counted after it ("call 100 countries"). Where the price of a call follows, the word may stand further off:
 * a tariff has prices and figures, too, so that one is needed.
 */
function isShortToCall({ index, written }: Phone, { text }: Block, lexicon: Lexicon): boolean {
  const after = text.slice(index + written.length);
  const label = lexicon.findAll("phone-label", text.slice(0, index)).at(-1);
  if (!label) return false;
  if (lexicon.find("paid-call", after) || lexicon.find("basic-call", after)) return true;
  const between = text.slice(label.index + label.quote.length, index);
  const small = (words: string) =>
    (words.match(/\p{L}+/gu) ?? []).every((word) => lexicon.small.has(word.toLowerCase()));
  const [next = ""] = /^\s\p{L}+/u.exec(after) ?? [];
  return between.length < 20 && !/\d/.test(between) && small(between) && small(next);
}

/** Every number in a text of the look that is one to call, with where it was written. */
function written(look: Look, block: Block, plans: Plans, lexicon: Lexicon): Phone[] {
  const found = phonesIn(block.text, plans);
  if (found.length === 0)
    return shortNumbersIn(block.text)
      .filter((phone) => isShortToCall(phone, block, lexicon))
      .slice(0, 1);
  const section = sectionOf(look, block);
  return found.filter((phone) => isToCall(phone, block, section, lexicon));
}

/** Numbers in links and in words; `language` says whose numbering plan is meant where there is no prefix. */
export function phones(around: Around, language: string): Found[] {
  const { look, lexicon } = around;
  const plans = plansOf(look, language);
  const linked = look.controls.flatMap((control): Found[] => {
    if (!/^(?:tel|callto):/i.test(control.href ?? "") || !speaks(control.zone)) return [];
    const phone = phoneOf(control.href ?? "", plans);
    if (!phone) return [];
    const block = blockOf(look, control);
    const shown = control.text || control.name;
    const label = /\d{3}/.test(shown) ? shown : `${shown} (${phone.written})`;
    const way: Found = {
      way: "phone",
      itself: true,
      key: phone.key,
      label,
      quote: block?.text ?? label,
      locator: control.locator,
    };
    return [aboutIt(priced(way, phone, block, around), block, around)];
  });
  const inWords = look.blocks.flatMap((block): Found[] => {
    if (!speaks(block.zone) || !/\d{2}/.test(block.text) || block.kind === "image") return [];
    return written(look, block, plans, lexicon).map((phone) => {
      const messenger =
        MESSENGER_NAME.test(block.text) && lexicon.find("channel-phone", block.text) === undefined;
      const way: Found = {
        way: messenger ? "messenger" : "phone",
        itself: true,
        key: phone.key,
        label: phone.written,
        quote: block.text,
        locator: block.locator,
      };
      return aboutIt(messenger ? way : priced(way, phone, block, around), block, around);
    });
  });
  return [...linked, ...inWords];
}
