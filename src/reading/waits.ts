/** Forced waits: what held the user up, on which visit and for how long. */
import { type Reading, type ReadScreen, takenOff, type Visit } from "./model.js";

export interface Wait {
  visit: number;
  screen: number;
  seconds: number;
  /** disabled: a control that became usable late; late: one that appeared late; interstitial: went on by itself. */
  kind: "disabled" | "late" | "interstitial";
  /** The control's name, or the interstitial's heading. */
  quote: string;
  locator: string;
}

/** Shorter delays are animation, not waiting. */
const SHORTEST_SECONDS = 1;

/** Whether the control was pressed on the visit, or says that it leads on or out. */
function matters(visit: Visit, screen: ReadScreen, locator: string, name: string): boolean {
  if (visit.actions.some(({ action }) => action.target?.locator === locator || action.target?.name === name))
    return true;
  const control = screen.look.controls.find((one) => one.locator === locator || one.name === name);
  const meaning = control && screen.meanings.get(control.id)?.meaning;
  return meaning === "leave" || meaning === "go-on" || meaning === "decline";
}

function disabled(reading: Reading, visit: Visit, screen: ReadScreen): Wait[] {
  const looks = new Set(visit.looks.map((look) => look.n));
  return reading.usable
    .filter(
      (one) => one.cause === "page" && looks.has(one.look) && matters(visit, screen, one.locator, one.name),
    )
    .map(({ waitedMs, name, locator }) => ({
      visit: visit.n,
      screen: visit.screen,
      seconds: waitedMs / 1000,
      kind: "disabled",
      quote: name,
      locator,
    }));
}

/** A control that was not there at first, came by itself and was pressed; after a spinner it is page loading. */
function late(visit: Visit): Wait[] {
  const [first] = visit.looks;
  const pressed = visit.actions.at(-1);
  if (first === undefined || first.spinner || pressed?.control === undefined) return [];
  const { name, locator } = pressed.control;
  const has = (look: Visit["looks"][number]) =>
    look.controls.some((one) => one.locator === locator || (name !== "" && one.name === name));
  if (has(first)) return [];
  const shown = visit.looks.find(has);
  if (shown === undefined || shown.cause !== "auto") return [];
  // What the user did in between may have brought it up: then nobody waited.
  if (visit.actions.some(({ action }) => action.look < shown.n)) return [];
  const seconds = (shown.t - first.t) / 1000;
  return [{ visit: visit.n, screen: visit.screen, seconds, kind: "late", quote: name, locator }];
}

/**
 * The forced waits of a journey up to its end, at most one a visit (waits on one screen run side by side: the longest
 * counts). Page loading is none.
 */
export function waitsOf(reading: Reading): Wait[] {
  return reading.visits.flatMap((visit) => {
    const screen = reading.screens.find((one) => one.n === visit.screen);
    if (screen === undefined || visit.n > reading.endVisit || takenOff(screen, "waits")) return [];
    const { look } = screen;
    const interstitial: Wait[] =
      visit.advancedAfter === undefined || look.spinner
        ? []
        : [
            {
              visit: visit.n,
              screen: visit.screen,
              seconds: visit.advancedAfter,
              kind: "interstitial",
              quote: look.heading,
              locator: look.blocks.find((block) => block.text === look.heading)?.locator ?? "",
            },
          ];
    const waits = [...interstitial, ...disabled(reading, visit, screen), ...late(visit)];
    const [longest] = waits.sort((a, b) => b.seconds - a.seconds);
    return longest !== undefined && longest.seconds >= SHORTEST_SECONDS ? [longest] : [];
  });
}
