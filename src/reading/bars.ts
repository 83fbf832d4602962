/** Bars outside the main content that hold the answers of the flow: they are main content, whatever element holds them. */
import { type Lexicon, type Lexicons, lexiconFor } from "../lexicon/lexicon.js";
import type { Control, Look, RecordEvent } from "../record/schema.js";
import { languageOf } from "./language.js";
import { isActionControl, mainOf } from "./main.js";
import { labelsOf, meaningOfWords } from "./meaning.js";
import type { Meaning } from "./model.js";

/** What may be said of staying only against something that leads on, as "Pause" is of music too. */
const OFFERED: readonly Meaning[] = ["accept-offer", "pause", "downgrade"];
const LEADING_ON: readonly Meaning[] = ["leave", "decline", "go-on"];
const SURE = 0.6;

const keyOf = ({ frame, bar }: { frame: number; bar?: number | undefined }): string => `${frame} ${bar}`;

function meantBy(control: Control, lexicon: Lexicon): Meaning | undefined {
  for (const label of labelsOf(control)) {
    const read = meaningOfWords(label, lexicon);
    if (read) return read.confidence >= SURE ? read.meaning : undefined;
  }
  return undefined;
}

/**
 * A bar belongs to the flow where one of its controls keeps the subscription by its own words; where the control that
 * was pressed on this look stands in it and means leaving or going on; or where it takes an offer beside something that
 * refuses or leads on and the main content has no control at all. A cookie notice, a promotion, a chat's button and
 * links to other pages do none of these.
 */
function answers(
  bar: readonly Control[],
  look: Look,
  lexicon: Lexicon,
  pressed: ReadonlySet<number>,
): boolean {
  const meant = new Map(bar.map((control) => [control, meantBy(control, lexicon)]));
  const means = (...meanings: readonly Meaning[]) =>
    bar.some((control) => meanings.includes(meant.get(control) ?? "neutral"));
  if (means("stay")) return true;
  const ledOn = bar.filter(({ id }) => pressed.has(id)).map((control) => meant.get(control));
  if (ledOn.includes("leave") || ledOn.includes("go-on")) return true;
  return means(...OFFERED) && means(...LEADING_ON) && mainOf(look).controls.length === 0;
}

function settled(look: Look, lexicons: Lexicons, pressed: ReadonlySet<number>): Look {
  if (look.dialog || look.native) return look;
  const bars = new Map<string, Control[]>();
  for (const control of look.controls)
    if (control.bar !== undefined && isActionControl(control))
      bars.set(keyOf(control), [...(bars.get(keyOf(control)) ?? []), control]);
  if (bars.size === 0) return look;
  const lexicon = lexiconFor(languageOf(look), lexicons);
  const own = new Set(
    [...bars].filter(([, bar]) => answers(bar, look, lexicon, pressed)).map(([key]) => key),
  );
  if (own.size === 0) return look;
  const placed = <T extends { frame: number; bar?: number | undefined }>(piece: T): T =>
    piece.bar !== undefined && own.has(keyOf(piece)) ? { ...piece, zone: "main" } : piece;
  return { ...look, controls: look.controls.map(placed), blocks: look.blocks.map(placed) };
}

/** The events, with what stands in a bar of the flow as main content. */
export function withBars(events: readonly RecordEvent[], lexicons: Lexicons): RecordEvent[] {
  const pressed = new Map<number, Set<number>>();
  for (const event of events) {
    if (event.type !== "action" || event.target?.control === undefined) continue;
    pressed.set(event.look, (pressed.get(event.look) ?? new Set()).add(event.target.control));
  }
  const none: ReadonlySet<number> = new Set();
  return events.map((event) =>
    event.type === "look" ? settled(event, lexicons, pressed.get(event.n) ?? none) : event,
  );
}
