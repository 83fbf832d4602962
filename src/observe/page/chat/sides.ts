/**
 * Who said what: by where a bubble stands, how it is drawn, what its row is called, and whose name it bears. What the
 * user was seen to send shows how the user's side looks; the rest goes by likeness.
 */
import { contains, lineage } from "../dom.js";
import { rectOf, styleOf } from "../memo.js";
import { backdropOf, cssOf } from "../paint.js";
import type { Unit } from "./rows.js";
import { unitsOf } from "./rows.js";
import { rectOfWords } from "./text.js";
import { bears, NOTICE, OTHER, tokensOf, USER } from "./tokens.js";

export type Side = "user" | "other" | "notice";
type Align = "left" | "right" | "centre" | "full";

interface Shape {
  align: Align;
  tokens: Set<string>;
  fill: string;
  drawn: boolean;
  picture: boolean;
  speaker: string;
}

export interface Spoken {
  unit: Unit;
  text: string;
  speaker: string;
  picture: boolean;
}

const NEAR = 14;

function alignOf(list: Element, { bubble, drawn }: Unit): Align {
  const outer = rectOf(list);
  const inner = drawn ? rectOf(bubble) : rectOfWords(bubble);
  if (!inner) return "full";
  const left = inner.left - outer.left;
  const right = outer.right - inner.right;
  // Without a bubble the words' own alignment tells, as a long text fills its row.
  if (!drawn && /^(center|right|end)$/.test(styleOf(bubble).textAlign))
    return styleOf(bubble).textAlign === "center" ? "centre" : "right";
  if (Math.abs(left - right) <= NEAR) return left > outer.width * 0.08 ? "centre" : "full";
  return left > right ? "right" : "left";
}

function namesIn({ row, bubble }: Unit): Set<string> {
  const names = new Set<string>();
  for (const at of lineage(bubble)) {
    for (const token of tokensOf(at)) names.add(token);
    for (const { name, value } of at.attributes)
      if (name.startsWith("data-") && value.length > 0 && value.length < 20 && /^[a-z_-]+$/i.test(value))
        names.add(`${name}=${value.toLowerCase()}`);
    if (at === row) break;
  }
  return names;
}

const shapeOf = (list: Element, { unit, speaker, picture }: Spoken): Shape => ({
  align: alignOf(list, unit),
  tokens: namesIn(unit),
  fill: cssOf(backdropOf(unit.bubble, true).color),
  drawn: unit.drawn,
  picture,
  speaker,
});

/** How many sides a list shows its rows on. */
export function alignments(list: Element): number {
  const units = unitsOf(list).slice(-12);
  const places = units
    .map((unit) => `${alignOf(list, unit)}`)
    .filter((place) => place === "left" || place === "right");
  return new Set(places).size;
}

function likeness(one: Shape, other: Shape): number {
  const shared = [...one.tokens].filter((token) => other.tokens.has(token)).length;
  const all = new Set([...one.tokens, ...other.tokens]).size;
  let points = all === 0 ? 0 : (3 * shared) / all;
  // What fills its row stands on no side, though others do.
  if (one.align === other.align) points += one.align === "full" && one.drawn ? 0.5 : 2;
  if (one.fill === other.fill) points += 1.5;
  if (one.drawn === other.drawn) points += 1;
  if (one.picture === other.picture) points += 0.5;
  if (one.speaker !== "" && other.speaker !== "") points += one.speaker === other.speaker ? 2 : -2;
  return points;
}

/** Without any message known to be the user's: names and place. Under 0 it is the other side's. */
function hints(shape: Shape, sides: ReadonlySet<Align>): number {
  let points = -0.5;
  const values = [...shape.tokens].flatMap((token) => token.split(/[=_-]/));
  if (values.some((value) => USER.test(value))) points += 1;
  if (values.some((value) => OTHER.test(value))) points -= 1;
  if (sides.has("left") && sides.has("right")) points += shape.align === "right" ? 1 : -1;
  if (shape.picture) points -= 0.3;
  return points;
}

const LONGEST_NOTICE = 240;

function isNotice(spoken: Spoken, shape: Shape, shapes: readonly Shape[]): boolean {
  const { unit, text } = spoken;
  if (unit.row.matches("[role=separator], [role=status], hr") || /^(time)$/.test(unit.bubble.localName))
    return true;
  if (text.length > LONGEST_NOTICE) return false;
  const named = [unit.row, unit.bubble].some((at) => bears(at, NOTICE));
  const others = shapes.filter((one) => one !== shape);
  const sided = others.some(({ align }) => align === "left" || align === "right");
  if (named && (shape.align === "centre" || shape.align === "full" || !shape.drawn)) return true;
  if (shape.align === "centre" && (sided || others.length === 0))
    return shape.speaker === "" && !spoken.picture;
  // Everybody else speaks in bubbles.
  return !shape.drawn && shape.speaker === "" && others.length > 1 && others.every(({ drawn }) => drawn);
}

/**
 * @param sent indexes of what is known to be the user's
 * @returns a side for each, in order
 */
export function sidesOf(list: Element, all: readonly Spoken[], sent: ReadonlySet<number>): Side[] {
  const shapes = all.map((one) => shapeOf(list, one));
  const notices = all.map((one, index) => {
    const shape = shapes[index];
    return !sent.has(index) && shape !== undefined && isNotice(one, shape, shapes);
  });
  const aligns = new Set(shapes.filter((_, index) => !notices[index]).map(({ align }) => align));
  const own = shapes.filter((_, index) => sent.has(index)).slice(-3);
  // What was there before the user wrote anything is the other side's, but for a history that is shown again.
  const foreign: Shape[] = [];
  const decide = (index: number): Side => {
    const shape = shapes[index];
    if (!shape || sent.has(index)) return "user";
    if (notices[index]) return "notice";
    const hint = hints(shape, aligns);
    if (own.length === 0) return hint > 0 ? "user" : "other";
    const asUser = Math.max(...own.map((one) => likeness(shape, one)));
    const asOther = foreign.length > 0 ? Math.max(...foreign.map((one) => likeness(shape, one))) : Number.NaN;
    const distinct = Number.isNaN(asOther) ? asUser < 5.5 || hint < 0 : asOther >= asUser;
    const side = distinct ? "other" : "user";
    if (side === "other") foreign.push(shape);
    return side;
  };
  return all.map((_, index) => decide(index));
}

/** Whether an element is or holds a part of a unit. */
export const inUnit = (unit: Unit, element: Element): boolean =>
  contains(unit.bubble, element) || contains(unit.row, element);
