/** The ways to a person that a look shows: telephone, e-mail, form, chat, messenger, call-back, letter. */
import type { Lexicon } from "../../lexicon/lexicon.js";
import type { Look } from "../../record/schema.js";
import { mainOf } from "../main.js";
import { letters, mails, messengers, promised } from "./addresses.js";
import { staffForms } from "./form.js";
import { placeOf } from "./kind.js";
import { phones } from "./numbers.js";
import { blockOf } from "./section.js";
import { type Around, aboutIt, type Found, WAYS, type Way } from "./way.js";

const known = new WeakMap<Lexicon, WeakMap<Look, Way[]>>();

/**
 * Every way to a person that a look shows, in the order of WAYS, the same number, address or form once. What members
 * write on a forum is no way of the company's.
 */
export function waysOn(look: Look, lexicon: Lexicon, language: string): Way[] {
  const byLook = known.get(lexicon) ?? new WeakMap<Look, Way[]>();
  known.set(lexicon, byLook);
  const met = byLook.get(look);
  if (met) return met;
  const ways = look.native ? [] : gather({ look, lexicon }, language);
  byLook.set(look, ways);
  return ways;
}

function gather(around: Around, language: string): Way[] {
  const { look, lexicon } = around;
  const forum = placeOf(look, lexicon)?.kind === "forum";
  const own = new Set(forum ? mainOf(look).blocks.map(({ locator }) => locator) : []);
  const forms = staffForms(look, lexicon).map((form): Found => {
    const block = blockOf(look, form.fields[0] ?? { id: -1, locator: "" });
    const way: Found = {
      way: form.kind,
      itself: true,
      key: form.kind,
      label: form.label,
      quote: form.label,
      locator: form.locator,
    };
    return aboutIt(way, block, around);
  });
  const found = [
    ...phones(around, language),
    ...mails(around),
    ...(forum ? [] : forms),
    ...messengers(around),
    ...letters(around),
    ...promised(around),
  ].filter(({ locator }) => !own.has(locator));
  const once = new Map<string, Found>();
  for (const way of found) {
    const key = `${way.way} ${way.key}`;
    const before = once.get(key);
    if (
      !before ||
      (!before.itself && way.itself) ||
      (before.not !== undefined && way.not === undefined && !before.itself)
    )
      once.set(key, way);
  }
  const main = mainOf(look);
  const within = new Set([...main.blocks, ...main.controls, ...main.fields].map(({ locator }) => locator));
  return WAYS.flatMap((kind) =>
    [...once.values()]
      .filter(({ way }) => way === kind)
      .map((way) => ({ ...way, inMain: within.has(way.locator) })),
  );
}
