/** The controls a screen offers over all its looks: what was closed or disabled at first is offered too. */
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Control, Look } from "../record/schema.js";
import { brandOf } from "./brand.js";
import { mainOf } from "./main.js";
import { meaningOf, neutral } from "./meaning.js";
import type { Meaning, ReadMeaning, ReadScreen } from "./model.js";
import { flowFrameOf } from "./visits.js";

export interface ShownControl {
  /** As it looked once it could be used: a disabled look fades on purpose and says nothing. */
  control: Control;
  meaning: ReadMeaning;
  /** The look from which `control` is. */
  look: Look;
}

/** A meaning that is surer than this may be rested on. */
const SURE = 0.6;

function same(a: Control, b: Control): boolean {
  return a.kind === b.kind && a.name === b.name && a.frame === b.frame;
}

/** Main content's action controls of all looks, distinct by kind, name and frame, in the order they were first shown. */
export function shownControls(screen: ReadScreen, lexicon: Lexicon): ShownControl[] {
  const shown: ShownControl[] = screen.main.controls.map((control) => ({
    control,
    meaning: screen.meanings.get(control.id) ?? neutral("not read"),
    look: screen.look,
  }));
  const { look } = screen;
  const context = { heading: look.heading, brand: brandOf(look), afterIntent: screen.inFlow };
  for (const visit of screen.visits)
    for (const look of visit.looks) {
      if (look === screen.look || look.native !== undefined) continue;
      const others = mainOf(look, flowFrameOf(visit)).controls;
      for (const control of others) {
        const known = shown.find((one) => same(one.control, control));
        if (known === undefined)
          shown.push({ control, look, meaning: meaningOf(control, lexicon, { ...context, others }) });
        else if (!known.control.enabled && control.enabled) Object.assign(known, { control, look });
      }
    }
  return shown;
}

/** Those that surely mean one of these. */
export function controlsThat(screen: ReadScreen, lexicon: Lexicon, ...meanings: Meaning[]): Control[] {
  return shownControls(screen, lexicon)
    .filter(({ meaning }) => meaning.confidence >= SURE && meanings.includes(meaning.meaning))
    .map(({ control }) => control);
}
