/** Whether a screen demands that the user proves again who they are. */
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Control } from "../record/schema.js";
import { type ReadScreen, takenOff } from "./model.js";

export interface IdentityDemand {
  /** The field to be filled; absent for a native dialog. */
  field?: Control;
  because: string;
}

function demands(control: Control, screen: ReadScreen, lexicon: Lexicon): string | undefined {
  const { field } = control;
  // A password that is being chosen proves nothing: that is signing up, or changing it.
  if (!field || field.autocomplete.includes("new-password")) return undefined;
  if (field.type === "password") return "a password field";
  if (field.autocomplete.includes("one-time-code")) return "a field for a one-time code";
  if (control.kind !== "text") return undefined;
  const own = lexicon.find("reauth", `${field.label}\n${field.placeholder}`);
  if (own) return `"${own.quote}"`;
  if (screen.main.fields.filter((one) => one.kind === "text").length !== 1) return undefined;
  const said = screen.main.blocks.find(
    (block) => block.control === undefined && lexicon.find("reauth", block.text),
  );
  return said ? `one field under "${said.text.slice(0, 80)}"` : undefined;
}

/** The demand of a screen's main content for a password, a code or the answer to a security question. */
export function demandsIdentity(screen: ReadScreen, lexicon: Lexicon): IdentityDemand | undefined {
  if (takenOff(screen, "identity")) return undefined;
  const { native } = screen.look;
  if (native) {
    const asked = native.type === "prompt" ? lexicon.find("reauth", native.message) : undefined;
    return asked ? { because: `"${asked.quote}"` } : undefined;
  }
  for (const field of screen.main.fields) {
    const because = demands(field, screen, lexicon);
    if (because !== undefined) return { field, because };
  }
  return undefined;
}
