/** Thresholds of a rule: `<=4`, `>=1`, `true`. */
import { z } from "zod";

const FORM = /^(<=|<|>=|>) ?(\d{1,9}(?:\.\d{1,3})?)$/;

/** A limit as a pack writes it. Of true and false, the one named is the one that passes. */
export type Bound = string | boolean;
export const boundSchema = z.custom<Bound>(
  (value) => typeof value === "boolean" || (typeof value === "string" && FORM.test(value)),
  'must be a limit such as "<=4", "<4", ">=1", ">1", true or false.',
);

/** A limit to pass, and a wider one to be warned only. */
export interface Band {
  pass: Bound;
  warn?: Bound | undefined;
}

interface Limit {
  sign: "<=" | "<" | ">=" | ">";
  value: number;
}

/** The packs' few limits are asked for again and again. */
const known = new Map<string, Limit>();

function limitOf(bound: string): Limit {
  const limit = known.get(bound) ?? read(bound);
  known.set(bound, limit);
  return limit;
}

function read(bound: string): Limit {
  const [, sign, value] = FORM.exec(bound) ?? [];
  if (sign !== "<=" && sign !== "<" && sign !== ">=" && sign !== ">") throw new Error(`No limit: ${bound}`);
  return { sign, value: Number(value) };
}

/** Which way is better: fewer (`<=`, `<`, false) or more (`>=`, `>`, true). */
export function better(bound: Bound): "fewer" | "more" {
  if (typeof bound === "boolean") return bound ? "more" : "fewer";
  return limitOf(bound).sign.startsWith("<") ? "fewer" : "more";
}

/** Whether a measured value keeps within the limit; a truth value is compared with true or false only. */
export function within(value: number | boolean, bound: Bound): boolean {
  if (typeof bound === "boolean") return value === bound;
  const number = Number(value);
  const limit = limitOf(bound);
  if (limit.sign === "<=") return number <= limit.value;
  if (limit.sign === "<") return number < limit.value;
  return limit.sign === ">=" ? number >= limit.value : number > limit.value;
}

/** Where a value falls: within the pass limit, within the wider warn limit, or outside both. */
export function band(value: number | boolean, limits: Band): "pass" | "warn" | "fail" {
  if (within(value, limits.pass)) return "pass";
  return limits.warn !== undefined && within(value, limits.warn) ? "warn" : "fail";
}

/**
 * The verdict on a count of which only a range is known: `sure` of what is certain, `possible` with what a person has
 * to look at. What the sure part alone breaks stays broken; what only the rest could change is for review.
 */
export function bandOfRange(
  range: { sure: number; possible: number },
  limits: Band,
): "pass" | "warn" | "fail" | "review" {
  const known = band(range.sure, limits);
  if (better(limits.pass) === "fewer")
    return known === "pass" && band(range.possible, limits) !== "pass" ? "review" : known;
  return known !== "pass" && band(range.possible, limits) !== known ? "review" : known;
}

/** The limit in words: "at most 4"; `say` words its number. */
export function limitInWords(bound: Bound, say: (limit: number) => string = String): string {
  if (typeof bound === "boolean") return bound ? "yes" : "no";
  const { sign, value } = limitOf(bound);
  return `${{ "<=": "at most", "<": "less than", ">=": "at least", ">": "more than" }[sign]} ${say(value)}`;
}

/** Why a pass and a warn limit do not fit together, or undefined. The warn limit must be the wider one. */
export function bandProblem(pass: Bound, warn: Bound | undefined): string | undefined {
  if (warn === undefined) return undefined;
  if (typeof pass === "boolean" || typeof warn === "boolean")
    return "true and false leave no room for a warn limit";
  const a = limitOf(pass);
  const b = limitOf(warn);
  if (better(pass) !== better(warn)) return `must point the same way as pass (${pass})`;
  const wider = better(pass) === "fewer" ? b.value > a.value : b.value < a.value;
  return wider ? undefined : `must be wider than pass (${pass}), or nothing can be warned of`;
}
