/** A field's label, what it asks for, and whether it holds something: never what was typed into it. */
import { squeeze } from "./dom.js";
import { groupOf, labelOf, roleOf } from "./names.js";
import type { PageControl } from "./protocol.js";
import { isTouched } from "./touched.js";

/** Values that developers give to "Please choose", where they give it one. */
const NO_VALUE =
  /^(?:|0|-1|-|none|null|nil|undefined|default|empty|placeholder|choose|select|please[-_ ]?(?:select|choose))$/i;
/** Signs that frame a request to choose: "-- Reason --", "Choose…". */
const ASKING = /^(?:[-–—.…*_=]{1,3})?.*(?:…|\.\.\.|[-–—]{2,}|:)$/u;

/** The first entry of a list that asks for a choice and is none. */
function isPrompt(option: HTMLOptionElement): boolean {
  if (option.value === "" || option.disabled || option.hidden) return true;
  if (option.index !== 0 || option.parentElement instanceof HTMLOptGroupElement) return false;
  return NO_VALUE.test(option.value) || ASKING.test(squeeze(option.text));
}

export function fieldOf(element: Element): PageControl["field"] {
  const label = labelOf(element);
  const initial = !isTouched(element);
  const common = {
    label,
    placeholder: element.getAttribute("placeholder") ?? "",
    autocomplete: element.getAttribute("autocomplete") ?? "",
    required: element.matches(":required") || element.getAttribute("aria-required") === "true",
    group: groupOf(element),
    invalid: element.getAttribute("aria-invalid") === "true" || element.matches(":user-invalid"),
  };
  if (element instanceof HTMLSelectElement) {
    const options = [...element.options].map((option) => squeeze(option.text));
    const [chosen] = element.selectedOptions;
    const selected = squeeze(chosen?.text ?? "");
    const filled = chosen !== undefined && !isPrompt(chosen);
    return { ...common, type: "select", filled, preset: initial && filled, options, selected };
  }
  if (element instanceof HTMLInputElement && /^(checkbox|radio)$/.test(element.type))
    return {
      ...common,
      type: element.type,
      group: common.group || element.name,
      filled: element.checked,
      checked: element.checked,
      preset: initial && element.checked,
    };
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    const type = element instanceof HTMLInputElement ? element.type : "textarea";
    const filled = element.value !== "";
    return { ...common, type, filled, preset: initial && filled };
  }
  const checked =
    element.getAttribute("aria-checked") === "true" || element.getAttribute("aria-selected") === "true";
  const type = roleOf(element);
  return { ...common, type, filled: checked, checked, preset: initial && checked };
}
