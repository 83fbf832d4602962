/** What a reading says, in the words of report.json: the journey before rules are held against it. Pure. */
import type { ReadAction, Reading, ReadScreen } from "../reading/model.js";
import type { MetWay } from "../reading/places/contact.js";
import type { RecordEvent } from "../record/schema.js";
import type { JourneyFacts } from "../rules/facts.js";
import type { Measures } from "../vocabulary.js";
import { chatsOf } from "./chat-facts.js";
import { controlOf, formOf, heldControl, isOffer, wayOutOf } from "./control-facts.js";
import type { Contact, Finding, ReportAction, Screen } from "./schema.js";

const distinct = (names: string[]): string[] => [...new Set(names.filter((name) => name !== ""))];

/** What a screen offers and asks for, read once: a counterfactual leaves most screens as they were. */
interface Offered extends Pick<Screen, "controls" | "fields"> {
  form: Screen["form"];
}
const offered = new WeakMap<ReadScreen["main"], Offered>();

function offeredOn(screen: ReadScreen): Offered {
  const { look, main } = screen;
  const known = offered.get(main);
  if (known) return known;
  const made = {
    controls: distinct((look.native ? look.controls : main.controls).map(({ name, text }) => name || text)),
    fields: distinct(main.fields.map(({ name, field }) => field?.label || name)),
    form: formOf(screen),
  };
  offered.set(main, made);
  return made;
}

/** What of a screen does not hang on findings; its way out as if an offer had been found on it. */
interface PlainScreen {
  plain: Screen;
  wayOut: Screen["wayOut"];
}
const plainScreens = new WeakMap<ReadScreen, PlainScreen>();

/** Read once for each screen of a reading that is complete: other journeys that are supposed share most of theirs. */
function plainScreenOf(screen: ReadScreen): PlainScreen {
  const known = plainScreens.get(screen) ?? plainScreen(screen);
  plainScreens.set(screen, known);
  return known;
}

function plainScreen(screen: ReadScreen): PlainScreen {
  const { look, main } = screen;
  const pictured = screen.visits
    .flatMap(({ looks }) => looks)
    .find(({ screenshot }) => screenshot !== undefined);
  const { controls, fields, form } = offeredOn(screen);
  const plain: Screen = {
    n: screen.n,
    url: look.url,
    title: look.title,
    heading: look.heading,
    role: screen.role,
    inFlow: screen.inFlow,
    pressure: false,
    visits: screen.visits.length,
    words: main.words,
    controls,
    fields,
    native: look.native !== undefined,
    viewport: look.viewport,
    pageHeight: look.pageHeight,
    language: screen.language,
    ...(form ? { form } : {}),
    ...(pictured?.screenshot === undefined ? {} : { screenshot: pictured.screenshot }),
  };
  return { plain, wayOut: wayOutOf(screen) };
}

/** The screens of a reading, made anew only where other ones press or make an offer. */
function screensOf(screens: readonly ReadScreen[]): (findings: readonly Finding[]) => Screen[] {
  const plain = screens.map(plainScreenOf);
  const made = new Map<string, Screen[]>();
  return (findings) => {
    const pressing = new Set(
      findings.filter((one) => one.class === "pressure" && one.counted).map(({ screen }) => screen),
    );
    const offering = new Set(findings.filter(({ pattern }) => isOffer(pattern)).map(({ screen }) => screen));
    const key = `${[...pressing].join(" ")}, ${[...offering].join(" ")}`;
    const known = made.get(key);
    if (known) return known;
    const all = plain.map(({ plain: one, wayOut }) => ({
      ...one,
      pressure: pressing.has(one.n),
      ...(wayOut && offering.has(one.n) ? { wayOut } : {}),
    }));
    made.set(key, all);
    return all;
  };
}

function actionOf(reading: Reading, one: ReadAction, number: number): ReportAction {
  const { action, counted, meaning } = one;
  const step = reading.journey.steps.find(({ index }) => index === action.step);
  return {
    n: number,
    screen: reading.visits.find(({ n }) => n === one.visit)?.screen ?? 0,
    type: action.kind,
    counted,
    ...(action.target ? { target: action.target } : {}),
    ...(meaning ? { meaning: meaning.meaning } : {}),
    ...(step ? { line: step.line } : {}),
  };
}

const stepsOf = ({ journey }: Reading, events: readonly RecordEvent[]): JourneyFacts["steps"] =>
  journey.steps.map(({ index, line, text }) => {
    const result = events.find(
      (event) => event.type === "step" && event.journey === journey.journey && event.index === index,
    );
    if (result?.type !== "step") return { line, text, status: "not-reached" };
    return {
      line,
      text,
      status: result.status,
      ...(result.error === undefined ? {} : { error: result.error }),
    };
  });

/** The first and the last control of the way out; a control that was held is the last one though nobody pressed it. */
function wayControls(reading: Reading): Pick<JourneyFacts, "entryControl" | "finalControl"> {
  const entry = controlOf(reading, reading.intent);
  const depth = reading.actions.filter(
    ({ action, counted }) => counted && action.n < (reading.intent?.action.n ?? 0),
  ).length;
  const last = heldControl(reading) ?? controlOf(reading, reading.finalAct);
  return {
    ...(entry ? { entryControl: { ...entry, depth, loggedIn: "unknown" as const } } : {}),
    ...(last ? { finalControl: last } : {}),
  };
}

/** A way to a person in the words of the report: what is for the machine alone is left out. */
function contactOf(met: MetWay): Contact {
  const { way, label, screen, not, itself, country, cost, costBecause, hours, time } = met;
  return {
    way,
    label,
    screen,
    works: not === undefined,
    tried: itself,
    ...(not === undefined ? {} : { because: not }),
    ...(country === undefined ? {} : { country }),
    ...(cost === undefined ? {} : { cost }),
    ...(costBecause === undefined ? {} : { costBecause }),
    ...(hours === undefined ? {} : { hours }),
    ...(time === undefined ? {} : { time }),
  };
}

/** What does not hang on findings and measures: read once, as a counterfactual asks for it again and again. */
interface Plain {
  screens(findings: readonly Finding[]): Screen[];
  controls: ReturnType<typeof wayControls>;
  actions: ReportAction[];
  path: number[];
}
const plainOf = new WeakMap<Reading, Plain>();

function plainPart(reading: Reading): Plain {
  const known = plainOf.get(reading);
  if (known) return known;
  const made: Plain = {
    screens: screensOf(reading.screens),
    controls: wayControls(reading),
    actions: reading.actions.map((one, index) => actionOf(reading, one, index + 1)),
    path: reading.visits.map(({ screen }) => screen),
  };
  plainOf.set(reading, made);
  return made;
}

/**
 * @param events the record that the reading was made from: for what became of each step
 * @param met the inventory of ways to a person
 */
export function journeyFacts(
  reading: Reading,
  findings: readonly Finding[],
  measures: Measures,
  events: readonly RecordEvent[],
  met: readonly MetWay[] = [],
): JourneyFacts {
  const { journey, actions, intent } = reading;
  const plain = plainPart(reading);
  const intentAt = intent ? actions.indexOf(intent) + 1 : undefined;
  return {
    id: journey.journey,
    kind: reading.kind,
    driver: journey.driver,
    outcome: reading.outcome,
    outcomeBecause: reading.outcomeBecause,
    startedAt: journey.at,
    line: journey.line,
    steps: stepsOf(reading, events),
    ...(intentAt === undefined ? {} : { intent: intentAt }),
    ...plain.controls,
    measures,
    screens: plain.screens(findings),
    ...(reading.kind === "support" ? { contacts: met.map(contactOf) } : {}),
    path: plain.path,
    actions: plain.actions,
    findings: [...findings],
    ...(reading.chats.length > 0 ? { chats: chatsOf(reading) } : {}),
  };
}
