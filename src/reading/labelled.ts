/** Values with their labels: what a table, a definition list or a line of two columns says only when read together. */
import type { Block, Box } from "../record/schema.js";

/** A label is a few words, a value hardly more; longer texts speak for themselves. */
const LONGEST_LABEL = 40;
const LONGEST_VALUE = 80;
/** A value under its label begins where it begins, or is indented as definition lists are (pixels). */
const INDENT = 60;
/** Between a label and the value under it fits no other line. */
const GAP = 14;

const SHORT: ReadonlySet<Block["kind"]> = new Set(["text", "item", "cell", "heading", "label"]);

function short(block: Block, longest: number): boolean {
  const { control, kind, level, text } = block;
  if (control !== undefined || !SHORT.has(kind) || text.length > longest) return false;
  return kind !== "heading" || (level ?? 1) > 2;
}

const middle = ({ y, height }: Box): number => y + height / 2;

function onOneLine(label: Box, value: Box): boolean {
  const apart = Math.abs(middle(label) - middle(value));
  return apart < Math.min(label.height, value.height) / 2 && label.x + label.width <= value.x + 1;
}

function underneath(label: Box, value: Box): boolean {
  const gap = value.y - (label.y + label.height);
  const indent = value.x - label.x;
  return gap >= -1 && gap <= GAP && indent >= -1 && indent <= INDENT;
}

/** Two parts of one thing: both of a list or table, or the label set in another type than the value. */
function alike(label: Block, value: Block): boolean {
  const listed = (block: Block) => block.kind === "item" || block.kind === "cell";
  const sameType = label.fontSize === value.fontSize && label.fontWeight === value.fontWeight;
  return (listed(label) && listed(value)) || !sameType || label.contrast !== value.contrast;
}

/**
 * A piece for each value with its label, "label: value", at the value's place. Blocks must be in reading order; of
 * a run of short texts each is at most one value, and one that is a value is no label of what stands under it.
 */
export function labelledValues(blocks: readonly Block[]): Block[] {
  const pairs: Block[] = [];
  let paired: Block | undefined;
  blocks.forEach((value, at) => {
    const label = blocks[at - 1];
    if (!label || label.frame !== value.frame || label.zone !== value.zone) return;
    if (!short(label, LONGEST_LABEL) || !short(value, LONGEST_VALUE) || /[.!?。！？]$/u.test(label.text))
      return;
    const line = onOneLine(label.box, value.box);
    if (!line && (paired === label || !underneath(label.box, value.box) || !alike(label, value))) return;
    pairs.push({ ...value, text: `${label.text.replace(/\s*[:：]$/u, "")}: ${value.text}` });
    paired = value;
  });
  return pairs;
}
