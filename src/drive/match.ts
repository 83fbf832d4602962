/** Which control of a look a step means. Pure: names match as the contract says. */
import type { TargetSpec } from "../journey/model.js";
import type { Control, Look } from "../record/schema.js";
import { editDistance } from "../yaml/nearest.js";

/** Case, white space and kind of quote do not matter. */
export const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\u2018\u2019\u201a\u201b\u2032`´]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g, '"')
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();

/** Kinds of control that a verb can act on. */
export type Purpose = "click" | "check" | "fill" | "select" | "option";

const FITS: Record<Purpose, (control: Control, spec: TargetSpec) => boolean> = {
  // A field is clicked only by someone who says so.
  click: ({ kind }, { role, label }) =>
    role !== undefined || label !== undefined || (kind !== "text" && kind !== "select"),
  check: ({ kind }) => kind === "checkbox" || kind === "radio" || kind === "option",
  fill: ({ kind }) => kind === "text",
  select: ({ kind }) => kind === "select",
  option: ({ kind }) => kind === "option" || kind === "menuitem" || kind === "radio",
};

/** What serves where nothing else of the name does: a button that opens a list, an option that is a mere button. */
const SERVES: Partial<typeof FITS> = {
  select: ({ kind }) => kind === "toggle",
  option: ({ kind }) => kind === "button" || kind === "link",
};

/** How well a name fits what was asked for. */
export type Quality = "whole" | "part";

function says(values: readonly (string | undefined)[], wanted: string, quality: Quality): boolean {
  const needle = fold(wanted);
  return values.some((value) => {
    const text = fold(value ?? "");
    return quality === "whole" ? text === needle : text.includes(needle);
  });
}

function inside(control: Control, look: Look, holder: string): boolean {
  const names = [control.section, control.field?.group];
  if (control.zone === "dialog") names.push(look.dialog?.label, look.heading);
  const frame = look.frames[control.frame];
  if (control.frame > 0) names.push(frame?.url);
  return says(names, holder, "part");
}

/** Whether a control is what is asked for. */
export function matches(control: Control, look: Look, spec: TargetSpec, quality: Quality): boolean {
  const { name, text, field } = control;
  const asked: [string | undefined, (string | undefined)[]][] = [
    [spec.name, [name, text, field?.label]],
    [spec.label, [field?.label ?? name]],
    [spec.text, [text]],
    [spec.placeholder, [field?.placeholder]],
  ];
  if (spec.role !== undefined && fold(control.role) !== fold(spec.role)) return false;
  if (spec.testid !== undefined && control.testid !== spec.testid) return false;
  if (spec.in !== undefined && !inside(control, look, spec.in)) return false;
  return asked.every(([wanted, values]) => wanted === undefined || says(values, wanted, quality));
}

const RANKS: readonly ((control: Control) => boolean)[] = [
  ({ zone }) => zone === "dialog",
  ({ zone }) => zone === "main",
  ({ zone }) => zone !== "dialog" && zone !== "main" && zone !== "consent",
  ({ zone }) => zone === "consent",
];

export type Found =
  | { found: "one"; control: Control }
  | { found: "several"; controls: Control[] }
  | { found: "none"; nearest: string[] };

/** The names on the screen that come nearest to what was asked for, at most five. */
export function nearestNames(look: Look, wanted: string, purpose: Purpose): string[] {
  const needle = fold(wanted);
  const distance = (name: string): number => {
    const text = fold(name);
    const shared = needle.split(" ").filter((word) => text.split(" ").includes(word)).length;
    return editDistance(needle.slice(0, 60), text.slice(0, 60)) - 8 * shared;
  };
  const names = look.controls
    .filter((control) => FITS[purpose](control, {}))
    .map(({ name, text, field }) => name || text || field?.label || "")
    .filter((name) => name !== "");
  return [...new Set(names)].sort((a, b) => distance(a) - distance(b)).slice(0, 5);
}

export const saidAs = (spec: TargetSpec): string =>
  spec.name ?? spec.label ?? spec.text ?? spec.placeholder ?? spec.testid ?? spec.css ?? spec.role ?? "";

/**
 * Under a dialog nothing can be reached, so the dialog is searched by whole names and by parts first; then whole
 * names in main content and elsewhere, then parts there.
 */
export function match(look: Look, spec: TargetSpec, purpose: Purpose): Found {
  const fits = search(look, spec, FITS[purpose]);
  const serves = SERVES[purpose];
  // A wrapper that listens for all its options says all their names: only the whole name is one of them.
  const strict = purpose === "option" ? { ...spec, exact: true } : spec;
  const found = fits ?? (serves && search(look, strict, serves));
  return found ?? { found: "none", nearest: nearestNames(look, saidAs(spec), purpose) };
}

function search(
  look: Look,
  spec: TargetSpec,
  fits: (control: Control, spec: TargetSpec) => boolean,
): Found | undefined {
  const fitting = look.controls.filter((control) => fits(control, spec));
  const qualities: Quality[] = spec.exact ? ["whole"] : ["whole", "part"];
  const [dialog, ...page] = RANKS;
  const order = [
    ...qualities.map((quality) => [quality, dialog] as const),
    ...qualities.flatMap((quality) => page.map((rank) => [quality, rank] as const)),
  ];
  for (const [quality, rank] of order) {
    const hits = fitting.filter((control) => rank?.(control) && matches(control, look, spec, quality));
    if (hits.length === 0) continue;
    const chosen = spec.nth === undefined ? (hits.length === 1 ? hits[0] : undefined) : hits[spec.nth - 1];
    if (chosen) return { found: "one", control: chosen };
    if (spec.nth === undefined) return { found: "several", controls: hits };
  }
  return undefined;
}
