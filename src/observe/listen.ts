/** Hears what the page program reports and puts it into the record as actions. */
import type { Frame } from "playwright";
import type { Action, Box } from "../record/schema.js";
import { gaveOf } from "./chat/gave.js";
import type { PageReport } from "./page/protocol.js";
import { actionOf, isAction, type Place, sameField, type Typing, targetIn } from "./reports.js";
import type { Watch } from "./watch.js";

export interface Listener {
  hear(watch: Watch, frame: Frame, report: PageReport): void;
  /** Writes down the field that is being typed into, as nothing more is typed there. */
  flush(watch: Watch): void;
}

/** Where a frame stands in the look that is current. */
function placeOf({ view }: Watch, frame: Frame): Place {
  const index = view?.frames.indexOf(frame) ?? -1;
  const seen = view?.views[index];
  const { place } = seen ?? {};
  const scroll = seen?.snapshot.scroll ?? { x: 0, y: 0 };
  return {
    frame: Math.max(0, index),
    shift: (box: Box) =>
      place ? { ...box, x: place.box.x + box.x - scroll.x, y: place.box.y + box.y - scroll.y } : box,
    locator: (locator) => (place ? `frame ${index} |> ${locator}` : locator),
  };
}

/** @param at by the page's wall clock; now without it */
export function noteAction(
  { log, reason }: Watch,
  action: Omit<Action, "type" | "journey" | "n" | "look" | "t">,
  at?: number,
): void {
  log.action({
    ...action,
    ...(reason.farewell ? { farewell: true } : {}),
    ...(reason.step === undefined ? {} : { step: reason.step }),
    t: log.time(at),
  });
}

export function makeListener(): Listener {
  let typing: Typing | undefined;

  function flush(watch: Watch): void {
    const last = typing;
    typing = undefined;
    const look = watch.log.current();
    if (!last || !look) return;
    const target = targetIn(look, placeOf(watch, last.frame), last.report.target);
    // What is told in a chat is told when it is sent.
    const { typed, target: field } = last.report;
    const gave = field.chat ? [] : gaveOf(typed, watch.options.persona?.() ?? []);
    const told = gave.length > 0 ? { gave } : {};
    noteAction(watch, { ...actionOf(last.report, target), ...told }, last.report.at);
  }

  function hear(watch: Watch, frame: Frame, report: PageReport): void {
    const { log, reason } = watch;
    const look = log.current();
    if (!look) return;
    const place = placeOf(watch, frame);
    if (report.type === "turn") {
      flush(watch);
      watch.chats.turn(frame, report, reason);
    } else if (report.type === "toast") log.add({ type: "toast", look: look.n, text: report.text });
    else if (report.type === "usable") {
      const { name, waitedMs, cause } = report;
      log.add({
        type: "usable",
        look: look.n,
        name,
        locator: place.locator(report.locator),
        waitedMs,
        cause,
      });
    } else if (isAction(report)) {
      if ("trusted" in report && !report.trusted && !reason.setsField) return;
      if (typing && !sameField(typing, frame, report)) flush(watch);
      if (report.type === "input") typing = { frame, report };
      else noteAction(watch, actionOf(report, targetIn(look, place, report.target)), report.at);
    }
  }
  return { hear, flush };
}
