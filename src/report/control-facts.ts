/** What laws ask about controls and fields: the way out beside an offer, the first and the last control of the way, forms. */

import type { Meaning, ReadAction, Reading, ReadMeaning, ReadScreen } from "../reading/model.js";
import { beats, strongest } from "../reading/prominence.js";
import type { Box, Control } from "../record/schema.js";
import { type Pattern, REVIEW_BELOW } from "../vocabulary.js";
import type { Screen } from "./schema.js";

const OFFERS: readonly Pattern[] = ["retention-offer", "pause-diversion"];

const labelOf = (control: Control): string => control.text.trim() || control.name.trim();

/** The enabled controls of the main content that surely mean one of these and that a pointer can reach. */
function working(screen: ReadScreen, ...meanings: Meaning[]): Control[] {
  return screen.main.controls.filter((control) => {
    const read = screen.meanings.get(control.id);
    const sure = read !== undefined && read.confidence >= REVIEW_BELOW && meanings.includes(read.meaning);
    return sure && control.enabled && !control.covered;
  });
}

/** Pixels between the nearest edges of two boxes; 0 where they touch or overlap. */
export function distance(a: Box, b: Box): number {
  const gap = (from: number, size: number, to: number, other: number) =>
    Math.max(0, Math.max(from, to) - Math.min(from + size, to + other));
  return Math.round(Math.hypot(gap(a.x, a.width, b.x, b.width), gap(a.y, a.height, b.y, b.height)));
}

/** Whether it is a pattern by which a screen makes an offer to stay. */
export const isOffer = (pattern: Pattern): boolean => OFFERS.includes(pattern);

/** The way out of a screen on which an offer was found; undefined for a native dialog. */
export function wayOutOf(screen: ReadScreen): Screen["wayOut"] {
  if (screen.look.native) return undefined;
  const leave = strongest(working(screen, "leave"));
  const out = leave ?? strongest(working(screen, "decline")) ?? strongest(working(screen, "go-on"));
  if (!out) return { direct: false };
  const accept =
    strongest(working(screen, "accept-offer", "pause", "downgrade")) ?? strongest(working(screen, "stay"));
  const facts = { direct: leave !== undefined, label: labelOf(out), locator: out.locator };
  if (!accept) return facts;
  return {
    ...facts,
    beside: labelOf(accept),
    distance: distance(out.box, accept.box),
    lessBy: [...beats(accept, out, screen.look)],
  };
}

/** The form of a screen, field by field; undefined where it has none. What is typed is never known. */
export function formOf(screen: ReadScreen): Screen["form"] {
  const fields = screen.main.fields.flatMap(({ name, field }) => {
    if (!field) return [];
    const { label, type, required, preset, group } = field;
    const named = { label: label || name, type, required, prefilled: preset };
    return [group === "" ? named : { ...named, group: group }];
  });
  return fields.length === 0 ? undefined : fields;
}

/** What a control says that it does, where that is sure enough to rest on. */
const surely = (read: ReadMeaning | undefined): { meaning?: Meaning } =>
  read && read.confidence >= REVIEW_BELOW ? { meaning: read.meaning } : {};

/** The control of an action, by its label, what it is, and the screen on which it stood. */
export function controlOf(reading: Reading, act: ReadAction | undefined) {
  if (!act) return undefined;
  const screen = reading.visits.find(({ n }) => n === act.visit)?.screen;
  const label = act.control ? labelOf(act.control) : (act.action.target?.name ?? "");
  if (screen === undefined || label === "") return undefined;
  const kind = act.control?.kind ?? act.action.target?.role ?? act.action.kind;
  return { screen, label, kind, ...surely(act.meaning) };
}

/** The control that was reached and, as commit was not allowed, not pressed. */
export function heldControl(reading: Reading) {
  const { held } = reading;
  const visit = reading.visits.find(({ looks }) => looks.some(({ n }) => n === held?.look));
  if (!held?.target || !visit) return undefined;
  const { control: id, name, role } = held.target;
  const look = visit.looks.find(({ n }) => n === held.look);
  const control = look?.controls.find((one) => (id === undefined ? one.name === name : one.id === id));
  const meanings = reading.screens.find(({ n }) => n === visit.screen)?.meanings;
  const meaning = control && meanings?.get(control.id);
  return {
    screen: visit.screen,
    label: control ? labelOf(control) : name,
    kind: control?.kind ?? role,
    ...surely(meaning),
  };
}
