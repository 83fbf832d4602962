/** What can only be said as a limit: so many fields, words or messages at most, so many ways at least. */

import { charactersIn, fieldsFilled } from "../../measure/inputs.js";
import { better } from "../../rules/bound.js";
import type { MeasureName, Measures } from "../../vocabulary.js";
import { withoutVisits } from "../cut.js";
import { broken, type Change, type Proposer, type Supposed } from "../model.js";
import { sparing } from "./parts.js";

/** `{n}` is the limit of the rule. What sums up the whole way (clicks, screens, seconds) is a result and no change. */
const TEXTS: Partial<Record<MeasureName, string>> = {
  inputs: "Ask for at most {n} fields to be filled in",
  words: "Say it in at most {n} words",
  chatTurns: "Settle it within {n} messages",
  contactChannels: "Offer at least {n} ways to a person",
  announcedWaitSeconds: "Answer within {n} seconds, and say so",
};

/** The number nearest to the limit that still keeps it; undefined for what is no number. */
function limitOf(pass: string | boolean): number | undefined {
  const [, sign, digits] = typeof pass === "string" ? (/^([<>]=?) ?([\d.]+)$/.exec(pass) ?? []) : [];
  if (digits === undefined) return undefined;
  return Number(digits) + (sign === "<" ? -1 : sign === ">" ? 1 : 0);
}

const DAY = 86_400;

function textOf(measure: MeasureName, limit: number): string | undefined {
  if (measure === "announcedWaitSeconds" && limit >= DAY && limit % DAY === 0)
    return `Answer within ${limit / DAY} working days, and say so`;
  return TEXTS[measure]?.replace("{n}", String(limit));
}

/** One for each such measure of which a rule broke the limit, at the strictest limit that was broken. */
export const withinLimit: Proposer = (walked) => {
  const limits = new Map<MeasureName, number>();
  for (const { rule } of broken(walked)) {
    const { test } = rule;
    if (!("measure" in test)) continue;
    const limit = limitOf(test.pass);
    if (limit === undefined || !TEXTS[test.measure]) continue;
    const known = limits.get(test.measure) ?? limit;
    limits.set(test.measure, better(test.pass) === "fewer" ? Math.min(known, limit) : Math.max(known, limit));
  }
  return [...limits].map(([measure, limit]): Change => {
    const change = { id: `limit-${measure}`, text: textOf(measure, limit) ?? measure, screens: [] };
    if (measure === "inputs") return { ...change, suppose: (was) => fewerFields(was, limit) };
    return { ...change, measures: (taken) => kept(taken, measure, limit) };
  });
};

/** Which fields could be spared is not known: of those that were filled in, the shortest are taken for them. */
function fewerFields({ reading, findings }: Supposed, limit: number): Supposed {
  const fields = fieldsFilled(reading).sort((a, b) => charactersIn(a) - charactersIn(b));
  const spared = fields.slice(0, Math.max(0, fields.length - limit)).flat();
  return { reading: withoutVisits(reading, new Set(), spared), findings };
}

/** The measure at its limit, with the time that goes with it. How long the messages were that are spared is not known. */
function kept(taken: Measures, measure: MeasureName, limit: number): Measures {
  const value = taken[measure];
  if (typeof value !== "number") return taken;
  if (measure === "contactChannels") return { ...taken, [measure]: Math.max(value, limit) };
  const less = Math.max(0, value - limit);
  const now = { ...taken, [measure]: value - less };
  return measure === "words" || measure === "chatTurns" ? sparing(now, { [measure]: less }) : now;
}
