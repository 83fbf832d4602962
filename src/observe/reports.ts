/** Turns what the page program reports into actions of the record. */
import type { Frame } from "playwright";
import type { Action, Box, Look, Target } from "../record/schema.js";
import type { PageReport, PageTarget } from "./page/protocol.js";

/** Where the frame of a report stands in the look that is current. */
export interface Place {
  frame: number;
  shift(box: Box): Box;
  locator(locator: string): string;
}

export function targetIn(look: Look, place: Place, target: PageTarget): Target {
  const locator = place.locator(target.locator);
  const here = look.controls.filter((control) => control.frame === place.frame);
  const control =
    here.find((candidate) => candidate.locator === locator && candidate.name === target.name) ??
    here.find((candidate) => candidate.locator === locator);
  return {
    role: target.role,
    name: target.name,
    locator,
    box: place.shift(target.box),
    frame: place.frame,
    ...(control ? { control: control.id } : {}),
  };
}

type ActionReport = Extract<PageReport, { type: "click" | "key" | "choice" | "input" }>;

/** The part of an action that the report decides; the observer adds number, time, look and step. */
export function actionOf(
  report: ActionReport,
  target: Target,
): Pick<Action, "kind" | "target" | "effective"> & Partial<Action> {
  const { chat } = report.target;
  return { ...plainActionOf(report, target), ...(chat ? { chat } : {}) };
}

function plainActionOf(
  report: ActionReport,
  target: Target,
): Pick<Action, "kind" | "target" | "effective"> & Partial<Action> {
  switch (report.type) {
    case "click":
      return { kind: report.byKey ? "key" : "click", target, effective: report.target.control };
    case "key":
      return { kind: "key", target, effective: report.effective };
    case "choice":
      return { kind: "choice", target, effective: true, option: report.option };
    case "input":
      return { kind: "input", target, effective: true, chars: report.chars };
  }
}

export const isAction = (report: PageReport): report is ActionReport =>
  report.type === "click" || report.type === "key" || report.type === "choice" || report.type === "input";

/** One report for a field however many keys were pressed: the last one. */
export interface Typing {
  frame: Frame;
  report: Extract<PageReport, { type: "input" }>;
}

export const sameField = (one: Typing, frame: Frame, report: PageReport): boolean =>
  one.frame === frame && report.type === "input" && report.target.locator === one.report.target.locator;
