/** Reads a record: from events to visits, screens, the flow and the outcome. Pure. */
import { emptyLexicon, type Lexicon, type Lexicons, lexiconFor } from "../lexicon/lexicon.js";
import type { Control, EventOf, Look, RecordEvent } from "../record/schema.js";
import { EXIT_KINDS } from "../vocabulary.js";
import { withBars } from "./bars.js";
import { reportsOf } from "./between.js";
import { brandOf } from "./brand.js";
import { givenOnPages } from "./conversation/given.js";
import { readConversations } from "./conversation/index.js";
import { faced } from "./facing.js";
import { withoutFarewell } from "./farewell.js";
import { finalActOf, flowVisits } from "./flow.js";
import { intentOf } from "./intent.js";
import { languagesIn } from "./language.js";
import { mainOf } from "./main.js";
import { type MeaningContext, meaningOf, meaningOfWords } from "./meaning.js";
import {
  isStep,
  type Main,
  type ReadAction,
  type Reading,
  type ReadMeaning,
  type ReadScreen,
  type Visit,
} from "./model.js";
import { meaningOfAnswer } from "./native.js";
import { judgeOutcome } from "./outcome.js";
import { roleOf } from "./roles.js";
import { mainOfStates } from "./states.js";
import type { Story } from "./story.js";
import { flowFrameOf, walk } from "./visits.js";
import { voicesOf } from "./voices.js";

export { languageOf } from "./language.js";

/** Tells the language of each look of one journey. */
type LanguageOf = (look: Look) => string;

const contextOf = (look: Look, others: readonly Control[], afterIntent: boolean): MeaningContext => ({
  heading: look.heading,
  title: look.title,
  brand: brandOf(look),
  others,
  afterIntent,
});

function meaningsOf(
  look: Look,
  main: Main,
  lexicon: Lexicon,
  afterIntent: boolean,
): Map<number, ReadMeaning> {
  const context = contextOf(look, main.controls, afterIntent);
  const controls = new Map([...look.controls, ...main.controls, ...main.fields].map((one) => [one.id, one]));
  return new Map([...controls].map(([id, control]) => [id, meaningOf(control, lexicon, context)]));
}

/** Gives each action its meaning, in order: what "Cancel" means depends on whether the user said before that they want out. */
function giveMeanings(
  actions: readonly ReadAction[],
  visits: readonly Visit[],
  languageOf: LanguageOf,
  lexicons: Lexicons,
): void {
  let afterIntent = false;
  for (const one of actions) {
    const visit = visits.find((candidate) => candidate.n === one.visit);
    const look = visit?.looks.find((candidate) => candidate.n === one.action.look);
    if (!visit || !look) continue;
    const lexicon = lexiconFor(languageOf(look), lexicons);
    if (look.native && one.action.kind === "native-dialog")
      one.meaning = meaningOfAnswer(look.native, one.action.answer, lexicon);
    const spoken = one.said === undefined ? undefined : meaningOfWords(one.said, lexicon);
    if (spoken) one.meaning = spoken;
    else if (one.control) {
      const others = mainOf(look, flowFrameOf(visit)).controls;
      one.meaning = meaningOf(one.control, lexicon, contextOf(look, others, afterIntent));
    }
    if (isStep(one) && one.meaning?.meaning === "leave" && one.meaning.confidence >= 0.6) afterIntent = true;
  }
}

/** One screen as it is read from a look and its main content. */
function screenFrom(
  look: Look,
  main: Main,
  visits: Visit[],
  afterIntent: boolean,
  languageOf: LanguageOf,
  lexicons: Lexicons,
): ReadScreen {
  const language = languageOf(look);
  const meanings = meaningsOf(look, main, lexiconFor(language, lexicons), afterIntent);
  return { n: visits[0]?.screen ?? 0, look, visits, role: "other", inFlow: false, main, meanings, language };
}

function screensOf(
  visits: readonly Visit[],
  intent: ReadAction | undefined,
  languageOf: LanguageOf,
  lexicons: Lexicons,
): ReadScreen[] {
  const byScreen = new Map<number, Visit[]>();
  for (const visit of visits) byScreen.set(visit.screen, [...(byScreen.get(visit.screen) ?? []), visit]);
  return [...byScreen.values()].flatMap((met) => {
    const look = met[0]?.looks[0];
    if (!look) return [];
    const after = intent !== undefined && (met[0]?.n ?? 0) > intent.visit;
    return [screenFrom(look, mainOfStates(met), met, after, languageOf, lexicons)];
  });
}

function readOne(
  journey: EventOf<"journey">,
  recorded: readonly RecordEvent[],
  plain: Lexicons,
  site: string,
): Reading {
  const events = faced(withBars(withoutFarewell(recorded), plain));
  const { visits, actions, verify, reloads } = walk(events);
  const looks = visits.flatMap((visit) => visit.looks);
  const languageOf = languagesIn(looks);
  const lexicons = voicesOf(looks, plain);
  const lexiconOf = (visit: Visit) => {
    const [look] = visit.looks;
    return lexiconFor(look ? languageOf(look) : "en", lexicons);
  };
  giveMeanings(actions, visits, languageOf, lexicons);
  const intent = EXIT_KINDS.includes(journey.kind) ? intentOf(actions, visits, lexiconOf) : undefined;
  const screens = screensOf(visits, intent, languageOf, lexicons);
  const ofType = <T extends RecordEvent["type"]>(type: T) =>
    events.filter((event): event is EventOf<T> => event.type === type);
  const { toasts, usable } = reportsOf(events);
  const [held] = ofType("held");
  const end = ofType("end").at(-1);
  const known = { ...(intent ? { intent } : {}), ...(held ? { held } : {}), ...(end ? { end } : {}) };
  const { kind, commit } = journey;
  const states = new Map<Visit, ReadScreen>();
  const stateOf = (visit: Visit) => {
    const look = visit.looks.at(-1);
    const after = intent !== undefined && visit.n > intent.visit;
    const known = states.get(visit);
    if (known || !look) return known;
    const state = screenFrom(look, mainOf(look, flowFrameOf(visit)), [visit], after, languageOf, lexicons);
    states.set(visit, state);
    return state;
  };
  const lookAt = (n: number) => looks.findLast((look) => look.n <= n) ?? looks[0];
  const chats = readConversations(events, {
    site,
    lexicons,
    languageAt: (n) => {
      const look = lookAt(n);
      return look ? languageOf(look) : "en";
    },
    givenBefore: (t) =>
      givenOnPages(actions, t, (act) => {
        const on = visits.find(({ n }) => n === act.visit);
        return on ? lexiconOf(on) : emptyLexicon("");
      }),
  });
  const story: Story = { kind, commit, visits, actions, toasts, chats, lexiconOf, stateOf, ...known };
  const judged = judgeOutcome(story);
  for (const one of actions) if (one.visit > judged.endVisit) one.counted = false;
  // On the confirming screen itself only what brought the confirmation about counts; in a chat, what came before it.
  const finalAct = finalActOf(actions, judged.endVisit, intent);
  if (judged.outcome === "completed" || judged.outcome === "requested")
    for (const one of actions)
      if (
        one.visit === judged.endVisit &&
        one.action.n > (finalAct?.action.n ?? 0) &&
        one.action.t > (judged.at ?? Number.NEGATIVE_INFINITY)
      )
        one.counted = false;
  const flow = flowVisits(kind, visits, judged, intent, finalAct);
  for (const screen of screens) screen.inFlow = screen.visits.some((visit) => flow.has(visit.n));
  const reading: Reading = {
    journey,
    kind,
    visits,
    screens,
    actions,
    endVisit: judged.endVisit,
    outcome: judged.outcome,
    outcomeBecause: judged.because,
    usable,
    toasts,
    chats,
    reloads,
    ...known,
    ...(finalAct ? { finalAct } : {}),
    ...(verify ? { verify } : {}),
  };
  for (const screen of screens) screen.role = roleOf(screen, reading, lexiconFor(screen.language, lexicons));
  return reading;
}

/** One reading for each journey of a record, in file order. Events of other journeys and of the run are left aside. */
export function readJourney(events: readonly RecordEvent[], lexicons: Lexicons): Reading[] {
  const journeys = events.filter((event): event is EventOf<"journey"> => event.type === "journey");
  const site = events.find((event): event is EventOf<"run"> => event.type === "run")?.site.name ?? "";
  return journeys.map((journey) =>
    readOne(
      journey,
      events.filter((event) => "journey" in event && event.journey === journey.journey),
      lexicons,
      site,
    ),
  );
}
