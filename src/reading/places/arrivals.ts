/** Arrivals at a forum or at help to be read, from a control that promised contact. */
import { type Lexicon, type Lexicons, lexiconFor } from "../../lexicon/lexicon.js";
import { chatFaced } from "../facing.js";
import { labelsOf } from "../meaning.js";
import type { ReadAction, Reading, Visit } from "../model.js";
import { type Place, placeOf } from "./kind.js";
import { waysOn } from "./ways.js";

export interface Arrival {
  visit: number;
  screen: number;
  place: Place;
  /** Words of the control, or the heading above it, that promised something else. */
  promise: string;
  confidence: number;
}

interface Promise {
  words: string;
  of: "contact" | "help" | "answer";
  confidence: number;
}

/** What a control promised: by its own words, else by the heading of the page whose answers it is one of. */
function promiseOf(act: ReadAction, visit: Visit, lexicon: Lexicon): Promise | undefined {
  const { control } = act;
  if (!control) return undefined;
  const labels = labelsOf(control);
  const [label = ""] = labels;
  const find = (cls: string) => labels.find((one) => lexicon.find(cls, one) !== undefined);
  // A bot was asked for help, whatever it calls the place that it sends to.
  const answered = control.zone === "chat";
  // "Ask the community" says where it leads.
  if (!answered && find("forum-page") !== undefined) return undefined;
  const contact = find("promise-contact");
  if (contact !== undefined) return { words: contact, of: "contact", confidence: 0.9 };
  if (answered) return { words: label, of: "answer", confidence: 0.85 };
  const help = find("promise-help");
  if (help !== undefined) return { words: help, of: "help", confidence: 0.85 };
  const look = visit.looks.find(({ n }) => n === act.action.look);
  const onward = act.meaning?.meaning === "go-on" || act.meaning?.meaning === "neutral";
  const inMain = control.zone === "main" || control.zone === "dialog";
  const said = look && lexicon.find("promise-contact", look.heading);
  if (
    look &&
    said &&
    onward &&
    inMain &&
    placeOf(look, lexicon) === undefined &&
    find("help-content") === undefined
  )
    return { words: look.heading, of: "contact", confidence: 0.65 };
  return undefined;
}

/**
 * What a visit shows; where one can write or call there, it is a contact page, whatever else stands on it. A chat is no
 * place, whatever is mentioned in it.
 */
function arrivedAt(visit: Visit, lexicon: Lexicon, language: string): Place | undefined {
  if (visit.looks.some((look) => chatFaced(look) !== undefined)) return undefined;
  const place = visit.looks.map((look) => placeOf(look, lexicon)).find((one) => one !== undefined);
  if (place?.kind !== "self-service") return place;
  const contact = visit.looks.some((look) =>
    waysOn(look, lexicon, language).some(({ itself, inMain, not }) => itself && inMain && not === undefined),
  );
  return contact ? undefined : place;
}

/** All arrivals up to the journey's end, in order; each time anew. A mention is none, nor is a chat. */
export function arrivals(reading: Reading, lexicons: Lexicons): Arrival[] {
  return reading.visits.flatMap((visit): Arrival[] => {
    const act = visit.enteredBy;
    const from = reading.visits.find(({ n }) => n === act?.visit);
    if (!act || !from || visit.n > reading.endVisit) return [];
    if (act.action.kind !== "click" && act.action.kind !== "key") return [];
    const screenAt = (at: Visit) => reading.screens.find(({ n }) => n === at.screen);
    const language = screenAt(visit)?.language ?? "en";
    const place = arrivedAt(visit, lexiconFor(language, lexicons), language);
    const promise = promiseOf(act, from, lexiconFor(screenAt(from)?.language ?? "en", lexicons));
    if (!place || !promise || (place.kind === "self-service" && promise.of !== "contact")) return [];
    const confidence = Math.min(promise.confidence, place.confidence);
    return [{ visit: visit.n, screen: visit.screen, place, promise: promise.words, confidence }];
  });
}
