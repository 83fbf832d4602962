/** What is drawn on a screen's picture: clicks by number, findings by letter, each with its place. */
import type { Box } from "../record/schema.js";
import type { Finding, JourneyReport, ReportAction, Screen } from "./schema.js";

export interface Mark {
  kind: "click" | "finding" | "care";
  /** "3" or "B". */
  label: string;
  box: Box;
}

export interface MarkedScreen {
  screen: Screen;
  /** The label is there for counted actions only. */
  actions: { action: ReportAction; label?: string }[];
  findings: { finding: Finding; label: string }[];
  /** Those of the above that have a place on the picture. */
  marks: Mark[];
}

/** A, B … Z, AA, AB … for 0, 1 … */
export function letter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}

/** Clicks are numbered as they are counted, so the last number is the measure `clicks`. */
function clickNumbers(journey: JourneyReport): Map<number, number> {
  const counted = journey.actions.filter((action) => action.counted).sort((a, b) => a.n - b.n);
  return new Map(counted.map((action, index) => [action.n, index + 1]));
}

/** The box inside the page; undefined when nothing of it would show. */
export function clampBox(box: Box | undefined, width: number, height: number): Box | undefined {
  if (!box || ![box.x, box.y, box.width, box.height].every(Number.isFinite)) return undefined;
  const x = Math.max(0, box.x);
  const y = Math.max(0, box.y);
  const right = Math.min(width, box.x + box.width);
  const bottom = Math.min(height, box.y + box.height);
  return right - x >= 1 && bottom - y >= 1 ? { x, y, width: right - x, height: bottom - y } : undefined;
}

/** Page height in CSS px; never below the viewport's, never zero. */
export function pageHeight(screen: Screen): number {
  return Math.max(screen.pageHeight, screen.viewport.height, 1);
}

/** The journey's screens in the order in which they were first visited, with their numbers and letters. */
export function markScreens(journey: JourneyReport): MarkedScreen[] {
  const numbers = clickNumbers(journey);
  const order = [...new Set([...journey.path, ...journey.screens.map((screen) => screen.n)])];
  return order.flatMap((n) => {
    const screen = journey.screens.find((each) => each.n === n);
    if (!screen) return [];
    const actions = journey.actions
      .filter((action) => action.screen === n)
      .map((action) => {
        const number = numbers.get(action.n);
        return number === undefined ? { action } : { action, label: String(number) };
      });
    const findings = journey.findings
      .filter((finding) => finding.screen === n)
      .map((finding, index) => ({ finding, label: letter(index) }));
    return [{ screen, actions, findings, marks: marksOf(screen, actions, findings) }];
  });
}

function marksOf(
  screen: Screen,
  actions: MarkedScreen["actions"],
  findings: MarkedScreen["findings"],
): Mark[] {
  const height = pageHeight(screen);
  const mark = (kind: Mark["kind"], label: string | undefined, box: Box | undefined): Mark[] => {
    const inside = clampBox(box, screen.viewport.width, height);
    return label !== undefined && inside ? [{ kind, label, box: inside }] : [];
  };
  return [
    ...findings.flatMap(({ finding, label }) =>
      mark(finding.class === "care" ? "care" : "finding", label, finding.box),
    ),
    ...actions.flatMap(({ action, label }) => mark("click", label, action.target?.box)),
  ];
}
