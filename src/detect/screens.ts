/** Questions that several detectors ask about a screen of the journey. */
import { type Lexicon, type Lexicons, lexiconFor } from "../lexicon/lexicon.js";
import type { Meaning, Reading, ReadScreen, Visit } from "../reading/model.js";
import { rememberedIn } from "../reading/remember.js";

/** A meaning that is surer than this may be rested on. */
const SURE = 0.6;

export function lexiconOf(screen: ReadScreen, lexicons: Lexicons): Lexicon {
  return lexiconFor(screen.language, lexicons);
}

/** Whether a control surely means one of these. */
export function means(screen: ReadScreen, control: number | undefined, ...meanings: Meaning[]): boolean {
  const read = control === undefined ? undefined : screen.meanings.get(control);
  return read !== undefined && read.confidence >= SURE && meanings.includes(read.meaning);
}

/** Whether the screen asks, anywhere in its main content, why the user leaves. */
export const asksReason: (screen: ReadScreen, lexicon: Lexicon) => boolean = rememberedIn(readsAsSurvey);

function readsAsSurvey(screen: ReadScreen, lexicon: Lexicon): boolean {
  if (screen.look.native !== undefined)
    return lexicon.find("survey-reason", screen.look.native.message) !== undefined;
  if (screen.main.blocks.some((block) => lexicon.find("survey-reason", block.text) !== undefined))
    return true;
  return screen.main.fields.some(
    ({ field }) =>
      field !== undefined && lexicon.find("survey-reason", `${field.group}\n${field.label}`) !== undefined,
  );
}

/** The texts of choices to tick: what the user may say, not what the company says. */
export const choiceTexts: (screen: ReadScreen, lexicon: Lexicon) => ReadonlySet<string> =
  rememberedIn(readChoices);

function readChoices(screen: ReadScreen, lexicon: Lexicon): Set<string> {
  const asks = asksReason(screen, lexicon);
  const texts = new Set<string>();
  for (const control of screen.main.fields) {
    if (control.kind !== "radio" && control.kind !== "option" && !(asks && control.kind === "checkbox"))
      continue;
    for (const text of [control.text, control.name, control.field?.label ?? ""]) texts.add(text.trim());
  }
  return texts;
}

/** The visit on which the journey ended, and its screen. */
export function endOf(reading: Reading): { visit: Visit; screen: ReadScreen } | undefined {
  const visit = reading.visits.find((one) => one.n === reading.endVisit) ?? reading.visits.at(-1);
  const screen = visit && reading.screens.find((one) => one.n === visit.screen);
  return visit && screen ? { visit, screen } : undefined;
}

/** Number of the first visit after the click of intent; undefined where nobody said that the user wants out. */
export function firstVisitAfterIntent(reading: Reading): number | undefined {
  return reading.intent === undefined ? undefined : reading.intent.visit + 1;
}

/** Whether the screen was met after the user said that they want out. */
export function afterIntent(reading: Reading, screen: ReadScreen): boolean {
  const first = firstVisitAfterIntent(reading);
  return screen.inFlow || (first !== undefined && screen.visits.some((visit) => visit.n >= first));
}
