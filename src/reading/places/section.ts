/** What stands together on a page: the texts under one heading, which say what a number or a form there is for. */
import type { Block, Look, Zone } from "../../record/schema.js";

export interface Section {
  /** Text of the heading above; empty where there is none. */
  heading: string;
  blocks: Block[];
}

/** A row of a table or a list may hold one channel each: a short text with its number is its own section. */
const NEARBY = 3;

const known = new WeakMap<Look, Map<Block, Section>>();

/** All sections of a look at once, by block: from the heading above it, in the same zone and frame, to the next heading. */
function sectionsOf(look: Look): Map<Block, Section> {
  const met = known.get(look);
  if (met) return met;
  const sections = new Map<Block, Section>();
  const open = new Map<string, Section>();
  for (const block of look.blocks) {
    const place = `${block.frame} ${block.zone}`;
    let section = open.get(place);
    if (!section || block.kind === "heading") {
      section = { heading: block.kind === "heading" ? block.text : "", blocks: [] };
      open.set(place, section);
    }
    section.blocks.push(block);
    sections.set(block, section);
  }
  known.set(look, sections);
  return sections;
}

/** The section that holds a block of the look. */
export function sectionOf(look: Look, block: Block): Section {
  return sectionsOf(look).get(block) ?? { heading: "", blocks: [block] };
}

const DATE = /\b(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2})\b/g;
const NUMBER = /\d(?:[\s()./-]{0,2}\d){6,}/;
const ADDRESS = /[^\s@]@[\w-]+\.\w{2}/;

/** It gives a number or an address of its own: what it says is about that. */
const givesOther = ({ text }: Block): boolean => NUMBER.test(text.replace(DATE, " ")) || ADDRESS.test(text);

/** Up to the first block that gives another number or address. */
function upToOther(blocks: readonly Block[]): Block[] {
  const end = blocks.findIndex(givesOther);
  return blocks.slice(0, end < 0 ? blocks.length : end);
}

/**
 * The texts right before and after a block in its section, itself included, nearest first. What stands beside another
 * number or address is said of that one.
 */
export function near(section: Section, block: Block): Block[] {
  const at = section.blocks.indexOf(block);
  const before = upToOther(section.blocks.slice(Math.max(0, at - NEARBY), at).reverse());
  const after = upToOther(section.blocks.slice(at + 1, at + 1 + NEARBY));
  const far = Math.max(before.length, after.length);
  const pairs = Array.from({ length: far }, (_, away) => [before[away], after[away]]);
  return [block, ...pairs.flat().filter((one) => one !== undefined)];
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
