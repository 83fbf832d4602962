/** What the user has given on pages: fields filled in before a chat or another form asks for it. */
import type { Lexicon } from "../../lexicon/lexicon.js";
import type { Control } from "../../record/schema.js";
import type { ReadAction } from "../model.js";
import { ASKS, givenByKeys } from "./asked-again.js";
import type { Given } from "./model.js";

/** What a filled field gave, by the keys of the persona, else by what it asks for. */
function givenBy({ action, control }: ReadAction, lexicon: Lexicon): Given[] {
  if (action.kind !== "input" || action.chars === 0) return [];
  if (action.gave) return givenByKeys(action.gave);
  const what = control && asksOfField(control, lexicon);
  return what ? [what] : [];
}

/** What was given on pages before a time of the journey (milliseconds). */
export function givenOnPages(
  actions: readonly ReadAction[],
  t: number,
  lexiconOf: (act: ReadAction) => Lexicon,
): Given[] {
  return actions
    .filter(({ action }) => action.t <= t && action.chat === undefined)
    .flatMap((act) => givenBy(act, lexiconOf(act)));
}

/** What a field of a form asks for, of what may be asked for again. */
export function asksOfField({ field, name }: Control, lexicon: Lexicon): Given | undefined {
  if (!field) return undefined;
  if (field.type === "email" || /\bemail\b/u.test(field.autocomplete)) return "email";
  const label = `${field.label || name}`;
  for (const what of ["account", "order", "email"] as const)
    if (lexicon.find(ASKS[what], `${label}`) !== undefined) return what;
  return undefined;
}
