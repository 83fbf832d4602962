/** The main content of a look: topmost dialog, else the flow's frame, else main, else the page without its frame. */
import type { Block, Box, Control, ControlKind, Look, Zone } from "../record/schema.js";
import { chatFaced } from "./facing.js";
import type { Main } from "./model.js";
import { countWords } from "./words.js";

/** Kinds that act like a button or link. A dialog's cross and carousel arrows are none, nor is what holds a value. */
const ACTION_KINDS: ReadonlySet<ControlKind> = new Set(["button", "link", "menuitem", "tab", "toggle"]);
const FIELD_KINDS: ReadonlySet<ControlKind> = new Set(["text", "checkbox", "radio", "select"]);
/** What is never main content, whatever frame it lies in. */
const AROUND: ReadonlySet<Zone> = new Set([
  "header",
  "footer",
  "nav",
  "promo",
  "floating",
  "chat",
  "consent",
]);

/** A chat's quick replies and what sends its messages are none. */
export function isActionControl(control: Control): boolean {
  return ACTION_KINDS.has(control.kind) && control.chat === undefined;
}

/** A chat's message box is none. */
export function isField(control: Control): boolean {
  return FIELD_KINDS.has(control.kind) && control.chat === undefined;
}

interface Placed {
  zone: Zone;
  frame: number;
  box: Box;
}

function inside(inner: Box, outer: Box): boolean {
  const x = inner.x + inner.width / 2;
  const y = inner.y + inner.height / 2;
  return x >= outer.x && x <= outer.x + outer.width && y >= outer.y && y <= outer.y + outer.height;
}

/**
 * The child frame that holds nearly all of the main controls, where there is one: a flow that is embedded as a whole.
 * Half a page of own buttons around a frame makes the page, not the frame, what the user works with.
 */
export function frameOfMain(look: Look): number | undefined {
  const counts = new Map<number, number>();
  let all = 0;
  for (const control of look.controls) {
    if (AROUND.has(control.zone) || control.zone === "aside") continue;
    if (!isActionControl(control) && !isField(control)) continue;
    all += 1;
    counts.set(control.frame, (counts.get(control.frame) ?? 0) + 1);
  }
  for (const [frame, count] of counts) if (frame > 0 && count >= 2 && count >= all * 0.75) return frame;
  return undefined;
}

/** Which pieces of a look are main content. */
function chooser(look: Look, flowFrame: number | undefined): (piece: Placed) => boolean {
  const { dialog } = look;
  const chat = chatFaced(look);
  if (chat) {
    const besides = chat.place === "page" ? "main" : "chat";
    return ({ zone, frame }) => (zone === "chat" || zone === besides) && frame === chat.frame;
  }
  if (dialog) {
    // A frame that lies in the dialog is part of it, though its own document knows nothing of the dialog.
    const within = new Set<number>();
    look.frames.forEach((frame, index) => {
      if (index > 0 && index !== dialog.frame && inside(frame.box, dialog.box)) within.add(index);
    });
    return (piece) => piece.zone === "dialog" || (within.has(piece.frame) && piece.zone !== "consent");
  }
  const frame = flowFrame ?? frameOfMain(look);
  if (frame !== undefined && frame > 0)
    return (piece) => piece.frame === frame && piece.zone !== "consent" && piece.zone !== "nav";
  const hasMain = look.blocks.some((block) => block.zone === "main" && block.frame === 0);
  if (hasMain) return (piece) => piece.zone === "main" && piece.frame === 0;
  return (piece) => !AROUND.has(piece.zone) && piece.zone !== "dialog";
}

/**
 * The main content of a look by the counting rules.
 * `flowFrame` is the frame in which the flow runs, where that is known; a native dialog's main is its message.
 */
export function mainOf(look: Look, flowFrame?: number): Main {
  const known = mains.get(look)?.get(flowFrame);
  if (known) return known;
  const main = gather(look, flowFrame);
  const ofLook = mains.get(look) ?? new Map<number | undefined, Main>();
  mains.set(look, ofLook.set(flowFrame, main));
  return main;
}

/** Looks never change once they are recorded, and everybody asks for their main content. */
const mains = new WeakMap<Look, Map<number | undefined, Main>>();

function gather(look: Look, flowFrame: number | undefined): Main {
  if (look.native)
    return {
      blocks: [],
      controls: [],
      fields: [],
      text: look.native.message,
      words: countWords(look.native.message, look.lang),
    };
  const belongs = chooser(look, flowFrame);
  const blocks: Block[] = look.blocks.filter(belongs);
  const controls = look.controls.filter(belongs);
  const visible = blocks.filter((block) => block.kind !== "image");
  return {
    blocks,
    controls: controls.filter(isActionControl),
    fields: controls.filter(isField),
    text: visible.map((block) => block.text).join("\n"),
    words: visible.reduce((sum, block) => sum + countWords(block.text, look.lang), 0),
  };
}
