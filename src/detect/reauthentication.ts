/** reauthentication: identity must be proved again during the journey. */
import type { Lexicon } from "../lexicon/lexicon.js";
import type { ReadScreen } from "../reading/model.js";
import type { Control } from "../record/schema.js";
import { byWords, type Detector, onControl } from "./finding.js";
import { lexiconOf } from "./screens.js";

function asks(control: Control, screen: ReadScreen, lexicon: Lexicon): string | undefined {
  const { field } = control;
  if (field === undefined || field.autocomplete.includes("new-password")) return undefined;
  if (field.type === "password") return "a password field";
  if (field.autocomplete.includes("one-time-code")) return "a field for a one-time code";
  if (control.kind !== "text") return undefined;
  const own = lexicon.find("reauth", `${field.label}\n${field.placeholder}`);
  if (own !== undefined) return byWords(own);
  if (screen.main.fields.filter((one) => one.kind === "text").length !== 1) return undefined;
  const said = screen.main.blocks.find((block) => lexicon.find("reauth", block.text) !== undefined);
  return said === undefined ? undefined : `one field under "${said.text.slice(0, 80)}"`;
}

/** Password, code or security question in the main content of any screen but the first. One finding a screen. */
export const reauthentication: Detector = (reading, lexicons) =>
  reading.screens.flatMap((screen) => {
    const met = screen.visits[0];
    if (met === undefined || met.n === 1 || met.n > reading.endVisit) return [];
    const lexicon = lexiconOf(screen, lexicons);
    for (const control of screen.main.fields) {
      const by = asks(control, screen, lexicon);
      if (by === undefined) continue;
      const named = control.field?.label
        ? control
        : { ...control, text: control.name || screen.look.heading };
      return [
        onControl(
          "reauthentication",
          screen.n,
          { ...named, text: control.field?.label || named.text },
          0.9,
          by,
        ),
      ];
    }
    return [];
  });
