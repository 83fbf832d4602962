/** What a reading says, in the words of report.json: the journey before rules are held against it. Pure. */
import type { ReadAction, Reading, ReadScreen } from "../reading/model.js";
import type { MetWay } from "../reading/places/contact.js";
import type { RecordEvent } from "../record/schema.js";
import type { JourneyFacts } from "../rules/facts.js";
import type { Measures } from "../vocabulary.js";
import { chatsOf } from "./chat-facts.js";
import { controlOf, formOf, heldControl, wayOutOf } from "./control-facts.js";
import type { Contact, Finding, ReportAction, Screen } from "./schema.js";

const distinct = (names: string[]): string[] => [...new Set(names.filter((name) => name !== ""))];

function screenOf(screen: ReadScreen, findings: readonly Finding[]): Screen {
  const { look, main } = screen;
  const pictured = screen.visits
    .flatMap(({ looks }) => looks)
    .find(({ screenshot }) => screenshot !== undefined);
  const wayOut = wayOutOf(screen, findings);
  const form = formOf(screen);
  return {
    n: screen.n,
    url: look.url,
    title: look.title,
    heading: look.heading,
    role: screen.role,
    inFlow: screen.inFlow,
    pressure: findings.some(
      (finding) => finding.screen === screen.n && finding.class === "pressure" && finding.counted,
    ),
    visits: screen.visits.length,
    words: main.words,
    controls: distinct((look.native ? look.controls : main.controls).map(({ name, text }) => name || text)),
    fields: distinct(main.fields.map(({ name, field }) => field?.label || name)),
    native: look.native !== undefined,
    viewport: look.viewport,
    pageHeight: look.pageHeight,
    language: screen.language,
    ...(wayOut ? { wayOut } : {}),
    ...(form ? { form } : {}),
    ...(pictured?.screenshot === undefined ? {} : { screenshot: pictured.screenshot }),
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
  const { journey, screens, visits, actions, intent } = reading;
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
    ...wayControls(reading),
    measures,
    screens: screens.map((screen) => screenOf(screen, findings)),
    ...(reading.kind === "support" ? { contacts: met.map(contactOf) } : {}),
    path: visits.map(({ screen }) => screen),
    actions: actions.map((one, index) => actionOf(reading, one, index + 1)),
    findings: [...findings],
    ...(reading.chats.length > 0 ? { chats: chatsOf(reading) } : {}),
  };
}
