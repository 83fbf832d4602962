/** The ways to a person that a journey met: which there were, which of them work, and how many clicks led to the first. */
import { type Lexicons, lexiconFor } from "../../lexicon/lexicon.js";
import { REVIEW_BELOW } from "../../vocabulary.js";
import { requestAccepted } from "../conversation/goal.js";
import type { ReadAction, Reading, ReadScreen, Visit } from "../model.js";
import { says, textsOf } from "../says.js";
import { formsSent } from "../support-outcome.js";
import { isOwnAddress } from "./own-address.js";
import { openSince } from "./pre-chat.js";
import { WAYS, type Way, type WayKind } from "./way.js";
import { phonesOn, waysOn } from "./ways.js";

export interface MetWay extends Way {
  screen: number;
  visit: number;
  /** Counted clicks before it was seen. */
  clicks: number;
}

function screenOf(reading: Reading, visit: Visit): ReadScreen | undefined {
  return reading.screens.find(({ n }) => n === visit.screen);
}

function waysOnVisit(reading: Reading, visit: Visit, lexicons: Lexicons, on = waysOn): MetWay[] {
  const language = screenOf(reading, visit)?.language ?? "en";
  const lexicon = lexiconFor(language, lexicons);
  return visit.looks.flatMap((look) => {
    const clicks = reading.actions.filter(({ action, counted }) => counted && action.look < look.n).length;
    const ways = on(look, lexicon, language).filter(
      ({ way, key }) => way !== "email" || !isOwnAddress({ address: key, look: look.n }, reading, lexicon),
    );
    return ways.map((way) => ({ ...way, screen: visit.screen, visit: visit.n, clicks }));
  });
}

/** The chats that were opened on a visit. A bot's chat is a way where it turned out to lead to a person. */
function chatsOn(reading: Reading, visit: Visit): MetWay[] {
  const spared =
    reading.end?.reason === "people" ? "not followed further, to spare the people behind it" : undefined;
  return reading.chats.flatMap((chat): MetWay[] => {
    const at = chat.open?.look ?? chat.lines[0]?.message.look;
    if (at === undefined || !visit.looks.some(({ n }) => n === at)) return [];
    const person = chat.holders.some(({ who, confidence }) => who === "person" && confidence >= REVIEW_BELOW);
    const since = openSince(chat, reading) ?? at;
    const label = chat.open?.title || chat.lines[0]?.message.speaker || "chat";
    const first = chat.lines[0]?.message.text ?? label;
    return [
      {
        way: "chat",
        itself: true,
        key: "chat",
        label,
        quote: first,
        locator: chat.open?.locator ?? "",
        inMain: true,
        ...(person || requestAccepted(chat) ? {} : { not: spared ?? "it led to no person" }),
        screen: visit.screen,
        visit: visit.n,
        clicks: reading.actions.filter(({ action, counted }) => counted && action.look < since).length,
      },
    ];
  });
}

/** The press of a control, or of the same one on another page: a site's navigation stands on all of them. */
function pressOf(reading: Reading, { visit, locator, label }: MetWay): ReadAction | undefined {
  const same = reading.actions.filter(({ control }) => control?.locator === locator);
  return (
    same.find((act) => act.visit === visit) ??
    same.find(({ control }) => (control?.text.trim() || control?.name.trim()) === label)
  );
}

/** Where a control that promised a way led, if the way was not there: what was pressed and failed is no way. */
function ledElsewhere(reading: Reading, met: MetWay, all: readonly MetWay[]): string | undefined {
  if (met.itself) return undefined;
  const press = pressOf(reading, met);
  if (!press) return undefined;
  const reached = reading.visits.find(({ enteredBy }) => enteredBy === press);
  const from = Math.min(met.visit, press.visit);
  if (all.some(({ itself, way, visit }) => itself && way === met.way && visit >= from)) return undefined;
  if (!reached) return `"${met.label}" led nowhere`;
  return `"${met.label}" led to "${screenOf(reading, reached)?.look.heading ?? ""}"`;
}

/** Kinds of form that were sent and whose answer says that nobody is there; a later one of the kind may be taken. */
function refusals(reading: Reading, lexicons: Lexicons): Map<WayKind, string> {
  const lexiconOf = (visit: Visit) => lexiconFor(screenOf(reading, visit)?.language ?? "en", lexicons);
  const refused = new Map<WayKind, string>();
  for (const { act, form } of formsSent({ ...reading, lexiconOf })) {
    const answer = reading.visits.find(({ enteredBy }) => enteredBy === act);
    const said = answer && says(textsOf(answer, reading.toasts), "line-closed", lexiconOf(answer));
    if (said) refused.set(form.kind, `it was refused: "${said.text}"`);
    else refused.delete(form.kind);
  }
  return refused;
}

/** Every way met from the start to the end of the journey, in the order in which they were seen; each look anew. */
export function waysMet(reading: Reading, lexicons: Lexicons): MetWay[] {
  const all = reading.visits
    .filter(({ n }) => n <= reading.endVisit)
    .flatMap((visit) => [...waysOnVisit(reading, visit, lexicons), ...chatsOn(reading, visit)]);
  const refused = reading.outcome === "completed" ? new Map<WayKind, string>() : refusals(reading, lexicons);
  return all.map((met) => {
    const not = met.not ?? refused.get(met.way) ?? ledElsewhere(reading, met, all);
    return not === undefined ? met : { ...met, not };
  });
}

const works = ({ not }: MetWay): boolean => not === undefined;

/** The telephone numbers of `inventory` alone: no other way is even looked for. */
export function phonesMet(reading: Reading, lexicons: Lexicons): MetWay[] {
  const all = reading.visits
    .filter(({ n }) => n <= reading.endVisit)
    .flatMap((visit) => waysOnVisit(reading, visit, lexicons, phonesOn));
  const once = new Map<string, MetWay>();
  for (const met of [...all.filter(works), ...all.filter((one) => !works(one))])
    if (!once.has(met.key)) once.set(met.key, met);
  return [...once.values()];
}

/**
 * The ways of a journey, each once: the same number or address seen again is the same, and a promise is not listed
 * beside the thing that it led to. What works stands before what does not.
 */
export function inventory(reading: Reading, lexicons: Lexicons): MetWay[] {
  const all = waysMet(reading, lexicons);
  const once = new Map<string, MetWay>();
  for (const met of [...all.filter(works), ...all.filter((one) => !works(one))]) {
    if (!met.itself && all.some(({ itself, way }) => itself && way === met.way)) continue;
    const key = `${met.way} ${met.key}`;
    if (!once.has(key)) once.set(key, met);
  }
  const listed = [...once.values()];
  return [true, false].flatMap((working) =>
    WAYS.flatMap((kind) => listed.filter((met) => met.way === kind && works(met) === working)),
  );
}

/**
 * The kinds of way that work, each once. A control that only says that it leads to one is none: whether it does was not
 * tried, and it stands in the inventory as offered.
 */
export function workingKinds(reading: Reading, lexicons: Lexicons): WayKind[] {
  return [
    ...new Set(
      inventory(reading, lexicons)
        .filter((met) => met.itself && works(met))
        .map(({ way }) => way),
    ),
  ];
}

/** The first working way: the thing itself, not the control that leads to it. Undefined where none was met. */
export function firstContact(reading: Reading, lexicons: Lexicons): MetWay | undefined {
  return waysMet(reading, lexicons).find((met) => met.itself && works(met));
}
