/** Recognises the step that would send a form to the company's people: without commit it is held. Pure. */
import type { Step } from "../journey/model.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { formSentBy, staffForms } from "../reading/places/form.js";
import type { Control, Look } from "../record/schema.js";

/** The form to people that a step would send: by its button, or by Enter, which the focused field decides about. */
export function formToSend(
  look: Look,
  step: Step,
  control: Control | undefined,
  lexicon: Lexicon,
): string | undefined {
  if (step.verb === "press") return staffForms(look, lexicon)[0]?.label;
  return control ? formSentBy(look, control, lexicon)?.label : undefined;
}
