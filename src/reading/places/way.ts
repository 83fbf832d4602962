/** One way to a person, and what the words around it say of it: what it is for, whether it is open, when, how soon. */
import type { Lexicon } from "../../lexicon/lexicon.js";
import type { Block, Look } from "../../record/schema.js";
import type { CallCost } from "./phone.js";
import { near, sectionOf } from "./section.js";

export const WAYS = ["phone", "email", "form", "chat", "messenger", "callback", "post"] as const;
export type WayKind = (typeof WAYS)[number];

export interface Way {
  way: WayKind;
  /** The thing itself: a number, an address, the form. False: a control that says that it leads to it. */
  itself: boolean;
  /** Two with the same key are the same. */
  key: string;
  /** As the page shows it. */
  label: string;
  quote: string;
  locator: string;
  /** It stands in the main content, not merely in the frame that every page has. */
  inMain: boolean;
  /** Why it is no way to a person for this matter: closed, or meant for something else. */
  not?: string;
  /** The words that say that it is closed at this moment. */
  closed?: string;
  country?: string;
  cost?: CallCost;
  /** What makes the cost certain: words of the page, or the numbering plan. */
  costBecause?: string;
  /** The numbering plan has exactly this number, or the page says the price. */
  costSure?: boolean;
  hours?: string;
  time?: string;
}

/** A way before it is known where on the page it stands. */
export type Found = Omit<Way, "inMain">;

export interface Around {
  look: Look;
  lexicon: Lexicon;
}

/** What the texts about a way say of it: what it is for, whether it is open, when, and how soon one is answered. */
export function aboutIt(way: Found, block: Block | undefined, { look, lexicon }: Around): Found {
  if (!block) return way;
  const section = sectionOf(look, block);
  const texts = near(section, block).map(({ text }) => text);
  const first = (cls: string, among: readonly string[]) =>
    among.find((text) => lexicon.find(cls, text) !== undefined);
  const live = way.way === "phone" || way.way === "chat" || way.way === "callback";
  const other = first("other-line", [block.text, section.heading]);
  const closed = live ? first("line-closed", texts) : first("line-closed", [block.text]);
  const hours = live ? first("hours-only", texts) : undefined;
  const time = first("response-time", texts);
  return {
    ...way,
    ...(other === undefined ? {} : { not: `it is for something else: "${other}"` }),
    ...(closed === undefined ? {} : { closed, not: `it is closed: "${closed}"` }),
    ...(hours === undefined ? {} : { hours }),
    ...(time === undefined ? {} : { time }),
  };
}
