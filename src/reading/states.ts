/** A screen over all its states: what an opened menu, an accordion or a message added belongs to it. */
import type { Block, Control, Look } from "../record/schema.js";
import { chatFaced } from "./facing.js";
import { comparable, tickingOf } from "./identity.js";
import { mainOf } from "./main.js";
import type { Main, Visit } from "./model.js";
import { flowFrameOf } from "./visits.js";
import { countWords } from "./words.js";

/** Numbers of controls are those of their look: what another look adds gets numbers that no look uses. */
const LATER = 100_000;

function nameOf(control: Control, ticking: ReadonlySet<string>): string {
  return `${control.kind} ${comparable(control.field?.label || control.text || control.name, ticking)}`;
}

/** The looks of all visits, those of the first visit first. */
function looksOf(visits: readonly Visit[]): { look: Look; frame: number | undefined }[] {
  return visits.flatMap((visit) => visit.looks.map((look) => ({ look, frame: flowFrameOf(visit) })));
}

/** How often each text stands in some blocks. */
function tally(blocks: readonly Block[], keyOf: (block: Block) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const block of blocks) counts.set(keyOf(block), (counts.get(keyOf(block)) ?? 0) + 1);
  return counts;
}

/**
 * The main content of the first look, with what later looks on the same screen added to it: each text as often as it
 * was ever shown at once (an answer that a chat gives twice is there twice).
 */
export function mainOfStates(visits: readonly Visit[]): Main {
  const [first, ...later] = looksOf(visits);
  if (!first) return { blocks: [], controls: [], fields: [], text: "", words: 0 };
  const main = mainOf(first.look, first.frame);
  if (first.look.native || later.length === 0) return main;
  const ticking = tickingOf(first.look, ...later.map((one) => one.look));
  // In a chat, what was offered and what was then said in the same words are two.
  const ofChat = chatFaced(first.look) !== undefined;
  const textOf = (block: Block): string =>
    `${ofChat && block.control !== undefined ? "offered " : ""}${comparable(block.text, ticking)}`;
  const shown = tally(main.blocks, textOf);
  const names = new Set([...main.controls, ...main.fields].map((control) => nameOf(control, ticking)));
  const blocks: Block[] = [...main.blocks];
  const controls = [...main.controls];
  const fields = [...main.fields];
  for (const { look, frame } of later) {
    if (look.native) continue;
    const state = mainOf(look, frame);
    const number = (id: number) => look.n * LATER + id;
    const add = (from: readonly Control[], to: Control[]) => {
      for (const control of from) {
        const name = nameOf(control, ticking);
        if (!names.has(name)) to.push({ ...control, id: number(control.id) });
        names.add(name);
      }
    };
    add(state.controls, controls);
    add(state.fields, fields);
    const here = new Map<string, number>();
    for (const block of state.blocks) {
      const text = textOf(block);
      here.set(text, (here.get(text) ?? 0) + 1);
      if ((here.get(text) ?? 0) <= (shown.get(text) ?? 0)) continue;
      shown.set(text, here.get(text) ?? 0);
      blocks.push(block.control === undefined ? block : { ...block, control: number(block.control) });
    }
  }
  const visible = blocks.filter((block) => block.kind !== "image");
  return {
    blocks,
    controls,
    fields,
    text: visible.map((block) => block.text).join("\n"),
    words: visible.reduce((sum, block) => sum + countWords(block.text, first.look.lang), 0),
  };
}
