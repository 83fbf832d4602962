/** Whether a look shows what `expect` and `wait` ask for. Pure. */
import type { Expectation } from "../journey/model.js";
import type { Look } from "../record/schema.js";
import { fold } from "./match.js";

/** All words that a visitor can read, as one text. */
function textOf(look: Look, messages: readonly string[]): string {
  const controls = look.controls.map(({ name }) => name);
  return fold(
    [look.native?.message ?? "", ...look.blocks.map(({ text }) => text), ...controls, ...messages].join(" "),
  );
}

/** `*` stands for anything; without one, a part of the address is enough. */
function urlMatches(url: string, pattern: string): boolean {
  if (!pattern.includes("*")) return url.includes(pattern);
  const source = pattern.split(/\*+/).map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(source.join(".*")).test(url);
}

/** @param messages texts that were shown for a moment since the last action */
export function holds(look: Look, expectation: Expectation, messages: readonly string[] = []): boolean {
  const text = textOf(look, messages);
  const { heading, url, absent } = expectation;
  if (expectation.text && !expectation.text.some((wanted) => text.includes(fold(wanted)))) return false;
  if (heading !== undefined && !fold(look.heading).includes(fold(heading))) return false;
  if (url !== undefined && !urlMatches(look.url, url)) return false;
  return absent === undefined || !text.includes(fold(absent));
}

export function describe(expectation: Expectation): string {
  const parts: string[] = [];
  if (expectation.text) parts.push(`the text ${expectation.text.map((text) => `"${text}"`).join(" or ")}`);
  if (expectation.heading !== undefined) parts.push(`the heading "${expectation.heading}"`);
  if (expectation.url !== undefined) parts.push(`an address with "${expectation.url}"`);
  if (expectation.absent !== undefined) parts.push(`no "${expectation.absent}"`);
  return parts.join(" and ");
}
