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

/** Only the telephone numbers among them: what they cost is asked on every journey, the other ways on few. */
export function phonesOn(look: Look, lexicon: Lexicon, language: string): Way[] {
  const met = known.get(lexicon)?.get(look);
  if (met) return met.filter(({ way }) => way === "phone");
  const around = { look, lexicon };
  const found = look.native ? [] : phones(around, language).filter(({ way }) => way === "phone");
  return found.length === 0 ? [] : once(onForum(around) ? notByMembers(found, look) : found, look);
}

const onForum = ({ look, lexicon }: Around): boolean => placeOf(look, lexicon)?.kind === "forum";

function notByMembers(found: readonly Found[], look: Look): Found[] {
  const own = new Set(mainOf(look).blocks.map(({ locator }) => locator));
  return found.filter(({ locator }) => !own.has(locator));
}

function gather(around: Around, language: string): Way[] {
  const { look, lexicon } = around;
  const forum = onForum(around);
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
  ];
  return once(forum ? notByMembers(found, look) : found, look);
}

/** Each way once, in the order of WAYS: the thing itself before its promise, what works before what does not. */
function once(found: readonly Found[], look: Look): Way[] {
  const best = new Map<string, Found>();
  for (const way of found) {
    const key = `${way.way} ${way.key}`;
    const before = best.get(key);
    if (
      !before ||
      (!before.itself && way.itself) ||
      (before.not !== undefined && way.not === undefined && !before.itself)
    )
      best.set(key, way);
  }
  const main = mainOf(look);
  const within = new Set([...main.blocks, ...main.controls, ...main.fields].map(({ locator }) => locator));
  return WAYS.flatMap((kind) =>
    [...best.values()]
      .filter(({ way }) => way === kind)
      .map((way) => ({ ...way, inMain: within.has(way.locator) })),
  );
}
