/** What stands together on a page: the texts under one heading, which say what a number or a form there is for. */
import type { Block, Look, Zone } from "../../record/schema.js";

export interface Section {
  /** Text of the heading above; empty where there is none. */
  heading: string;
  blocks: Block[];
}

/** A row of a table or a list may hold one channel each: a short text with its number is its own section. */
const NEARBY = 3;

/** The section that holds a block: from the heading above it, in the same zone and frame, to the next heading. */
export function sectionOf(look: Look, block: Block): Section {
  const around = look.blocks.filter((one) => one.frame === block.frame && one.zone === block.zone);
  const at = around.indexOf(block);
  const from =
    block.kind === "heading" ? at : around.findLastIndex((one, n) => n < at && one.kind === "heading");
  const next = around.findIndex((one, n) => n > at && one.kind === "heading");
  const blocks = around.slice(Math.max(from, 0), next < 0 ? undefined : next);
  return { heading: from < 0 ? "" : (around[from]?.text ?? ""), blocks };
}

/** The texts right before and after a block in its section, itself included, nearest first. */
export function near(section: Section, block: Block): Block[] {
  const at = section.blocks.indexOf(block);
  return section.blocks
    .map((one, n) => ({ one, away: Math.abs(n - at) }))
    .filter(({ away }) => away <= NEARBY)
    .sort((a, b) => a.away - b.away)
    .map(({ one }) => one);
}

/** The block that shows a control, or that lies where it lies. */
export function blockOf(look: Look, control: { id: number; locator: string }): Block | undefined {
  return (
    look.blocks.find((one) => one.control === control.id) ??
    look.blocks.find((one) => one.locator !== "" && control.locator.startsWith(one.locator))
  );
}

/** Zones in which a site says something of its own; a consent banner is none of them. */
export function speaks(zone: Zone): boolean {
  return zone !== "consent";
}
