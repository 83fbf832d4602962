/** Forms of pages that ask again for what the user has given before, on another screen or in a chat. */
import { type Lexicons, lexiconFor } from "../lexicon/lexicon.js";
import type { Control } from "../record/schema.js";
import { givenByKeys } from "./conversation/asked-again.js";
import { asksOfField } from "./conversation/given.js";
import type { Given } from "./conversation/model.js";
import type { Reading } from "./model.js";

export interface FormAgain {
  visit: number;
  screen: number;
  field: Control;
  what: Given;
}

/**
 * Visits up to the end whose form asks, in an empty field, for what was given on an earlier screen; one a visit. The
 * same screen shown again (a message that something was wrong) asks nothing new, and a search is no question.
 */
export function formsAskingAgain(reading: Reading, lexicons: Lexicons): FormAgain[] {
  const given = new Map<Given, number>();
  const again: FormAgain[] = [];
  const chatGave = reading.chats.flatMap((chat) => chat.given.map(({ what, t }) => ({ what, t })));
  for (const visit of reading.visits) {
    if (visit.n > reading.endVisit) break;
    const screen = reading.screens.find(({ n }) => n === visit.screen);
    if (!screen) continue;
    const lexicon = lexiconFor(screen.language, lexicons);
    const from = visit.looks[0]?.t ?? 0;
    for (const { what, t } of chatGave) if (t < from && !given.has(what)) given.set(what, 0);
    for (const field of screen.main.fields) {
      if (
        field.kind !== "text" ||
        field.field?.filled ||
        field.field?.type === "search" ||
        field.field?.type === "password"
      )
        continue;
      const what = asksOfField(field, lexicon);
      const where = what && given.get(what);
      if (what === undefined || where === undefined || where === visit.screen) continue;
      again.push({ visit: visit.n, screen: visit.screen, field, what });
      break;
    }
    for (const { action, control } of visit.actions) {
      if (action.kind !== "input" || action.chars === 0 || action.chat !== undefined) continue;
      const what = control && asksOfField(control, lexicon);
      for (const one of action.gave ? givenByKeys(action.gave) : what ? [what] : [])
        if (!given.has(one)) given.set(one, visit.screen);
    }
  }
  return again;
}
